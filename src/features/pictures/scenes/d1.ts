/** D1: two friends, bad coffee, and somebody who explains each step. */
import { all, box, circle, faceDown, fill, glow, line, mug, person, plant, room, table } from '../kit/all.ts';
import { adults, youth } from './cast.ts';
import type { Scenes } from './scene.ts';

const { hanna, lea } = youth;
const { socialWorker } = adults;

export const d1: Scenes = {
  d1: () =>
    all(
      box('teal2', 0, 0, 640, 360),
      circle('teal', 320, 150, 250),
      circle('mustard', 320, 150, 86),
      fill('mint', 'M0 196q160-30 320-8t320-6v80H0z', ' opacity=".55"'),
      line('slate2', 7, 'M40 236Q190 70 320 214Q450 70 600 236') +
        line('slate2', 9, 'M0 236H640') +
        line('slate2', 10, 'M166 80V262M474 80V262'),
      line(
        'slate2',
        3,
        'M90 186v50M120 158v78M212 150v86M250 182v54M290 208v28M350 208v28M390 182v54M428 150v86M520 158v78M550 186v50',
      ),
      fill('mint', 'M0 232q200 26 330 6t310 8v40H0z', ' opacity=".6"'),
      box('walnut', 0, 270, 640, 90) + box('walnut2', 0, 270, 640, 9),
      mug(236, 338, 'coral', true, 1.4) + mug(400, 342, 'mustard', true, 1.4),
      faceDown(548, 332, 70),
    ),
  'd1-1': () =>
    all(
      room({ wall: 'teal', floor: 'slate', ground: 380 }),
      circle('mint', 320, 230, 216),
      plant(600, 474, 0.9, 'plum'),
      glow(320, 270, 260, 0.8),
      person(socialWorker, {
        at: [478, 384],
        legs: 'none',
        size: 1.35,
        faces: -1,
        lean: -6,
        mood: 'kind',
        left: { to: [386, 390], hand: 'open' },
        right: { to: [530, 396] },
      }),
      person(lea, {
        at: [130, 388],
        legs: 'none',
        size: 1.35,
        faces: 1,
        mood: 'calm',
        left: { to: [86, 398] },
        right: { to: [190, 388] },
      }),
      person(hanna, {
        at: [264, 388],
        legs: 'none',
        size: 1.35,
        faces: 1,
        mood: 'talk',
        left: { to: [220, 398] },
        right: { to: [326, 360], hand: 'open' },
      }),
      table(16, 400, 608, 100, 'walnut'),
      faceDown(470, 406, 120, 'metal'),
      mug(100, 404, 'coral') + mug(340, 406, 'mustard'),
    ),
};
