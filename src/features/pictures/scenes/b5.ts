/** B5: dragons, and a dad with an idea for the roof. */
import {
  all,
  at,
  box,
  cushion,
  dragon,
  ellipse,
  garland,
  glim,
  glow,
  pane,
  pendant,
  person,
  plant,
  pot,
  room,
  rug,
  sparks,
  stove,
  table,
  tablet,
} from '../kit/all.ts';
import { adults, children } from './cast.ts';
import type { Scenes } from './scene.ts';

const { minjun, nora } = children;
const { dadBeard } = adults;
const dad = { ...dadBeard, skin: 1, top: 'coral', beard: 'blond', hair: ['side', 'blond'], apron: 'sand' } as const;

export const b5: Scenes = {
  b5: () =>
    all(
      room({ wall: 'sage', ground: 280, height: 360 }),
      garland(30, 50, 580),
      glow(320, 170, 240),
      at(326, 252, dragon('green'), 1.1),
      sparks(330, 150, 120, 6),
      rug(320, 334, 290, 26, 'plum'),
      cushion(40, 320, 'mustard', 6) + cushion(604, 320, 'coral', -6),
      person(minjun, {
        at: [150, 350],
        legs: 'cross',
        size: 1.4,
        faces: 1,
        mood: 'joy',
        left: { to: [128, 318] },
        right: { to: [196, 312] },
      }),
      person(
        { ...nora, headphones: 'coral' },
        {
          at: [500, 350],
          legs: 'cross',
          size: 1.4,
          faces: -1,
          mood: 'smile',
          left: { to: [454, 312] },
          right: { to: [526, 318] },
        },
      ),
      tablet(212, 310, 'dragon', 0.72, 6) + tablet(438, 310, 'castle', 0.72, -6),
    ),
  'b5-1': () =>
    all(
      room({ wall: 'peach', floor: 'stone', ground: 374 }),
      pane(50, 44, 130, 130, 'evening', { curtain: 'teal' }),
      pendant(340, 70, 'teal'),
      stove(530, 288),
      pot(588, 280, 'blue'),
      glow(330, 290, 220, 0.7),
      person(dad, {
        at: [396, 374],
        legs: 'none',
        size: 1.4,
        faces: -1,
        lean: -10,
        mood: 'kind',
        left: { to: [296, 356] },
        right: { to: [452, 384] },
      }),
      person(nora, {
        at: [190, 376],
        legs: 'none',
        size: 1.5,
        faces: 1,
        mood: 'unsure',
        tilt: 5,
        left: { to: [148, 386] },
        right: { to: [246, 376] },
      }),
      table(30, 388, 560, 110, 'walnut'),
      tablet(258, 398, 'chat', 0.85, 4),
      ellipse('sand', 470, 386, 24, 15) + ellipse('sand', 508, 388, 20, 13) + ellipse('mustard', 488, 372, 20, 12),
      box('metal', 420, 388, 40, 6, 3),
      plant(606, 480, 0.7, 'coral'),
      glim(80, 390, 1.1),
    ),
};
