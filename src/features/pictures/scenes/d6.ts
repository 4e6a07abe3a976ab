/** D6: half a roll on a bench; glasses on the kitchen table. */
import { all, box, circle, ellipse, glow, houses, line, mug, person, phone, room, table } from '../kit/all.ts';
import { adults, youth } from './cast.ts';
import type { Scenes } from './scene.ts';

const { haruto, ama } = youth;
const { grandmotherTeen } = adults;
const roll = (x: number, y: number): string =>
  ellipse('ginger', x, y, 20, 14) +
  line('sand', 3, `M${String(x - 8)} ${String(y - 4)}l6 6M${String(x + 2)} ${String(y - 6)}l6 6`);

export const d6: Scenes = {
  d6: () =>
    all(
      box('coral', 0, 0, 640, 360),
      circle('mustard', 470, 120, 170) + circle('light', 470, 120, 96),
      houses(-20, 290, 1.2) + houses(330, 290, 1.05),
      box('slate', 0, 288, 640, 72),
      glow(320, 210, 220),
      box('walnut', 130, 214, 390, 16, 7) + box('walnut', 130, 240, 390, 16, 7),
      box('walnut2', 120, 284, 410, 18, 8) + line('slate2', 11, 'M150 300v52M500 300v52'),
      person(haruto, {
        at: [250, 358],
        legs: 'sit-front',
        size: 1.2,
        turn: 0.4,
        mood: 'unsure',
        left: { to: [214, 290] },
        right: { to: [302, 262] },
      }),
      person(ama, {
        at: [408, 358],
        legs: 'sit-front',
        size: 1.2,
        turn: -0.4,
        mood: 'kind',
        left: { to: [338, 250] },
        right: { to: [432, 276] },
      }),
      roll(324, 240) + roll(440, 268),
    ),
  'd6-1': () =>
    all(
      room({ wall: 'coral', floor: 'slate', ground: 380 }),
      circle('peach', 320, 230, 216),
      glow(330, 290, 240, 0.8),
      person(grandmotherTeen, {
        at: [464, 386],
        legs: 'none',
        size: 1.3,
        faces: -1,
        lean: -8,
        mood: 'kind',
        left: { to: [360, 388] },
        right: { to: [514, 398] },
      }),
      person(ama, {
        at: [116, 390],
        legs: 'none',
        size: 1.35,
        faces: 1,
        mood: 'calm',
        left: { to: [74, 400] },
        right: { to: [174, 396] },
      }),
      person(haruto, {
        at: [258, 390],
        legs: 'none',
        size: 1.35,
        faces: 1,
        mood: 'talk',
        left: { to: [214, 400] },
        right: { to: [316, 394] },
      }),
      table(16, 402, 608, 100, 'walnut'),
      mug(100, 406, 'teal') + mug(560, 406, 'plum'),
      phone(222, 410, 'off', 0.5, 84),
      `<g fill="none" stroke="var(--ink,#2a2438)" stroke-width="4"><circle cx="424" cy="400" r="12"/><circle cx="456" cy="400" r="12"/><path d="M436 398q4-4 8 0"/></g>`,
    ),
};
