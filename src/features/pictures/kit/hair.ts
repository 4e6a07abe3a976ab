/** Hair and head coverings: what lies behind the head, and what lies over it. Drawn about (0, 0) for a head of radius r. */
import { second, type Colour } from './palette.ts';
import { all, circle, ellipse, fill, line, p, see, paint } from './svg.ts';

export type HairStyle =
  | 'crop'
  | 'short'
  | 'side'
  | 'bob'
  | 'long'
  | 'wavy'
  | 'pony'
  | 'bun'
  | 'plaits'
  | 'puffs'
  | 'afro'
  | 'curls'
  | 'braids'
  | 'spiky'
  | 'quiff'
  | 'bald'
  | 'thin'
  | 'hijab'
  | 'wrap'
  | 'turban'
  | 'beanie'
  | 'cap';

export interface HairDrawing {
  readonly back: string;
  readonly front: string;
}

type Draw = (r: number, colour: Colour, turn: number) => HairDrawing;

/** Hair on top of the head down to a hairline; `low` is how deep the fringe hangs, `part` where it parts. */
function cap(r: number, low: number, part: number): string {
  return `M${p(-r * 1.04, r * 0.12)}C${p(-r * 1.16, -r * 1.36, r * 1.16, -r * 1.36, r * 1.04, r * 0.12)}C${p(r * 0.98, -r * 0.28, r * 0.82, -r * 0.42, r * 0.72, -r * 0.5)}C${p(r * 0.4, low * r, part * r + r * 0.2, low * r, part * r, -r * 0.66)}C${p(part * r - r * 0.2, low * r, -r * 0.5, low * r, -r * 0.76, -r * 0.46)}C${p(-r * 0.86, -r * 0.36, -r * 0.98, -r * 0.24, -r * 1.04, r * 0.12)}z`;
}

const shine = (colour: Colour, r: number): string =>
  line(second(colour), r * 0.09, `M${p(-r * 0.52, -r * 0.82)}q${p(r * 0.34, -r * 0.2, r * 0.7, -r * 0.1)}`, see(0.75));

const bumps = (colour: Colour, points: readonly (readonly [number, number, number])[], r: number): string =>
  points.map(([x, y, size]) => circle(colour, x * r, y * r, size * r)).join('');

