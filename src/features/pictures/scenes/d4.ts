/** D4: a door that opens at night; and the beat, again. */
import {
  all,
  bed,
  box,
  circle,
  drum,
  faceDown,
  fill,
  frame,
  glow,
  guitar,
  lamp,
  line,
  mug,
  person,
  plate,
  room,
  sparks,
} from '../kit/all.ts';
import { adults, youth } from './cast.ts';
import type { Scenes } from './scene.ts';

const { marcus, lea, haruto } = youth;
const { sister } = adults;

export const d4: Scenes = {
  d4: () =>
    all(
      box('navy', 0, 0, 640, 360),
      circle('plum2', 450, 170, 250) + circle('coral', 450, 170, 180) + circle('mustard', 450, 170, 112),
      glow(450, 160, 300),
      line('slate2', 5, 'M450 0v70') +
        fill('slate2', 'M396 118q4-48 54-50q50 2 54 50z') +
        circle('light', 450, 120, 13),
      box('walnut', 0, 262, 640, 98) + box('walnut2', 0, 262, 640, 9),
      plate(300, 306, 'mustard') + plate(470, 320, 'mustard'),
      mug(214, 330, 'coral', true, 1.35) + mug(386, 338, 'teal', true, 1.35),
      faceDown(92, 330, 76),
    ),
  'd4-1': () =>
    all(
      room({ wall: 'navy', floor: 'slate', ground: 380 }),
      circle('coral', 380, 240, 220) + circle('mustard', 380, 240, 150),
      frame(60, 60, 120, 92, 'shape'),
      guitar(80, 400, 0.95, 8),
      lamp(596, 440, 210),
      bed(150, 396, 420, 'teal'),
      person(sister, {
        at: [402, 462],
        legs: 'sit-front',
        size: 1.25,
        turn: -0.45,
        mood: 'kind',
        tilt: -6,
        lean: -4,
        left: { to: [262, 320], behind: true },
        right: { to: [358, 380] },
      }),
      person(marcus, {
        at: [280, 464],
        legs: 'sit-front',
        size: 1.25,
        turn: 0.4,
        down: 0.2,
        mood: 'relief',
        tilt: 8,
        left: { to: [252, 392] },
        right: { to: [316, 388] },
      }),
      faceDown(548, 468, 60),
    ),
  'd4-2': () =>
    all(
      box('plum2', 0, 0, 640, 480),
      circle('plum', 320, 210, 300) + circle('coral', 320, 210, 216) + circle('mustard', 320, 210, 132),
      box('slate2', 0, 404, 640, 76) + box('slate', 0, 398, 640, 10),
      sparks(320, 150, 220, 8),
      person(lea, {
        at: [112, 462],
        size: 1.25,
        faces: 1,
        mood: 'joy',
        left: { to: [96, 326] },
        right: { to: [158, 322] },
      }),
      guitar(118, 330, 0.85, 62),
      person(haruto, {
        at: [546, 462],
        size: 1.25,
        faces: -1,
        mood: 'laugh',
        left: { to: [490, 230], hand: 'fist' },
        right: { to: [580, 350] },
      }),
      line('metal', 6, 'M486 462V244') + circle('slate2', 486, 230, 13),
      person(marcus, {
        at: [324, 380],
        legs: 'none',
        size: 1.3,
        turn: 0,
        mood: 'joy',
        left: { to: [226, 246], hand: 'fist' },
        right: { to: [422, 262], hand: 'fist' },
      }),
      line('sand', 6, 'M226 246l60 66M422 262l-50 56'),
      drum(320, 464, 150, 110, 'teal') + drum(224, 420, 92, 54, 'teal') + drum(416, 420, 92, 54, 'teal'),
      line('mustard2', 8, 'M140 330l80-14M420 308l80 14'),
    ),
};
