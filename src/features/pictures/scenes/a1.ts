/** A1: Emma tells, and tells again, until someone helps. */
import { all, at, box, line } from '../kit/svg.ts';
import { board, chair, cushion, frame, plant, rug, shelf, sofa, table } from '../kit/furniture.ts';
import { glim, glow, lamp } from '../kit/light.ts';
import { person } from '../kit/person.ts';
import { pane, room } from '../kit/places.ts';
import { pencil, sheet, tablet } from '../kit/things.ts';
import { adults, children } from './cast.ts';
import type { Scenes } from './scene.ts';

const { emma, kwame } = children;
const { mum, grandad, teacherHijab } = adults;

/** A drawing of a hand, one grown-up for each finger. */
const drawnHand =
  line('coral', 8, 'M-14 8q-10-10-16-12M-8-4l-6-22M1-6v-28M9-4l7-22M14 8l16-8') +
  line('coral', 5, 'M-14 8q-2 20 14 20t14-20q-2-8-14-10t-14 10');

export const a1: Scenes = {
  a1: () =>
    all(
      room({ wall: 'peach', ground: 270, height: 360 }),
      pane(50, 40, 130, 130, 'garden'),
      shelf(440, 130, 170, 2),
      glow(340, 210, 260, 0.8),
      rug(330, 326, 290, 30, 'teal'),
      person(teacherHijab, {
        at: [424, 334],
        legs: 'kneel',
        faces: -1,
        lean: -13,
        mood: 'kind',
        left: { to: [318, 232] },
        right: { to: [372, 256] },
      }),
      person(emma, {
        at: [254, 336],
        faces: 1,
        mood: 'smile',
        tilt: -5,
        right: { to: [308, 206], hand: 'open' },
        left: { to: [214, 268] },
      }),
      glim(560, 334, 1.5),
    ),
  'a1-1': () =>
    all(
      room({ wall: 'mint' }),
      pane(70, 50, 150, 150, 'day'),
      frame(440, 70, 120, 94, 'fish'),
      sofa(90, 366, 450, 'mustard'),
      cushion(160, 316, 'coral', -12),
      cushion(482, 322, 'teal', 10),
      person(emma, {
        at: [320, 424],
        legs: 'sit-front',
        size: 1.6,
        turn: 0.1,
        down: 0.5,
        mood: 'joy',
        left: { to: [264, 360] },
        right: { to: [376, 360] },
      }),
      tablet(320, 356, 'duck', 1.2),
      plant(596, 452, 1.1),
      glim(60, 448, 1.5),
    ),
  'a1-2': () =>
    all(
      room({ wall: 'sage' }),
      pane(440, 40, 150, 150, 'hills'),
      frame(40, 60, 90, 74, 'sun'),
      person(mum, {
        at: [190, 352],
        legs: 'none',
        turn: -0.6,
        mood: 'talk',
        right: { to: [262, 356] },
        left: { to: [138, 214], hand: 'fist' },
      }),
      box('slate', 130, 176, 15, 44, 6),
      table(40, 360, 290, 130),
      tablet(270, 348, 'off', 0.7, -6),
      person(emma, {
        at: [450, 456],
        size: 1.6,
        turn: 0.15,
        down: 0.5,
        mood: 'think',
        tilt: 6,
        left: { to: [396, 296], hand: 'open' },
        right: { to: [424, 338], hand: 'point' },
      }),
      glim(588, 458, 1.5),
    ),
  'a1-3': () =>
    all(
      room({ wall: 'cream' }),
      board(50, 60, 210, 124),
      pane(480, 50, 110, 140, 'day'),
      glow(330, 270, 280),
      rug(320, 446, 300, 34, 'coral'),
      person(teacherHijab, {
        at: [424, 452],
        legs: 'kneel',
        faces: -1,
        lean: -14,
        mood: 'kind',
        size: 1.5,
        left: { to: [290, 346] },
        right: { to: [340, 368] },
      }),
      person(emma, {
        at: [232, 456],
        size: 1.5,
        faces: 1,
        mood: 'calm',
        tilt: -4,
        left: { to: [196, 372] },
        right: { to: [300, 330] },
      }),
      glim(580, 456, 1.5),
    ),
  'a1-4': () =>
    all(
      room({ wall: 'lilac' }),
      pane(250, 40, 140, 130, 'garden'),
      frame(60, 70, 100, 80, 'heart'),
      shelf(450, 150, 160, 4),
      person(kwame, {
        at: [206, 364],
        legs: 'none',
        size: 1.6,
        faces: 1,
        down: 0.4,
        mood: 'joy',
        right: { to: [262, 368], hand: 'fist' },
        left: { to: [148, 370], hand: 'open' },
      }),
      person(emma, {
        at: [438, 364],
        legs: 'none',
        size: 1.6,
        faces: -1,
        mood: 'smile',
        tilt: -6,
        left: { to: [380, 372] },
        right: { to: [500, 286], hand: 'open' },
      }),
      table(50, 374, 540, 120, 'oak2'),
      sheet(206, 394, 130, 72, at(0, 0, drawnHand, 0.9)),
      sheet(430, 394, 130, 72, at(0, 0, drawnHand, 0.9)),
      pencil(262, 368, -52, 'teal'),
      glim(320, 380, 1.2),
    ),
  'a1-5': () =>
    all(
      room({ wall: 'peach' }),
      pane(450, 50, 140, 150, 'evening'),
      lamp(70, 440, 240),
      rug(370, 446, 230, 30, 'plum'),
      chair(150, 366, 1),
      person(grandad, {
        at: [170, 446],
        legs: 'sit',
        faces: 1,
        mood: 'kind',
        right: { to: [232, 352] },
        left: { to: [180, 350] },
      }),
      person(mum, {
        at: [474, 452],
        legs: 'kneel',
        faces: -1,
        lean: -10,
        mood: 'relief',
        tilt: -6,
        size: 1.4,
        left: { to: [330, 372], behind: true },
        right: { to: [368, 386] },
      }),
      person(emma, {
        at: [372, 454],
        faces: 1,
        size: 1.4,
        lean: 8,
        mood: 'relief',
        tilt: 8,
        left: { to: [430, 330] },
        right: { to: [440, 350], behind: true },
      }),
    ),
};
