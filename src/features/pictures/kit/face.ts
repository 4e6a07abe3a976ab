/** Faces from few lines: brows, eyes, nose, mouth, cheeks. Drawn about (0, 0), the middle of the head. */
import type { Colour } from './palette.ts';
import { all, circle, ellipse, fill, line, p, see, paint } from './svg.ts';

export type Mood =
  'smile' | 'joy' | 'laugh' | 'calm' | 'kind' | 'unsure' | 'low' | 'surprised' | 'talk' | 'think' | 'relief' | 'plain';

export interface FaceLook {
  readonly mood: Mood;
  /** Where the face is turned: -1 left, 1 right. */
  readonly turn: number;
  /** Where the eyes look: -1 up, 1 down. */
  readonly down: number;
  readonly shade: Colour;
  readonly brow: Colour;
  readonly glasses?: Colour | undefined;
  readonly beard?: Colour | undefined;
  readonly moustache?: Colour | undefined;
  readonly lines?: boolean | undefined;
  readonly freckles?: boolean | undefined;
  /** Cheeks and larger eyes for the young; the older are drawn more plainly. */
  readonly young: boolean;
  readonly r: number;
}

type Eyes = 'open' | 'down' | 'shut' | 'wide';
const eyesOf: Record<Mood, Eyes> = {
  smile: 'open',
  joy: 'open',
  laugh: 'shut',
  calm: 'open',
  kind: 'open',
  unsure: 'open',
  low: 'down',
  surprised: 'wide',
  talk: 'open',
  think: 'open',
  relief: 'shut',
  plain: 'open',
};

/** How the brows stand: inner end and outer end, in parts of the head's radius. */
const browsOf: Partial<Record<Mood, readonly [inner: number, outer: number]>> = {
  unsure: [-0.42, -0.26],
  low: [-0.4, -0.27],
  surprised: [-0.52, -0.48],
  kind: [-0.42, -0.34],
  think: [-0.34, -0.4],
  joy: [-0.46, -0.4],
};

/** The face of a person. */
export function face(look: FaceLook): string {
  const { r, turn, mood } = look;
  const x = turn * r * 0.3;
  const y = look.down * r * 0.1 + r * 0.06;
  const gap = r * (0.37 - Math.abs(turn) * 0.06);
  const left = x - gap + (turn > 0 ? r * 0.02 : 0);
  const right = x + gap;
  return all(
    look.young &&
      [left - r * 0.12, right + r * 0.12]
        .map((cheek) => ellipse('coral', cheek, y + r * 0.36, r * 0.17, r * 0.12, see(0.32)))
        .join(''),
    look.freckles &&
      [left, right]
        .map((at) => [-0.12, 0.02, 0.16].map((dx) => circle(look.shade, at + dx * r, y + r * 0.3, r * 0.03)).join(''))
        .join(''),
    look.beard && beard(look.beard, x, y, r),
    look.lines &&
      line(
        look.shade,
        r * 0.05,
        `M${p(left - r * 0.3, y + r * 0.12)}q${p(-r * 0.08, r * 0.06, -r * 0.06, r * 0.16)}M${p(right + r * 0.3, y + r * 0.12)}q${p(r * 0.08, r * 0.06, r * 0.06, r * 0.16)}`,
      ),
    brows(look, left, right, y),
    eye(look, left, y),
    eye(look, right, y),
    line(
      look.shade,
      r * 0.09,
      `M${p(x + turn * r * 0.1 - r * 0.04, y + r * 0.2)}q${p(r * 0.06 + turn * r * 0.12, r * 0.1, 0, r * 0.14)}`,
    ),
    look.moustache &&
      fill(
        look.moustache,
        `M${p(x, y + r * 0.4)}q${p(r * 0.3, -r * 0.02, r * 0.36, r * 0.16)}q${p(-r * 0.2, r * 0.04, -r * 0.36, -r * 0.04)}q${p(-r * 0.16, r * 0.08, -r * 0.36, r * 0.04)}q${p(r * 0.06, -r * 0.18, r * 0.36, -r * 0.16)}z`,
      ),
    mouth(mood, x + turn * r * 0.05, y + r * 0.52, r, look.shade, look.beard ? look.shade : 'ink'),
    look.glasses && glasses(look.glasses, left, right, y, r),
  );
}

function brows({ r, mood, brow, young }: FaceLook, left: number, right: number, y: number): string {
  const [inner, outer] = browsOf[mood] ?? [-0.36, -0.33];
  const half = r * 0.17;
  const arch = mood === 'unsure' || mood === 'low' ? -r * 0.02 : -r * 0.09;
  const width = r * (young ? 0.075 : 0.095);
  const draw = (x: number, side: number): string =>
    `M${p(x - side * half, y + inner * r)}Q${p(x, y + ((inner + outer) / 2) * r + arch, x + side * half, y + outer * r)}`;
  return line(brow, width, draw(left, -1) + draw(right, 1));
}

