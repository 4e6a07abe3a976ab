/** D4: a lamp, toast, and a sister who makes room. */
import {
  all,
  bed,
  box,
  circle,
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
} from '../kit/all.ts';
import { adults, youth } from './cast.ts';
import type { Scenes } from './scene.ts';

const { marcus } = youth;
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
};
