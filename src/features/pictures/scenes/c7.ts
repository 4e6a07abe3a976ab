/** C7: from a sad feed to an otter; and a nurse who has time for "not always". */
import { all, box, frame, glow, line, outdoors, pane, person, phone, plant, room, sheet, tree } from '../kit/all.ts';
import { adults, youth } from './cast.ts';
import type { Scenes } from './scene.ts';

const { aino, marko } = youth;
const { nurseMan } = adults;

export const c7: Scenes = {
  c7: () =>
    all(
      outdoors({ ground: 220, height: 360 }),
      tree(40, 290, 1.2),
      box('sand', 180, 40, 460, 200) +
        box('white', 250, 70, 90, 90, 6) +
        box('sky', 256, 76, 78, 78, 4) +
        box('white', 480, 70, 90, 90, 6) +
        box('sky', 486, 76, 78, 78, 4) +
        box('walnut', 372, 90, 76, 150, 8),
      box('stone', 120, 226, 520, 40) + box('stone2', 80, 262, 560, 40) + box('stone', 40, 298, 600, 62),
      box('white', 120, 226, 520, 5, 0, ' opacity=".5"') + box('white', 80, 262, 560, 5, 0, ' opacity=".5"'),
      glow(340, 190, 220, 0.8),
      person(aino, {
        at: [282, 352],
        legs: 'sit-front',
        size: 1.35,
        turn: 0.4,
        mood: 'smile',
        left: { to: [244, 274] },
        right: { to: [340, 256] },
      }),
      person(marko, {
        at: [426, 352],
        legs: 'sit-front',
        size: 1.35,
        turn: -0.4,
        mood: 'laugh',
        left: { to: [372, 270] },
        right: { to: [470, 276] },
      }),
      phone(352, 246, 'otter', 0.9, 6),
    ),
  'c7-1': () =>
    all(
      room({ wall: 'mint', floor: 'stone', ground: 378 }),
      pane(50, 44, 120, 120, 'day', { shape: 'round' }),
      frame(440, 50, 110, 84, 'sun'),
      plant(600, 470, 1, 'coral'),
      glow(320, 280, 260, 0.9),
      person(marko, {
        at: [120, 462],
        legs: 'sit',
        size: 1.25,
        faces: 1,
        mood: 'calm',
        left: { to: [110, 380] },
        right: { to: [184, 372], hand: 'open' },
      }),
      person(aino, {
        at: [262, 462],
        legs: 'sit',
        size: 1.25,
        faces: 1,
        mood: 'talk',
        left: { to: [240, 380] },
        right: { to: [330, 342], hand: 'open' },
      }),
      box('blue', 60, 402, 270, 16, 8) + line('blue2', 9, 'M80 418v48M310 418v48'),
      person(nurseMan, {
        at: [486, 460],
        legs: 'sit',
        size: 1.25,
        faces: -1,
        lean: -10,
        mood: 'kind',
        left: { to: [384, 352], hand: 'open' },
        right: { to: [424, 384] },
      }),
      box('slate', 460, 382, 80, 14, 7) + line('slate', 9, 'M500 396v60M470 462h60'),
      sheet(
        350,
        228,
        62,
        62,
        all(line('teal', 4, 'M-18-14h30') + line('coral', 4, 'M-18 0h24') + line('plum', 4, 'M-18 14h32')),
        5,
      ),
    ),
};