const drawings: Record<HairStyle, Draw> = {
  crop: (r, c) => ({
    back: '',
    front: fill(
      c,
      `M${p(-r * 1.0, 0)}C${p(-r * 1.1, -r * 1.4, r * 1.1, -r * 1.4, r * 1.0, 0)}C${p(r * 0.94, -r * 0.36, r * 0.8, -r * 0.52, r * 0.6, -r * 0.58)}Q${p(0, -r * 0.7, -r * 0.6, -r * 0.58)}C${p(-r * 0.8, -r * 0.52, -r * 0.94, -r * 0.36, -r * 1.0, 0)}z`,
    ),
  }),
  short: (r, c, t) => ({ back: '', front: fill(c, cap(r, -0.34, t * 0.2 - 0.1)) + shine(c, r) }),
  side: (r, c) => ({
    back: '',
    front:
      fill(
        c,
        `M${p(-r * 1.03, r * 0.1)}C${p(-r * 1.2, -r * 1.3, r * 1.2, -r * 1.46, r * 1.04, r * 0.1)}C${p(r * 1.0, -r * 0.26, r * 0.9, -r * 0.5, r * 0.76, -r * 0.58)}C${p(r * 0.3, -r * 0.3, -r * 0.3, -r * 0.36, -r * 0.6, -r * 0.7)}C${p(-r * 0.8, -r * 0.5, -r * 0.98, -r * 0.3, -r * 1.03, r * 0.1)}z`,
      ) + shine(c, r),
  }),
  quiff: (r, c) => ({
    back: '',
    front:
      fill(
        c,
        `M${p(-r * 1.0, r * 0.02)}C${p(-r * 1.12, -r * 0.8, -r * 0.8, -r * 1.2, -r * 0.3, -r * 1.2)}C${p(r * 0.1, -r * 1.62, r * 0.9, -r * 1.5, r * 0.96, -r * 1.1)}C${p(r * 1.1, -r * 0.8, r * 1.06, -r * 0.4, r * 1.0, r * 0.02)}C${p(r * 0.94, -r * 0.36, r * 0.8, -r * 0.6, r * 0.6, -r * 0.64)}Q${p(0, -r * 0.56, -r * 0.62, -r * 0.62)}C${p(-r * 0.84, -r * 0.5, -r * 0.94, -r * 0.32, -r * 1.0, r * 0.02)}z`,
      ) + line(second(c), r * 0.09, `M${p(-r * 0.1, -r * 1.0)}q${p(r * 0.4, -r * 0.3, r * 0.8, -r * 0.14)}`, see(0.75)),
  }),
  bob: (r, c, t) => ({
    back: fill(
      c,
      `M${p(-r * 1.1, -r * 0.2)}C${p(-r * 1.2, -r * 1.2, r * 1.2, -r * 1.2, r * 1.1, -r * 0.2)}Q${p(r * 1.3, r * 0.6, r * 1.02, r * 0.96)}Q${p(0, r * 1.2, -r * 1.02, r * 0.96)}Q${p(-r * 1.3, r * 0.6, -r * 1.1, -r * 0.2)}z`,
    ),
    front:
      fill(
        c,
        `${cap(r, -0.3, t * 0.25 + 0.1)}M${p(-r * 1.04, 0)}q${p(-r * 0.16, r * 0.5, 0, r * 0.9)}q${p(r * 0.26, -r * 0.1, r * 0.2, -r * 0.4)}q${p(-r * 0.1, -r * 0.4, -r * 0.06, -r * 0.6)}zM${p(r * 1.04, 0)}q${p(r * 0.16, r * 0.5, 0, r * 0.9)}q${p(-r * 0.26, -r * 0.1, -r * 0.2, -r * 0.4)}q${p(r * 0.1, -r * 0.4, r * 0.06, -r * 0.6)}z`,
      ) + shine(c, r),
  }),
  long: (r, c, t) => ({
    back: fill(
      c,
      `M${p(-r * 1.08, -r * 0.2)}C${p(-r * 1.2, -r * 1.24, r * 1.2, -r * 1.24, r * 1.08, -r * 0.2)}C${p(r * 1.3, r * 0.8, r * 1.2, r * 1.5, r * 1.06, r * 2.0)}Q${p(0, r * 2.3, -r * 1.06, r * 2.0)}C${p(-r * 1.2, r * 1.5, -r * 1.3, r * 0.8, -r * 1.08, -r * 0.2)}z`,
    ),
    front: fill(c, cap(r, -0.36, t * 0.2)) + shine(c, r),
  }),
  wavy: (r, c) => ({
    back: fill(
      c,
      `M${p(-r * 1.06, -r * 0.3)}C${p(-r * 1.2, -r * 1.3, r * 1.2, -r * 1.3, r * 1.06, -r * 0.3)}q${p(r * 0.4, r * 0.4, r * 0.12, r * 0.8)}q${p(r * 0.4, r * 0.4, r * 0.04, r * 0.8)}q${p(r * 0.1, r * 0.4, -r * 0.4, r * 0.4)}L${p(-r * 0.8, r * 1.7)}q${p(-r * 0.5, 0, -r * 0.42, -r * 0.4)}q${p(-r * 0.36, -r * 0.4, r * 0.02, -r * 0.8)}q${p(-r * 0.28, -r * 0.4, r * 0.14, -r * 0.8)}z`,
    ),
    front:
      fill(
        c,
        `M${p(-r * 1.06, r * 0.2)}C${p(-r * 1.24, -r * 1.34, r * 1.24, -r * 1.4, r * 1.06, r * 0.2)}C${p(r * 1.0, -r * 0.1, r * 0.94, -r * 0.5, r * 0.4, -r * 0.74)}C${p(-r * 0.1, -r * 0.4, -r * 0.96, -r * 0.5, -r * 1.06, r * 0.2)}z`,
      ) + shine(c, r),
  }),
  pony: (r, c, t) => ({
    back:
      fill(
        c,
        `M${p(-t * r * 0.7, -r * 0.8)}C${p(-t * r * 1.9 - r * 0.1, -r * 1.0, -t * r * 2.0 - r * 0.2, r * 0.3, -t * r * 1.4 - r * 0.2, r * 1.1)}C${p(-t * r * 1.2, r * 0.6, -t * r * 1.1, r * 0.1, -t * r * 0.7, -r * 0.1)}z`,
      ) + circle(second(c), -t * r * 0.95, -r * 0.72, r * 0.17),
    front: fill(c, cap(r, -0.56, t * 0.3)) + shine(c, r),
  }),
  bun: (r, c, t) => ({
    back:
      circle(c, -t * r * 0.5, -r * 1.22, r * 0.44) +
      line(second(c), r * 0.07, `M${p(-t * r * 0.5 - r * 0.2, -r * 1.3)}q${p(r * 0.2, -r * 0.16, r * 0.36, r * 0.02)}`),
    front: fill(c, cap(r, -0.5, t * 0.25)) + shine(c, r),
  }),
  plaits: (r, c, t) => ({
    back: '',
    front: all(
      fill(c, cap(r, -0.32, t * 0.2)),
      shine(c, r),
      [-1, 1]
        .map(
          (s) =>
            bumps(
              c,
              [
                [s * 1.02, 0.36, 0.24],
                [s * 1.1, 0.7, 0.22],
                [s * 1.08, 1.02, 0.2],
                [s * 1.04, 1.3, 0.17],
              ],
              r,
            ) + circle('coral', s * r * 1.04, r * 1.46, r * 0.1),
        )
        .join(''),
    ),
  }),
  puffs: (r, c) => ({
    back: all(
      [-1, 1]
        .map((s) =>
          bumps(
            c,
            [
              [s * 1.02, -0.82, 0.44],
              [s * 1.28, -0.6, 0.3],
              [s * 1.14, -1.12, 0.28],
              [s * 0.84, -1.1, 0.26],
            ],
            r,
          ),
        )
        .join(''),
    ),
    front: all(
      fill(
        c,
        `M${p(-r * 1.0, 0)}C${p(-r * 1.1, -r * 1.42, r * 1.1, -r * 1.42, r * 1.0, 0)}C${p(r * 0.9, -r * 0.4, r * 0.5, -r * 0.62, 0, -r * 0.64)}C${p(-r * 0.5, -r * 0.62, -r * 0.9, -r * 0.4, -r * 1.0, 0)}z`,
      ),
      line(second(c), r * 0.05, `M0 ${p(-r * 0.66)}V${p(-r * 0.92)}`),
      circle('mustard', -r * 0.8, -r * 0.66, r * 0.13),
      circle('mustard', r * 0.8, -r * 0.66, r * 0.13),
    ),
  }),
  afro: (r, c) => ({
    back: bumps(
      c,
      [
        [0, -0.5, 1.22],
        [-0.95, -0.2, 0.6],
        [0.95, -0.2, 0.6],
        [-0.9, -0.8, 0.56],
        [0.9, -0.8, 0.56],
        [-0.4, -1.3, 0.5],
        [0.4, -1.3, 0.5],
        [-1.0, 0.24, 0.4],
        [1.0, 0.24, 0.4],
      ],
      r,
    ),
    front:
      fill(
        c,
        `M${p(-r * 1.0, r * 0.04)}C${p(-r * 1.1, -r * 1.5, r * 1.1, -r * 1.5, r * 1.0, r * 0.04)}C${p(r * 0.86, -r * 0.46, r * 0.5, -r * 0.6, 0, -r * 0.58)}C${p(-r * 0.5, -r * 0.6, -r * 0.86, -r * 0.46, -r * 1.0, r * 0.04)}z`,
      ) +
      bumps(
        second(c),
        [
          [-0.5, -1.1, 0.1],
          [0.1, -1.3, 0.1],
          [0.62, -0.98, 0.1],
          [-0.12, -0.86, 0.08],
        ],
        r,
      ),
  }),
  curls: (r, c) => ({
    back: bumps(
      c,
      [
        [-0.9, -0.1, 0.4],
        [0.9, -0.1, 0.4],
        [-0.98, 0.3, 0.28],
        [0.98, 0.3, 0.28],
      ],
      r,
    ),
    front: all(
      bumps(
        c,
        [
          [-0.86, -0.44, 0.36],
          [-0.62, -0.82, 0.4],
          [-0.16, -1.02, 0.42],
          [0.34, -0.98, 0.42],
          [0.74, -0.7, 0.4],
          [0.92, -0.34, 0.32],
          [-0.3, -0.7, 0.3],
          [0.2, -0.7, 0.32],
          [0.56, -0.56, 0.26],
          [-0.66, -0.54, 0.26],
        ],
        r,
      ),
      bumps(
        second(c),
        [
          [-0.5, -0.92, 0.11],
          [0.06, -1.1, 0.11],
          [0.56, -0.86, 0.11],
        ],
        r,
      ),
    ),
  }),
  braids: (r, c) => ({
    back: [-1.06, -0.84, 0.84, 1.06]
      .map((x) => line(c, r * 0.26, `M${p(x * r, -r * 0.3)}Q${p(x * r * 1.16, r * 0.6, x * r * 1.02, r * 1.5)}`))
      .join(''),
    front: all(
      fill(c, cap(r, -0.62, 0)),
      line(
        second(c),
        r * 0.05,
        `M${p(-r * 0.7, -r * 0.62)}q${p(r * 0.1, -r * 0.3, r * 0.3, -r * 0.4)}M0 ${p(-r * 0.7)}V${p(-r * 1.0)}M${p(r * 0.7, -r * 0.62)}q${p(-r * 0.1, -r * 0.3, -r * 0.3, -r * 0.4)}`,
      ),
      [-1.04, 1.04].map((x) => circle('teal', x * r, r * 1.44, r * 0.12)).join(''),
    ),
  }),
  spiky: (r, c) => ({
    back: '',
    front: fill(
      c,
      `M${p(-r * 1.04, r * 0.14)}L${p(-r * 1.3, -r * 0.4)}L${p(-r * 0.98, -r * 0.42)}L${p(-r * 1.16, -r * 1.0)}L${p(-r * 0.68, -r * 0.86)}L${p(-r * 0.6, -r * 1.44)}L${p(-r * 0.18, -r * 1.04)}L${p(r * 0.14, -r * 1.56)}L${p(r * 0.36, -r * 1.02)}L${p(r * 0.86, -r * 1.3)}L${p(r * 0.78, -r * 0.82)}L${p(r * 1.24, -r * 0.84)}L${p(r * 1.0, -r * 0.36)}L${p(r * 1.28, -r * 0.2)}L${p(r * 1.02, r * 0.14)}Q${p(r * 0.9, -r * 0.4, r * 0.56, -r * 0.46)}L${p(r * 0.3, -r * 0.3)}L${p(r * 0.06, -r * 0.5)}L${p(-r * 0.26, -r * 0.3)}L${p(-r * 0.5, -r * 0.5)}Q${p(-r * 0.94, -r * 0.36, -r * 1.04, r * 0.14)}z`,
      ` stroke="${paint(c)}" stroke-width="${p(r * 0.12)}"`,
    ),
  }),
  bald: (r, c) => ({
    back: bumps(
      c,
      [
        [-0.98, 0.02, 0.22],
        [0.98, 0.02, 0.22],
        [-0.96, 0.3, 0.18],
        [0.96, 0.3, 0.18],
      ],
      r,
    ),
    front: '',
  }),
  thin: (r, c) => ({
    back: bumps(
      c,
      [
        [-1.0, -0.06, 0.26],
        [1.0, -0.06, 0.26],
        [-1.0, 0.24, 0.22],
        [1.0, 0.24, 0.22],
      ],
      r,
    ),
    front: fill(
      c,
      `M${p(-r * 1.0, -r * 0.1)}C${p(-r * 0.96, -r * 1.14, r * 0.96, -r * 1.2, r * 1.0, -r * 0.1)}C${p(r * 0.84, -r * 0.6, r * 0.3, -r * 0.86, -r * 0.1, -r * 0.78)}C${p(-r * 0.5, -r * 0.8, -r * 0.84, -r * 0.6, -r * 1.0, -r * 0.1)}z`,
    ),
  }),
  hijab: (r, c) => ({
    back: fill(
      c,
      `M${p(-r * 1.12, -r * 0.1)}C${p(-r * 1.3, -r * 1.44, r * 1.3, -r * 1.44, r * 1.12, -r * 0.1)}C${p(r * 1.24, r * 0.7, r * 1.3, r * 1.3, r * 1.5, r * 1.72)}Q${p(0, r * 2.2, -r * 1.5, r * 1.72)}C${p(-r * 1.3, r * 1.3, -r * 1.24, r * 0.7, -r * 1.12, -r * 0.1)}z`,
    ),
    front: all(
      `<path fill="${paint(c)}" fill-rule="evenodd" d="M${p(-r * 1.12, -r * 0.1)}C${p(-r * 1.3, -r * 1.44, r * 1.3, -r * 1.44, r * 1.12, -r * 0.1)}C${p(r * 1.14, r * 0.7, r * 0.9, r * 1.3, 0, r * 1.36)}C${p(-r * 0.9, r * 1.3, -r * 1.14, r * 0.7, -r * 1.12, -r * 0.1)}zM0 ${p(-r * 0.72)}C${p(-r * 0.6, -r * 0.72, -r * 0.86, -r * 0.3, -r * 0.84, r * 0.1)}C${p(-r * 0.8, r * 0.7, -r * 0.4, r * 1.02, 0, r * 1.02)}C${p(r * 0.4, r * 1.02, r * 0.8, r * 0.7, r * 0.84, r * 0.1)}C${p(r * 0.86, -r * 0.3, r * 0.6, -r * 0.72, 0, -r * 0.72)}z"/>`,
      line(
        second(c),
        r * 0.09,
        `M${p(r * 0.72, r * 0.9)}Q${p(0, r * 1.6, -r * 1.0, r * 1.5)}M${p(-r * 0.6, -r * 0.94)}q${p(r * 0.5, -r * 0.26, r * 1.0, -r * 0.02)}`,
      ),
    ),
  }),
  wrap: (r, c) => ({
    back: ellipse(c, r * 0.1, -r * 1.06, r * 0.8, r * 0.56) + circle(second(c), r * 0.5, -r * 1.36, r * 0.34),
    front: all(
      fill(
        c,
        `M${p(-r * 1.06, -r * 0.1)}C${p(-r * 1.2, -r * 1.3, r * 1.2, -r * 1.4, r * 1.06, -r * 0.14)}Q${p(r * 0.7, -r * 0.66, 0, -r * 0.6)}Q${p(-r * 0.7, -r * 0.6, -r * 1.06, -r * 0.1)}z`,
      ),
      line(
        second(c),
        r * 0.12,
        `M${p(-r * 0.9, -r * 0.5)}Q${p(0, -r * 1.06, r * 0.86, -r * 0.9)}M${p(-r * 0.6, -r * 0.94)}Q${p(r * 0.1, -r * 1.3, r * 0.7, -r * 1.1)}`,
      ),
    ),
  }),
  turban: (r, c) => ({
    back: '',
    front: all(
      fill(
        c,
        `M${p(-r * 1.1, r * 0.04)}C${p(-r * 1.5, -r * 1.0, -r * 0.7, -r * 1.62, 0, -r * 1.6)}C${p(r * 0.7, -r * 1.62, r * 1.5, -r * 1.0, r * 1.1, r * 0.04)}Q${p(r * 0.7, -r * 0.5, 0, -r * 0.74)}Q${p(-r * 0.7, -r * 0.5, -r * 1.1, r * 0.04)}z`,
      ),
      line(
        second(c),
        r * 0.09,
        `M${p(-r * 1.06, -r * 0.44)}Q${p(-r * 0.4, -r * 0.98, 0, -r * 1.0)}Q${p(r * 0.4, -r * 0.98, r * 1.06, -r * 0.44)}M${p(-r * 0.96, -r * 0.9)}Q${p(-r * 0.4, -r * 1.28, 0, -r * 1.28)}Q${p(r * 0.4, -r * 1.28, r * 0.96, -r * 0.9)}`,
      ),
    ),
  }),
  beanie: (r, c) => ({
    back: '',
    front:
      fill(c, `M${p(-r * 1.06, -r * 0.3)}C${p(-r * 1.2, -r * 1.56, r * 1.2, -r * 1.56, r * 1.06, -r * 0.3)}z`) +
      line(second(c), r * 0.3, `M${p(-r * 0.98, -r * 0.4)}Q${p(0, -r * 0.66, r * 0.98, -r * 0.4)}`),
  }),
  cap: (r, c, t) => ({
    back: '',
    front:
      fill(
        c,
        `M${p(-r * 1.04, -r * 0.3)}C${p(-r * 1.14, -r * 1.44, r * 1.14, -r * 1.44, r * 1.04, -r * 0.3)}Q${p(0, -r * 0.66, -r * 1.04, -r * 0.3)}z`,
      ) + line(second(c), r * 0.22, `M${p((t < 0 ? -1.5 : -0.3) * r, -r * 0.38)}q${p(r * 0.8, -r * 0.34, r * 1.8, 0)}`),
  }),
};

/** A hairstyle or a covering in a colour. */
export function hair(style: HairStyle, r: number, colour: Colour, turn: number): HairDrawing {
  return drawings[style](r, colour, turn);
}
