/** B4: foam on Dad's socks, and cats to count. */
import {
  all,
  bush,
  cat,
  glow,
  hooks,
  houses,
  line,
  mug,
  outdoors,
  pane,
  person,
  room,
  table,
  tablet,
  tree,
  volcano,
} from '../kit/all.ts';
import { adults, children } from './cast.ts';
import type { Scenes } from './scene.ts';

const { arta } = children;
const { dadBeard } = adults;
const dadOutside = {
  ...dadBeard,
  skin: 2,
  top: 'green',
  beard: 'chestnut',
  hair: ['short', 'chestnut'],
  apron: 'green',
} as const;
const dad = { ...dadOutside, apron: 'navy' } as const;

export const b4: Scenes = {
  b4: () =>
    all(
      room({ wall: 'lilac', ground: 280, height: 360 }),
      pane(50, 36, 120, 120, 'hills', { shape: 'round' }),
      hooks(420, 60),
      glow(320, 180, 240),
      person(arta, {
        at: [160, 298],
        legs: 'none',
        size: 1.4,
        faces: 1,
        mood: 'joy',
        left: { to: [98, 190], hand: 'open' },
        right: { to: [220, 240], hand: 'open' },
      }),
      person(dad, {
        at: [500, 300],
        legs: 'none',
        size: 1.25,
        faces: -1,
        mood: 'surprised',
        left: { to: [426, 220], hand: 'open' },
        right: { to: [566, 212], hand: 'open' },
      }),
      table(40, 306, 560, 90, 'walnut'),
      volcano(318, 308, 1),
      tablet(426, 290, 'call', 0.7, 6),
      mug(96, 306, 'teal', false, 0.8),
    ),
  'b4-1': () =>
    all(
      outdoors({ ground: 330 }),
      houses(40, 336, 1.25),
      tree(560, 380, 1.5),
      bush(60, 386, 1.2),
      line('sand', 70, 'M-40 446H700', ' opacity=".8"'),
      cat(520, 430, 0.9) + cat(126, 268, 0.5, 'slate') + cat(446, 214, 0.5, 'sand'),
      person(dadOutside, {
        at: [322, 456],
        legs: 'walk',
        size: 1.3,
        faces: 1,
        turn: -0.3,
        mood: 'kind',
        left: { to: [268, 336] },
        right: { to: [382, 322] },
      }),
      person(arta, {
        at: [220, 460],
        legs: 'walk',
        size: 1.4,
        faces: 1,
        mood: 'smile',
        left: { to: [184, 372] },
        right: { to: [270, 336] },
      }),
    ),
};
