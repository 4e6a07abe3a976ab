/** D2: someone comes along; thirty small windows sing. */
import { all, box, chair, circle, glow, headphonesOn, mug, paint, person, plant, room } from '../kit/all.ts';
import type { Colour } from '../kit/palette.ts';
import { adults, youth } from './cast.ts';
import type { Scenes } from './scene.ts';

const { maja, jonas } = youth;
const { teacherSilver } = adults;
const singers: readonly (readonly [Colour, Colour, Colour])[] = [
  ['sky', 's1', 'coral'],
  ['peach', 's6', 'mustard'],
  ['mint', 's3', 'plum'],
  ['lilac', 's4', 'teal'],
  ['sand', 's2', 'blue'],
  ['sage', 's5', 'rose'],
];
/** Small windows with people who sing together, seen from afar. */
const choir = Array.from({ length: 18 }, (_, i) => {
  const [wall, skin, top] = singers[(i * 5 + (i > 8 ? 2 : 0)) % 6] ?? ['sky', 's1', 'coral'];
  const x = 168 + (i % 6) * 52;
  const y = 66 + Math.floor(i / 6) * 54;
  return (
    box(wall, x, y, 46, 48, 6) +
    circle(skin, x + 23, y + 20, 10) +
    `<path fill="${paint(top)}" d="M${String(x + 7)} ${String(y + 48)}q2-16 16-16t16 16z"/>` +
    circle('ink', x + 23, y + 25, 2.4)
  );
}).join('');

export const d2: Scenes = {
  d2: () =>
    all(
      box('plum2', 0, 0, 640, 360),
      circle('plum', 320, 160, 270),
      glow(320, 150, 280, 0.9),
      box('slate', 148, 46, 344, 200, 14) + box('slate2', 158, 56, 324, 180, 6),
      choir,
      box('walnut', 0, 274, 640, 90) + box('walnut2', 0, 274, 640, 9),
      box('metal', 108, 250, 424, 24, 10) + box('grey', 260, 250, 120, 8, 4),
      headphonesOn(566, 304, 0.9, 'coral'),
      mug(78, 330, 'mustard', true, 1.3),
    ),
  'd2-1': () =>
    all(
      room({ wall: 'plum', floor: 'slate', ground: 376 }),
      circle('lilac', 320, 230, 216),
      plant(606, 470, 1, 'coral'),
      glow(330, 280, 260, 0.9),
      chair(92, 388, 1, 'navy') + chair(222, 388, 1, 'navy'),
      person(jonas, {
        at: [106, 464],
        legs: 'sit',
        size: 1.2,
        faces: 1,
        mood: 'calm',
        left: { to: [120, 384] },
        right: { to: [172, 376] },
      }),
      person(maja, {
        at: [238, 464],
        legs: 'sit',
        size: 1.2,
        faces: 1,
        mood: 'talk',
        left: { to: [240, 384] },
        right: { to: [312, 344], hand: 'open' },
      }),
      chair(500, 386, -1, 'mustard'),
      person(teacherSilver, {
        at: [486, 464],
        legs: 'sit',
        size: 1.25,
        faces: -1,
        lean: -9,
        mood: 'kind',
        left: { to: [384, 352], hand: 'open' },
        right: { to: [424, 380] },
      }),
    ),
};
