/** D8: on the steps behind the gym; and a door that is open. */
import {
  all,
  at,
  backpack,
  box,
  chair,
  circle,
  dragon,
  glow,
  line,
  mug,
  person,
  plant,
  room,
  sheet,
} from '../kit/all.ts';
import { adults, youth } from './cast.ts';
import type { Scenes } from './scene.ts';

const { chinedu, thao } = youth;
const { nurse } = adults;

export const d8: Scenes = {
  d8: () =>
    all(
      box('teal2', 0, 0, 640, 360),
      circle('teal', 470, 90, 230) + circle('mustard', 470, 90, 110),
      box('brick', 0, 40, 250, 320) +
        [70, 120, 170, 220, 270]
          .map((y, i) =>
            line(
              'brick2',
              3,
              `M0 ${String(y)}H250M${String(i % 2 ? 60 : 110)} ${String(y)}v50M${String(i % 2 ? 170 : 210)} ${String(y)}v50`,
            ),
          )
          .join(''),
      glow(400, 200, 240, 0.9),
      box('stone', 170, 232, 470, 44) + box('stone2', 110, 274, 530, 44) + box('stone', 50, 316, 590, 44),
      box('white', 170, 232, 470, 5, 0, ' opacity=".4"') + box('white', 110, 274, 530, 5, 0, ' opacity=".4"'),
      person(thao, {
        at: [320, 356],
        legs: 'sit-front',
        size: 1.25,
        turn: 0.35,
        mood: 'talk',
        left: { to: [286, 288] },
        right: { to: [350, 288] },
      }),
      person(chinedu, {
        at: [466, 356],
        legs: 'sit-front',
        size: 1.25,
        turn: -0.45,
        mood: 'kind',
        tilt: -4,
        left: { to: [412, 280] },
        right: { to: [508, 288] },
      }),
      backpack(588, 318, 'coral', 1),
    ),
  'd8-1': () =>
    all(
      room({ wall: 'teal2', floor: 'slate', ground: 378 }),
      circle('sage', 320, 230, 216),
      plant(606, 476, 1, 'coral'),
      glow(320, 280, 260, 0.9),
      chair(86, 390, 1, 'mustard') + chair(222, 390, 1, 'mustard'),
      person(chinedu, {
        at: [100, 466],
        legs: 'sit',
        size: 1.2,
        faces: 1,
        mood: 'calm',
        left: { to: [112, 388] },
        right: { to: [164, 380] },
      }),
      person(thao, {
        at: [238, 466],
        legs: 'sit',
        size: 1.2,
        faces: 1,
        mood: 'talk',
        left: { to: [236, 386] },
        right: { to: [310, 350], hand: 'open' },
      }),
      chair(520, 388, -1, 'coral'),
      person(nurse, {
        at: [506, 466],
        legs: 'sit',
        size: 1.25,
        faces: -1,
        lean: -10,
        mood: 'kind',
        left: { to: [400, 352], hand: 'open' },
        right: { to: [444, 384] },
      }),
    ),
  'd8-2': () =>
    all(
      box('navy', 0, 0, 640, 480),
      circle('plum', 320, 220, 270) + circle('coral', 320, 220, 200),
      glow(320, 210, 300),
      box('walnut', 0, 372, 640, 108) + box('walnut2', 0, 372, 640, 9),
      sheet(
        210,
        226,
        210,
        260,
        at(-6, 66, dragon('green'), 0.9) + box('mustard', 20, 40, 48, 76, 6) + circle('walnut2', 58, 80, 4),
        -5,
      ),
      sheet(
        440,
        236,
        180,
        230,
        box('peach', -78, -102, 156, 84, 4) +
          box('sky', -78, -8, 74, 100, 4) +
          box('sage', 6, -8, 72, 100, 4) +
          circle('mustard', 0, -60, 24) +
          line('navy', 5, 'M-60 60q20-40 42 0') +
          circle('coral', 42, 40, 18),
        5,
      ),
      mug(90, 452, 'coral', true, 1.3) + mug(560, 452, 'teal', true, 1.3),
      line('mustard', 10, 'M270 430h80') + box('slate', 350, 424, 14, 12, 3),
    ),
};
