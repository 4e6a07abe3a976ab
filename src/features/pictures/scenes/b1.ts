/** B1: telling works; and a robot that burns the bread. */
import {
  all,
  at,
  box,
  circle,
  clock,
  frame,
  glim,
  glow,
  line,
  mug,
  pane,
  person,
  plant,
  room,
  sheet,
  table,
  tablet,
} from '../kit/all.ts';
import { adults, children } from './cast.ts';
import type { Scenes } from './scene.ts';

const { adaeze, matej } = children;
const { nurse, uncle } = adults;

/** A robot made of boxes, for a film. */
const robot = all(
  line('metal', 9, 'M-34-46l-24-16M34-46l24-24'),
  box('teal', -36, -72, 72, 62, 10),
  box('teal2', -24, -54, 48, 26, 6),
  circle('glow', -10, -41, 6) + circle('coral', 12, -41, 6),
  box('metal', -27, -116, 54, 42, 10),
  circle('navy', -11, -96, 6) + circle('navy', 11, -96, 6),
  line('navy', 4, 'M-9-84q9 5 18 0M0-116v-14'),
  circle('coral', 0, -134, 7),
  line('slate', 12, 'M-18-8v8M18-8v8'),
);

export const b1: Scenes = {
  b1: () =>
    all(
      room({ wall: 'mint', ground: 290, height: 360 }),
      pane(50, 36, 130, 110, 'city', { shape: 'wide' }),
      clock(540, 90, 38, 'teal'),
      glow(330, 210, 230, 0.9),
      person(adaeze, {
        at: [170, 296],
        legs: 'none',
        size: 1.35,
        faces: 1,
        mood: 'joy',
        right: { to: [232, 258], hand: 'open' },
        left: { to: [128, 302] },
      }),
      person(matej, {
        at: [486, 296],
        legs: 'none',
        size: 1.35,
        faces: -1,
        mood: 'laugh',
        left: { to: [436, 294] },
        right: { to: [530, 300] },
      }),
      box('walnut', -10, 306, 660, 60),
      box('white', -10, 306, 660, 6, 0, ' opacity=".25"'),
      at(318, 308, robot, 1.15),
      tablet(420, 288, 'light', 0.7, -8),
      box('brown', 236, 290, 44, 16, 7),
      glim(590, 308, 1.1),
    ),
  'b1-1': () =>
    all(
      room({ wall: 'cream', floor: 'stone', ground: 370 }),
      pane(40, 46, 130, 130, 'garden', { curtain: 'teal' }),
      frame(470, 56, 110, 86, 'heart'),
      glow(320, 270, 270, 0.9),
      plant(70, 450, 1, 'mustard'),
      person(uncle, {
        at: [148, 462],
        legs: 'stand',
        size: 1.15,
        faces: 1,
        mood: 'kind',
        right: { to: [226, 330] },
        left: { to: [116, 344] },
      }),
      person(matej, {
        at: [266, 464],
        size: 1.35,
        faces: 1,
        mood: 'smile',
        left: { to: [232, 376] },
        right: { to: [330, 338] },
      }),
      person(nurse, {
        at: [470, 456],
        legs: 'sit',
        size: 1.35,
        faces: -1,
        lean: -8,
        mood: 'kind',
        left: { to: [378, 330] },
        right: { to: [402, 372] },
      }),
      sheet(356, 326, 44, 54, line('teal', 3, 'M-12-12h22M-12-2h24M-12 8h16'), -8),
      table(536, 380, 120, 100, 'walnut'),
      mug(574, 380, 'coral'),
    ),
};
