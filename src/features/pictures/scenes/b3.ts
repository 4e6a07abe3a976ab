/** B3: Sofia is on Mihai's side. */
import { all, ball, box, glow, line, pane, person, room, see, wheelchair } from '../kit/all.ts';
import { adults, children } from './cast.ts';
import type { Scenes } from './scene.ts';

const { sofia, mihai, arta } = children;
const { coach } = adults;

/** A sports hall: stripes on the floor, bars on the wall. */
const hall = (ground: number, height: number): string =>
  all(
    room({ wall: 'peach', floor: 'oak', ground, height }),
    pane(60, 40, 520, 70, 'day', { shape: 'wide', light: false }),
    box('walnut', 30, ground - 130, 12, 130) + box('walnut', 130, ground - 130, 12, 130),
    line('walnut', 6, [20, 44, 68, 92, 116].map((y) => `M36 ${String(ground - y)}h100`).join('')),
    line('white', 7, `M0 ${String(ground + 60)}H640M330 ${String(ground)}L400 ${String(height)}`, see(0.6)),
  );

export const b3: Scenes = {
  b3: () => {
    const chair = wheelchair(186, 270, 1, 'teal', 1.2);
    return all(
      hall(262, 360),
      glow(330, 200, 230, 0.7),
      chair.back,
      person(
        { ...sofia, top: 'coral' },
        {
          at: [186, 322],
          legs: 'sit',
          size: 1.3,
          faces: 1,
          mood: 'joy',
          right: { to: [262, 196], hand: 'open' },
          left: { to: [160, 262] },
        },
      ),
      chair.front,
      ball(342, 150, 28, 'mustard'),
      line('white', 4, 'M272 190q26-30 44-34', see(0.8)),
      person(mihai, {
        at: [474, 352],
        legs: 'walk',
        size: 1.3,
        faces: -1,
        lean: -6,
        mood: 'laugh',
        left: { to: [396, 172], hand: 'open' },
        right: { to: [416, 204], hand: 'open' },
      }),
      person(arta, {
        at: [590, 350],
        size: 1.1,
        faces: -1,
        mood: 'joy',
        left: { to: [552, 190], hand: 'open' },
        right: { to: [616, 280] },
      }),
    );
  },
  'b3-1': () => {
    const chair = wheelchair(140, 374, 1, 'teal', 1.3);
    return all(
      hall(366, 480),
      glow(330, 280, 260, 0.9),
      chair.back,
      person(
        { ...sofia, top: 'coral' },
        {
          at: [140, 430],
          legs: 'sit',
          size: 1.4,
          faces: 1,
          mood: 'calm',
          right: { to: [212, 350] },
          left: { to: [120, 366] },
        },
      ),
      chair.front,
      person(mihai, {
        at: [272, 460],
        size: 1.45,
        faces: 1,
        mood: 'unsure',
        tilt: 4,
        left: { to: [238, 370] },
        right: { to: [322, 356] },
      }),
      person(coach, {
        at: [472, 458],
        legs: 'kneel',
        size: 1.4,
        faces: -1,
        lean: -12,
        mood: 'kind',
        left: { to: [360, 340], hand: 'open' },
        right: { to: [410, 372] },
      }),
      ball(580, 446, 26, 'coral') + ball(534, 456, 20, 'blue'),
    );
  },
};
