/** C4: a cousin who puts down the pump; a free seat at lunch. */
import {
  all,
  at,
  bike,
  box,
  bush,
  fill,
  glow,
  houses,
  line,
  outdoors,
  pane,
  person,
  plate,
  room,
  table,
} from '../kit/all.ts';
import type { Looks } from '../kit/all.ts';
import { adults, youth } from './cast.ts';
import type { Scenes } from './scene.ts';

const { liam, petra } = youth;
const { cousin } = adults;
const classmate: Looks = {
  age: 'tween',
  skin: 3,
  hair: ['hijab', 'mustard'],
  top: 'plum',
  legs: 'slate',
  shoes: 'teal',
};
/** A very tired sock with eyes. */
const sock = all(
  fill('coral', 'M-20-70h40v46q0 10 12 12l24 4q14 4 12 16q-2 10-16 10h-40q-32 0-32-30z'),
  box('white', -22, -78, 44, 16, 5),
  line('ink', 3, 'M-13-42h10M4-42h10M-5-30q5 5 11 0'),
);

export const c4: Scenes = {
  c4: () =>
    all(
      outdoors({ ground: 256, height: 360, sky: 'peach' }),
      houses(270, 260, 1),
      bush(40, 290, 1.2),
      box('stone', 0, 286, 640, 74),
      glow(330, 190, 230, 0.8),
      bike(470, 336, 1.05, 'teal'),
      person(cousin, {
        at: [330, 346],
        legs: 'kneel',
        size: 1.2,
        faces: -1,
        lean: -6,
        mood: 'kind',
        left: { to: [236, 244], hand: 'rest' },
        right: { to: [398, 268] },
      }),
      person(liam, {
        at: [180, 350],
        legs: 'kneel',
        size: 1.25,
        faces: 1,
        mood: 'unsure',
        tilt: 4,
        left: { to: [164, 272] },
        right: { to: [214, 280] },
      }),
      line('slate', 9, 'M586 350v-50') + line('coral', 9, 'M570 298h32'),
    ),
  'c4-1': () =>
    all(
      room({ wall: 'sand', floor: 'stone', ground: 372 }),
      pane(60, 44, 520, 110, 'garden', { shape: 'wide', light: false }),
      glow(320, 270, 260, 0.8),
      person(petra, {
        at: [140, 384],
        legs: 'none',
        size: 1.4,
        faces: 1,
        mood: 'kind',
        left: { to: [96, 394] },
        right: { to: [196, 384] },
      }),
      person(classmate, {
        at: [324, 380],
        legs: 'none',
        size: 1.4,
        turn: 0.1,
        mood: 'smile',
        left: { to: [274, 390] },
        right: { to: [378, 390] },
      }),
      person(liam, {
        at: [504, 384],
        legs: 'none',
        size: 1.4,
        faces: -1,
        mood: 'laugh',
        left: { to: [436, 300] },
        right: { to: [552, 394] },
      }),
      table(10, 396, 620, 90, 'oak2'),
      at(418, 318, sock, 0.85, 6),
      plate(190, 404, 'mustard') + plate(330, 408, 'green') + plate(560, 404, 'coral'),
      box('coral', 40, 396, 90, 8, 4),
    ),
};
