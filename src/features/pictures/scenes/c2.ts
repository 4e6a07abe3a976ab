/** C2: on the bus to the robot contest; and a grandmother who repairs radios. */
import {
  all,
  at,
  box,
  bus,
  circle,
  glow,
  hangingPlant,
  lamp,
  line,
  pane,
  person,
  phone,
  room,
  table,
} from '../kit/all.ts';
import { adults, youth } from './cast.ts';
import type { Scenes } from './scene.ts';

const { kadri, giulia } = youth;
const { grandmotherFix } = adults;
/** A walking robot of their own making. */
const walker = all(
  line('metal', 8, 'M-20-30l-14 30h-10M20-30l14 30h10'),
  box('coral', -32, -70, 64, 44, 10),
  circle('white', -12, -50, 9) + circle('white', 14, -50, 9),
  circle('ink', -10, -50, 4) + circle('ink', 16, -50, 4),
  line('metal', 5, 'M0-70v-16') + circle('glow', 0, -90, 7),
);
const radio = all(
  box('walnut', -56, -66, 112, 66, 12),
  circle('sand', -24, -32, 22) + circle('walnut2', -24, -32, 14),
  box('light', 8, -54, 38, 18, 4),
  circle('mustard', 16, -20, 7) + circle('mustard', 38, -20, 7),
  line('metal', 4, 'M40-66l30-44'),
);

export const c2: Scenes = {
  c2: () =>
    all(
      `<g transform="translate(0 -50)">${bus()}</g>`,
      box('teal', 60, 200, 250, 200, 34) + box('teal', 330, 200, 250, 200, 34),
      box('teal2', 80, 330, 480, 60, 16),
      person(kadri, {
        at: [200, 322],
        legs: 'none',
        size: 1.35,
        faces: 1,
        mood: 'smile',
        left: { to: [160, 330] },
        right: { to: [252, 316] },
      }),
      person(giulia, {
        at: [436, 322],
        legs: 'none',
        size: 1.35,
        faces: -1,
        mood: 'joy',
        left: { to: [382, 316] },
        right: { to: [484, 326] },
      }),
      at(318, 338, walker, 1.1),
    ),
  'c2-1': () =>
    all(
      room({ wall: 'sage', ground: 372 }),
      pane(50, 44, 120, 130, 'evening', { shape: 'arch' }),
      hangingPlant(560, 90, 'teal'),
      lamp(96, 384, 80),
      glow(320, 280, 250, 0.9),
      person(grandmotherFix, {
        at: [330, 372],
        legs: 'none',
        size: 1.3,
        turn: 0.1,
        down: 0.4,
        mood: 'smile',
        left: { to: [270, 384] },
        right: { to: [386, 366], hand: 'point' },
      }),
      person(giulia, {
        at: [476, 380],
        legs: 'none',
        size: 1.4,
        faces: -1,
        mood: 'calm',
        left: { to: [412, 382] },
        right: { to: [522, 390] },
      }),
      person(kadri, {
        at: [190, 380],
        legs: 'none',
        size: 1.4,
        faces: 1,
        mood: 'smile',
        left: { to: [146, 390] },
        right: { to: [240, 386] },
      }),
      table(10, 392, 620, 100, 'walnut'),
      phone(352, 400, 'map', 0.85, 80),
      at(562, 394, radio, 0.9),
      line('coral', 4, 'M236 398q20-10 40 2t36-2'),
    ),
};
