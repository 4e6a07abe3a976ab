/** D3: a walk down the corridor together; a whale above the roof. */
import { all, box, circle, cloud, corridor, ellipse, fill, glow, line, lockers, person } from '../kit/all.ts';
import { adults, youth } from './cast.ts';
import type { Scenes } from './scene.ts';

const { kaia, sam } = youth;

export const d3: Scenes = {
  d3: () =>
    all(
      box('denim', 0, 0, 640, 360),
      circle('coral', 320, 330, 290),
      circle('mustard', 320, 350, 210),
      cloud(110, 90, 1) + cloud(540, 60, 0.8),
      fill(
        'navy',
        'M130 140q10-70 130-74t190 40q40 18 56-6q10-26 2-44q34 6 38 30q26-14 42-4q-16 36-52 42q-20 66-150 70q-240 8-256-54z',
      ),
      fill('sky', 'M146 168q60 40 190 36t150-34q-30 30-146 38t-194-40z'),
      circle('white', 188, 138, 8) + circle('ink', 190, 139, 4) + line('sky', 4, 'M150 156q16 10 34 6'),
      line('sky', 7, 'M262 60q-4-26-26-28M262 60q4-28 28-28'),
      box('slate2', 110, 270, 420, 90) + box('slate', 96, 258, 448, 16, 5),
      [140, 206, 272, 338, 404, 470].map((x) => box('light', x, 296, 36, 40, 4)).join(''),
      [190, 236, 400, 446]
        .map(
          (x, i) =>
            circle((['s2', 's5', 's3', 's6'] as const)[i] ?? 's2', x, 224, 10) +
            fill(
              (['teal', 'mustard', 'rose', 'green'] as const)[i] ?? 'teal',
              `M${String(x - 13)} 258q0-24 13-24t13 24z`,
            ) +
            line((['s2', 's5', 's3', 's6'] as const)[i] ?? 's2', 5, `M${String(x + 10)} 240l12-20`),
        )
        .join(''),
    ),
  'd3-1': () =>
    all(
      corridor(384),
      lockers(-20, 384, 4, 220, 'blue'),
      lockers(540, 384, 2, 220, 'blue'),
      box('walnut', 330, 150, 130, 234, 6) + box('light', 340, 160, 110, 224, 4) + glow(396, 270, 200),
      person(adults.teacherSilver, {
        at: [396, 386],
        size: 0.85,
        turn: 0,
        mood: 'kind',
        shadow: false,
        left: { to: [360, 290], hand: 'open' },
        right: { to: [428, 300] },
      }),
      ellipse('light', 340, 440, 230, 40, ' opacity=".5"'),
      person(sam, {
        at: [176, 468],
        legs: 'walk',
        size: 1.25,
        faces: 1,
        mood: 'calm',
        left: { to: [140, 344] },
        right: { to: [212, 340] },
      }),
      person(kaia, {
        at: [296, 470],
        legs: 'walk',
        size: 1.25,
        faces: 1,
        turn: -0.3,
        mood: 'smile',
        left: { to: [262, 346] },
        right: { to: [340, 350] },
      }),
    ),
};