function eye({ r, mood, down, turn, young }: FaceLook, x: number, y: number): string {
  const size = r * (young ? 0.105 : 0.088);
  const kind = eyesOf[mood] === 'open' && down > 0.6 ? 'down' : eyesOf[mood];
  if (kind === 'shut')
    return line('ink', r * 0.08, `M${p(x - r * 0.13, y + r * 0.03)}q${p(r * 0.13, -r * 0.14, r * 0.26, 0)}`);
  if (kind === 'down')
    return line('ink', r * 0.08, `M${p(x - r * 0.13, y - r * 0.01)}q${p(r * 0.13, r * 0.13, r * 0.26, 0)}`);
  const big = kind === 'wide' ? 1.2 : 1;
  return (
    ellipse('ink', x + turn * r * 0.03, y, size * big, size * 1.18 * big) +
    circle('white', x + turn * r * 0.03 + size * 0.3, y - size * 0.4, size * 0.32)
  );
}

function mouth(mood: Mood, x: number, y: number, r: number, shade: Colour, lips: Colour): string {
  const w = r * 0.26;
  const curve = (width: number, depth: number): string =>
    line(lips, r * 0.075, `M${p(x - width, y)}q${p(width, depth * r, width * 2, 0)}`, see(0.85));
  const open = (width: number, depth: number): string =>
    fill(
      'brick2',
      `M${p(x - width, y - r * 0.06)}q${p(width, r * 0.07, width * 2, 0)}q${p(-width * 0.2, depth * r, -width, depth * r)}t${p(-width, -depth * r)}z`,
    ) +
    fill(
      'white',
      `M${p(x - width * 0.78, y - r * 0.035)}q${p(width * 0.78, r * 0.06, width * 1.56, 0)}l${p(-width * 0.12, r * 0.07)}q${p(-width * 0.66, r * 0.05, -width * 1.32, 0)}z`,
    );
  switch (mood) {
    case 'joy':
      return open(w * 1.05, 0.34);
    case 'laugh':
      return open(w * 1.15, 0.42);
    case 'talk':
      return fill('brick2', `M${p(x - w * 0.5, y)}q${p(w * 0.5, -r * 0.12, w, 0)}q${p(-w * 0.5, r * 0.26, -w, 0)}z`);
    case 'surprised':
      return ellipse('brick2', x, y + r * 0.04, r * 0.1, r * 0.13);
    case 'unsure':
      return line(
        'ink',
        r * 0.075,
        `M${p(x - w * 0.7, y + r * 0.04)}q${p(w * 0.5, -r * 0.12, w * 0.8, -r * 0.02)}t${p(w * 0.6, -r * 0.04)}`,
        see(0.85),
      );
    case 'low':
      return line(lips, r * 0.075, `M${p(x - w * 0.6, y + r * 0.05)}q${p(w * 0.6, -r * 0.1, w * 1.2, 0)}`, see(0.85));
    case 'think':
      return line(
        'ink',
        r * 0.075,
        `M${p(x - w * 0.5, y + r * 0.03)}q${p(w * 0.5, r * 0.02, w, -r * 0.05)}`,
        see(0.85),
      );
    case 'plain':
      return curve(w * 0.6, 0.05);
    case 'calm':
      return curve(w * 0.75, 0.13);
    case 'kind':
    case 'relief':
      return (
        curve(w * 0.9, 0.22) +
        line(shade, r * 0.05, `M${p(x - w * 0.3, y + r * 0.24)}q${p(w * 0.3, r * 0.05, w * 0.6, 0)}`)
      );
    case 'smile':
      return curve(w, 0.27);
  }
}

function glasses(colour: Colour, left: number, right: number, y: number, r: number): string {
  const lens = (x: number): string =>
    `<rect fill="#fff" fill-opacity=".22" stroke="${paint(colour)}" stroke-width="${p(r * 0.08)}" x="${p(x - r * 0.27)}" y="${p(y - r * 0.22)}" width="${p(r * 0.54)}" height="${p(r * 0.46)}" rx="${p(r * 0.2)}"/>`;
  return (
    lens(left) +
    lens(right) +
    line(colour, r * 0.07, `M${p(left + r * 0.27, y - r * 0.04)}L${p(right - r * 0.27, y - r * 0.04)}`)
  );
}

function beard(colour: Colour, x: number, y: number, r: number): string {
  const s = x * 0.5;
  return fill(
    colour,
    `M${p(-r * 0.97, r * 0.05)}C${p(-r * 1.0, r * 0.9, -r * 0.5, r * 1.24, s, r * 1.24)}C${p(r * 0.5, r * 1.24, r * 1.0, r * 0.9, r * 0.97, r * 0.05)}C${p(r * 0.8, r * 0.34, r * 0.5 + s, y + r * 0.3, x, y + r * 0.33)}C${p(-r * 0.5 + s, y + r * 0.3, -r * 0.8, r * 0.34, -r * 0.97, r * 0.05)}z`,
  );
}
