/** D5: chalk on the hands; somebody beside you when you step out. */
import { all, box, circle, faceDown, fill, glow, line, person, plant, room, sofa } from '../kit/all.ts';
import type { Colour } from '../kit/palette.ts';
import { adults, youth } from './cast.ts';
import type { Scenes } from './scene.ts';

const { emre, oskar } = youth;
const { youthWorker } = adults;
const holds: readonly (readonly [number, number, Colour])[] = [
  [60, 60, 'coral'],
  [150, 120, 'mustard'],
  [90, 210, 'teal'],
  [250, 50, 'blue'],
  [340, 120, 'coral'],
  [430, 60, 'mustard'],
  [400, 190, 'plum'],
  [540, 110, 'teal'],
  [590, 220, 'coral'],
  [300, 200, 'green'],
  [500, 250, 'blue'],
];

export const d5: Scenes = {
  d5: () =>
    all(
      box('slate', 0, 0, 640, 360),
      fill('denim', 'M0 0H230L330 250 120 360H0z') +
        fill('denim2', 'M230 0H640V150L330 250z') +
        fill('navy', 'M640 150V360H120L330 250z'),
      glow(330, 170, 260),
      holds
        .map(([x, y, colour]) =>
          fill(colour, `M${String(x - 17)} ${String(y + 6)}q4-20 20-18t16 16q-6 12-20 10t-16-8z`),
        )
        .join(''),
      box('coral', 0, 318, 640, 42) + box('coral2', 0, 318, 640, 8),
      person(oskar, {
        at: [220, 346],
        legs: 'sit',
        size: 1.2,
        faces: 1,
        mood: 'calm',
        left: { to: [232, 268] },
        right: { to: [286, 262], hand: 'open' },
      }),
      person(emre, {
        at: [438, 346],
        legs: 'sit',
        size: 1.2,
        faces: -1,
        mood: 'kind',
        left: { to: [370, 248], hand: 'open' },
        right: { to: [420, 266] },
      }),
      line('mustard', 5, 'M330 0v200q-20 20 0 34'),
    ),
  'd5-1': () =>
    all(
      room({ wall: 'denim', floor: 'slate', ground: 376 }),
      circle('sky', 320, 230, 216),
      plant(606, 470, 0.9, 'coral'),
      glow(320, 290, 260, 0.9),
      sofa(90, 396, 440, 'plum'),
      person(emre, {
        at: [160, 464],
        legs: 'sit-front',
        size: 1.2,
        turn: 0.35,
        mood: 'calm',
        left: { to: [124, 396] },
        right: { to: [222, 348] },
      }),
      person(oskar, {
        at: [300, 464],
        legs: 'sit-front',
        size: 1.2,
        turn: 0.3,
        mood: 'relief',
        tilt: 3,
        left: { to: [266, 392] },
        right: { to: [338, 392] },
      }),
      person(youthWorker, {
        at: [458, 464],
        legs: 'sit-front',
        size: 1.2,
        turn: -0.45,
        mood: 'kind',
        left: { to: [384, 372], hand: 'open' },
        right: { to: [500, 396] },
      }),
      faceDown(306, 476, 50),
    ),
};
