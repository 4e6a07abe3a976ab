/** Arms and legs: two bones that reach for a point, drawn as one soft line. */
import { all, circle, line, n, p, type Point } from './svg.ts';
import type { Colour } from './palette.ts';

export interface Reach {
  readonly joint: Point;
  readonly end: Point;
  /** Direction of the last bone, in degrees. */
  readonly angle: number;
}

/** Where the joint is when two bones reach from `from` to `to`; `bend` says on which side (1 or -1). */
export function reach(from: Point, to: Point, upper: number, lower: number, bend: number): Reach {
  const dx = to[0] - from[0];
  const dy = to[1] - from[1];
  const distance = Math.min(Math.max(Math.hypot(dx, dy), Math.abs(upper - lower) + 1), upper + lower - 0.5);
  const towards = Math.atan2(dy, dx);
  const end: Point = [from[0] + Math.cos(towards) * distance, from[1] + Math.sin(towards) * distance];
  const cosine = (upper * upper + distance * distance - lower * lower) / (2 * upper * distance);
  const turn = towards + bend * Math.acos(Math.min(1, Math.max(-1, cosine)));
  const joint: Point = [from[0] + Math.cos(turn) * upper, from[1] + Math.sin(turn) * upper];
  return { joint, end, angle: (Math.atan2(end[1] - joint[1], end[0] - joint[0]) * 180) / Math.PI };
}

const between = (a: Point, b: Point, share: number): Point => [
  a[0] + (b[0] - a[0]) * share,
  a[1] + (b[1] - a[1]) * share,
];

/** The line of a limb, with a soft elbow or knee. */
export function limbPath(from: Point, { joint, end }: Reach): string {
  return `M${p(...from)}L${p(...between(from, joint, 0.62))}Q${p(...joint)} ${p(...between(joint, end, 0.38))}L${p(...end)}`;
}

export type Sleeve = 'long' | 'short' | 'none';

/** Sleeve and skin of an arm, without the hand. */
export function arm(from: Point, bones: Reach, width: number, skin: Colour, cloth: Colour, sleeve: Sleeve): string {
  if (sleeve === 'long') {
    const wrist: Reach = { ...bones, end: between(bones.joint, bones.end, 0.9) };
    return line(skin, width * 0.7, limbPath(from, bones)) + line(cloth, width, limbPath(from, wrist));
  }
  const upper = between(from, bones.joint, sleeve === 'short' ? 0.62 : 0.1);
  return line(skin, width * 0.8, limbPath(from, bones)) + line(cloth, width * 1.1, `M${p(...from)}L${p(...upper)}`);
}

export type Hand = 'rest' | 'open' | 'point' | 'fist' | 'thumb';

/** A hand at the end of an arm; fingers go on in the arm's direction, `up` mirrors the thumb. */
export function hand(
  kind: Hand,
  { end, angle }: Reach,
  size: number,
  skin: Colour,
  shade: Colour,
  up: boolean,
): string {
  const s = size;
  const side = up ? -1 : 1;
  const finger = (from: Point, to: Point, width = 0.36): string =>
    line(skin, s * width, `M${p(from[0] * s, from[1] * s * side)}L${p(to[0] * s, to[1] * s * side)}`);
  const palm = circle(skin, s * 0.28, 0, s * 0.58);
  const thumb = finger([0.2, -0.3], [0.55, -0.95], 0.34);
  const shapes: Record<Hand, () => string> = {
    rest: () => palm + finger([0.4, -0.15], [1.0, -0.05], 0.62) + finger([0.15, -0.35], [0.72, -0.62], 0.32),
    open: () =>
      palm +
      thumb +
      finger([0.5, -0.32], [1.25, -0.5], 0.27) +
      finger([0.55, -0.1], [1.4, -0.12], 0.27) +
      finger([0.5, 0.14], [1.34, 0.22], 0.27) +
      finger([0.4, 0.34], [1.1, 0.54], 0.25),
    point: () => palm + finger([0.5, -0.2], [1.5, -0.25], 0.3) + finger([0.2, 0.1], [0.6, 0.2], 0.5),
    fist: () =>
      all(
        circle(skin, s * 0.32, 0, s * 0.66),
        line(shade, s * 0.1, `M${p(s * 0.62, -s * 0.25)}l${p(s * 0.16, 0)}M${p(s * 0.62, s * 0.05)}l${p(s * 0.18, 0)}`),
      ),
    thumb: () => circle(skin, s * 0.3, 0, s * 0.62) + finger([0.25, -0.3], [0.2, -1.1], 0.36),
  };
  return `<g transform="translate(${p(...end)}) rotate(${n(angle)})">${shapes[kind]()}</g>`;
}
