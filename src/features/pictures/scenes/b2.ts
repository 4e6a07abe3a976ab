/** B2: two detectives, one bird. */
import {
  all,
  bird,
  box,
  bush,
  camera,
  glim,
  glow,
  houses,
  line,
  outdoors,
  pane,
  person,
  phone,
  plant,
  room,
  stove,
  tree,
} from '../kit/all.ts';
import { adults, children } from './cast.ts';
import type { Scenes } from './scene.ts';

const { yuki, tomas } = children;
const { dadTall } = adults;

export const b2: Scenes = {
  b2: () =>
    all(
      outdoors({ ground: 268, height: 360 }),
      houses(20, 272, 0.7),
      tree(600, 320, 1.3, 'leaf2'),
      bush(520, 300, 1),
      glow(480, 150, 150, 0.8),
      line('walnut', 20, 'M480 360V190'),
      bird(484, 152, 1.15),
      person(tomas, {
        at: [250, 352],
        size: 1.25,
        faces: 1,
        mood: 'joy',
        right: { to: [322, 210] },
        left: { to: [296, 222], behind: true },
      }),
      camera(326, 196, 0.85),
      person(yuki, {
        at: [140, 354],
        size: 1.25,
        faces: 1,
        mood: 'smile',
        right: { to: [196, 172], hand: 'open' },
        left: { to: [104, 280] },
      }),
    ),
  'b2-1': () =>
    all(
      room({ wall: 'sky', floor: 'stone', ground: 376 }),
      pane(60, 44, 150, 110, 'garden', { shape: 'wide' }),
      box('coral', 430, 0, 220, 96, 10),
      stove(540, 280),
      box('white', 380, 286, 160, 130, 8) +
        box('metal', 400, 280, 120, 12, 5) +
        line('metal', 8, 'M470 280v-40q0-16-22-14'),
      glow(320, 270, 250, 0.8),
      person(dadTall, {
        at: [430, 460],
        legs: 'kneel',
        size: 1.4,
        faces: -1,
        lean: -10,
        mood: 'kind',
        left: { to: [322, 340] },
        right: { to: [378, 368] },
      }),
      person(yuki, {
        at: [130, 462],
        size: 1.45,
        faces: 1,
        mood: 'smile',
        left: { to: [92, 370] },
        right: { to: [208, 356] },
      }),
      person(tomas, {
        at: [238, 464],
        size: 1.45,
        faces: 1,
        mood: 'unsure',
        tilt: 4,
        left: { to: [200, 372] },
        right: { to: [300, 346] },
      }),
      phone(310, 330, 'map', 0.95, 8),
      plant(50, 456, 0.8, 'coral'),
      glim(590, 278, 0.9),
    ),
};
