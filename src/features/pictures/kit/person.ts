/** A whole person: looks that stay, and a pose that changes from scene to scene. */
import { face, type Mood } from './face.ts';
import { hair, type HairStyle } from './hair.ts';
import { arm, hand, limbPath, reach, type Hand, type Sleeve } from './limbs.ts';
import { second, type Colour } from './palette.ts';
import { all, at, circle, ellipse, fill, line, n, p, see, type Point } from './svg.ts';

export type Age = 'small' | 'kid' | 'tween' | 'teen' | 'adult' | 'elder';
type Skin = 1 | 2 | 3 | 4 | 5 | 6;
export type Pattern = 'stripes' | 'dots' | 'checks' | 'zigzag';

/** What a person looks like, wherever they are. */
export interface Looks {
  readonly age: Age;
  readonly skin: Skin;
  readonly hair: readonly [HairStyle, Colour];
  readonly top: Colour;
  readonly pattern?: Pattern;
  readonly legs: Colour;
  readonly shoes?: Colour;
  readonly sleeve?: Sleeve;
  /** A skirt or dress falls over the legs. */
  readonly skirt?: Colour;
  readonly apron?: Colour;
  readonly collar?: Colour;
  readonly glasses?: Colour;
  readonly beard?: Colour;
  readonly moustache?: Colour;
  readonly freckles?: boolean;
  /** A hearing aid, in its colour. */
  readonly aid?: Colour;
  readonly headphones?: Colour;
  /** How broad the body is; 1 is in between. */
  readonly build?: number;
}

export type Legs =
  | 'stand'
  | 'walk'
  | 'sit'
  | 'sit-front'
  | 'cross'
  | 'kneel'
  | 'kneel-both'
  | 'crouch'
  | 'none'
  | readonly [left: Point, right: Point];

export interface Arm {
  /** Where the hand goes, in the picture. */
  readonly to: Point;
  readonly hand?: Hand;
  /** Which way the elbow points: 1 or -1. */
  readonly bend?: number;
  readonly behind?: boolean;
  readonly thumbUp?: boolean;
}

export interface Pose {
  /** Where they stand, sit or kneel: the ground under their feet; without legs, the middle of the hips. */
  readonly at: Point;
  readonly legs?: Legs;
  /** 1 looks and bends to the right, -1 to the left. */
  readonly faces?: 1 | -1;
  readonly lean?: number;
  readonly tilt?: number;
  readonly turn?: number;
  readonly down?: number;
  readonly mood?: Mood;
  readonly left?: Arm;
  readonly right?: Arm;
  readonly size?: number;
  readonly shadow?: boolean;
}

interface Measures {
  readonly r: number;
  readonly torso: number;
  readonly shoulder: number;
  readonly hip: number;
  readonly leg: number;
  readonly arm: number;
  readonly limb: number;
  readonly neck: number;
}

const measures: Record<Age, Measures> = {
  small: { r: 32, torso: 62, shoulder: 25, hip: 23, leg: 31, arm: 29, limb: 17, neck: 3 },
  kid: { r: 30, torso: 70, shoulder: 27, hip: 24, leg: 38, arm: 34, limb: 17, neck: 5 },
  tween: { r: 27.5, torso: 80, shoulder: 29, hip: 24, leg: 47, arm: 40, limb: 17, neck: 8 },
  teen: { r: 26, torso: 92, shoulder: 33, hip: 25, leg: 57, arm: 46, limb: 18, neck: 11 },
  adult: { r: 29.5, torso: 100, shoulder: 37, hip: 29, leg: 60, arm: 49, limb: 21, neck: 10 },
  elder: { r: 29.5, torso: 94, shoulder: 36, hip: 31, leg: 55, arm: 47, limb: 21, neck: 7 },
};

/** Draws a person in a pose. */
export function person(looks: Looks, given: Pose): string {
  const m = measures[looks.age];
  const size = given.size ?? 1.3;
  const pose: Pose & { readonly size: number } = {
    ...given,
    size,
    at: [given.at[0], given.at[1] - hipHeight(given.legs ?? 'stand', m.leg) * size],
  };
  const build = looks.build ?? 1;
  // Everything is drawn about the hips at size 1; targets of the hands come from the picture.
  const local = ([x, y]: Point): Point => [(x - pose.at[0]) / size, (y - pose.at[1]) / size];
  const lean = ((pose.lean ?? 0) * Math.PI) / 180;
  const tip = (x: number, y: number): Point => [
    x * Math.cos(lean) - y * Math.sin(lean),
    x * Math.sin(lean) + y * Math.cos(lean),
  ];
  const shoulder = m.shoulder * build;
  const limb = m.limb * (0.8 + build * 0.2);
  const sides = [
    { pose: pose.left, from: tip(-shoulder + limb * 0.42, -m.torso + limb * 0.62), side: -1 },
    { pose: pose.right, from: tip(shoulder - limb * 0.42, -m.torso + limb * 0.62), side: 1 },
  ] as const;
  const skin: Colour = `s${looks.skin}`;
  const shade: Colour = `t${looks.skin}`;
  const drawArm = ({ pose: to, from, side }: (typeof sides)[number], behind: boolean): string => {
    if ((to?.behind ?? false) !== behind) return '';
    const target = to ? local(to.to) : tip(side * (shoulder + 4), -m.torso + m.arm * 2.02 + 4);
    const bones = naturalReach(from, target, m.arm, side, to?.bend);
    const cloth = behind || side === (pose.faces ?? 1) * -1 ? second(looks.top) : looks.top;
    return all(
      arm(from, bones, limb, skin, cloth, looks.sleeve ?? 'long'),
      hand(to?.hand ?? 'rest', bones, limb * 0.62, skin, shade, to?.thumbUp ?? (side === -1) !== target[0] > from[0]),
    );
  };
  const [hx, hy] = tip(0, -m.torso - m.neck - m.r * 0.86);
  const inner = all(
    pose.shadow !== false && ground(pose.legs ?? 'stand', m, build),
    drawArm(sides[0], true),
    drawArm(sides[1], true),
    headBack(looks, pose, m, hx, hy),
    legs(looks, pose, m, build, limb),
    torso(looks, m, build, pose.lean ?? 0),
    head(looks, pose, m, hx, hy),
    drawArm(sides[0], false),
    drawArm(sides[1], false),
  );
  return at(pose.at[0], pose.at[1], inner, size);
}

/** How high the hips are above the ground, in lengths of the lower leg. */
function hipHeight(kind: Legs, leg: number): number {
  if (typeof kind !== 'string') return leg;
  if (kind === 'stand') return leg * 2 + 4;
  if (kind === 'walk') return leg * 1.9 + 6;
  if (kind === 'cross') return 18;
  return kind === 'none' ? 0 : leg + 6;
}

/** An arm whose elbow hangs down and out, unless the pose says otherwise. */
function naturalReach(from: Point, to: Point, length: number, side: number, bend?: number): ReturnType<typeof reach> {
  if (bend) return reach(from, to, length, length * 0.95, bend);
  const [one, two] = [reach(from, to, length, length * 0.95, 1), reach(from, to, length, length * 0.95, -1)];
  const hangs = ({ joint }: typeof one): number => joint[1] + joint[0] * side * 0.45;
  return hangs(one) > hangs(two) ? one : two;
}

function ground(kind: Legs, m: Measures, build: number): string {
  if (kind === 'none') return '';
  return ellipse('shade', 0, hipHeight(kind, m.leg), m.hip * build * 2, 7, see(0.14));
}

function legs(
  looks: Looks,
  { legs: kind = 'stand', faces = 1, at: origin, size }: Pose & { readonly size: number },
  m: Measures,
  build: number,
  limb: number,
): string {
  if (kind === 'none') return '';
  const hip = m.hip * build * 0.55;
  const L = m.leg;
  const f = faces;
  type Leg = readonly [foot: Point, bend: number, toe: number];
  const local = ([x, y]: Point): Point => [(x - origin[0]) / size, (y - origin[1]) / size];
  const table: Record<Exclude<Legs & string, 'none' | 'cross'>, readonly [Leg, Leg]> = {
    stand: [
      [[-hip - 2, L * 2 - 2], 1, -1],
      [[hip + 2, L * 2 - 2], -1, 1],
    ],
    walk: [
      [[-f * L * 0.5, L * 1.9], -f, f],
      [[f * L * 0.55, L * 1.9], -f, f],
    ],
    sit: [
      [[f * (L * 0.86), L * 1.02], -f, f],
      [[f * (L * 1.08), L], -f, f],
    ],
    'sit-front': [
      [[-hip * 1.5, L * 1.02], 1, -1],
      [[hip * 1.5, L * 1.02], -1, 1],
    ],
    kneel: [
      [[-f * L * 0.75, L * 0.98], -f, -f],
      [[f * (L * 0.78), L], -f, f],
    ],
    'kneel-both': [
      [[-f * L * 0.72, L * 0.92], -f, -f],
      [[-f * L * 0.5, L * 0.96], -f, -f],
    ],
    crouch: [
      [[f * 4 - hip, L], -f, f],
      [[f * 8 + hip, L], -f, f],
    ],
  };
  if (kind === 'cross') return crossed(looks, L, hip, limb);
  const [left, right]: readonly [Leg, Leg] =
    typeof kind === 'string'
      ? table[kind]
      : [
          [local(kind[0]), -f, f],
          [local(kind[1]), -f, f],
        ];
  const width = limb * (looks.age === 'adult' || looks.age === 'elder' ? 1.28 : 1.2);
  const draw = ([foot, bend, toe]: Leg, from: Point, colour: Colour): string => {
    const bones = reach(from, foot, L, L, bend);
    const [x, y] = bones.end;
    return all(
      line(colour, width, limbPath(from, bones)),
      kind === 'kneel-both'
        ? ''
        : fill(
            looks.shoes ?? 'ink',
            `M${p(x - toe * limb * 0.62, y + limb * 0.5)}q${p(-toe * 1, -limb * 0.8, toe * limb * 0.5, -limb * 0.66)}q${p(toe * limb * 0.6, 0, toe * limb * 0.8, limb * 0.22)}q${p(toe * limb * 0.55, limb * 0.12, toe * limb * 0.5, limb * 0.44)}z`,
          ),
    );
  };
  return all(
    draw(left, [-hip, 0], second(looks.legs)),
    draw(right, [hip, 0], looks.legs),
    looks.skirt && typeof kind === 'string' && skirt(looks.skirt, kind, m, build, f),
  );
}

/** Sitting on the floor, knees out to both sides. */
function crossed(looks: Looks, L: number, hip: number, limb: number): string {
  const width = limb * 1.25;
  const one = (side: number, colour: Colour): string =>
    line(
      colour,
      width,
      `M${p(side * hip * 0.6, -2)}L${p(side * L * 1.2, 1)}Q${p(side * L * 1.5, 6, side * L * 1.1, 8)}L${p(-side * L * 0.1, 9)}`,
    );
  const shoe = (side: number): string => ellipse(looks.shoes ?? 'ink', -side * L * 0.42, 10, limb * 0.7, limb * 0.42);
  return shoe(1) + one(-1, second(looks.legs)) + shoe(-1) + one(1, looks.legs);
}

function skirt(colour: Colour, kind: Legs & string, m: Measures, build: number, f: number): string {
  const w = m.hip * build;
  if (kind === 'stand' || kind === 'walk')
    return fill(
      colour,
      `M${p(-w, -6)}Q${p(-w * 1.5, m.leg * 0.7, -w * 1.6, m.leg * 1.25)}Q0 ${p(m.leg * 1.42, w * 1.6, m.leg * 1.25)}Q${p(w * 1.5, m.leg * 0.7, w, -6)}z`,
    );
  if (kind === 'sit')
    return line(colour, w * 1.5, `M${p(0, -4)}L${p(f * m.leg * 0.8, 0)}L${p(f * m.leg * 0.86, m.leg * 0.4)}`);
  return fill(
    colour,
    `M${p(-w, -6)}Q${p(-w * 2.1, 6, -w * 1.9, m.leg * 0.6)}Q0 ${p(m.leg * 0.8, w * 1.9, m.leg * 0.6)}Q${p(w * 2.1, 6, w, -6)}z`,
  );
}

function torso(looks: Looks, m: Measures, build: number, lean: number): string {
  const s = m.shoulder * build;
  const h = m.hip * build * (looks.age === 'small' ? 1.04 : 1);
  const T = m.torso;
  const d = `M${p(-h, 2)}C${p(-h, -T * 0.4, -s, -T * 0.5, -s, -T + 17)}Q${p(-s, -T + 1, -s * 0.42, -T - 2)}Q0 ${p(-T + 5, s * 0.42, -T - 2)}Q${p(s, -T + 1, s, -T + 17)}C${p(s, -T * 0.5, h, -T * 0.4, h, 2)}Q0 ${p(12, -h, 2)}z`;
  const inner = all(
    line(`t${looks.skin}`, m.r * 0.58, `M0 ${p(-T + 2)}V${p(-T - m.neck - m.r * 0.2)}`),
    fill(looks.top, d),
    looks.pattern && `<path fill="url(#${looks.pattern})" d="${d}"/>`,
    looks.apron &&
      fill(
        looks.apron,
        `M${p(-s * 0.5, -T + 14)}h${n(s)}v${n(T * 0.3)}Q${p(h, -T * 0.4, h, 4)}Q0 14 ${p(-h, 4)}Q${p(-h, -T * 0.4, -s * 0.5, -T * 0.56)}z`,
      ) +
        line(
          looks.apron,
          4,
          `M${p(-s * 0.42, -T + 16)}L${p(-s * 0.34, -T - 2)}M${p(s * 0.42, -T + 16)}L${p(s * 0.34, -T - 2)}`,
        ),
    looks.collar &&
      fill(
        looks.collar,
        `M${p(-s * 0.44, -T - 3)}L0 ${p(-T + 5)}L${p(s * 0.44, -T - 3)}L${p(s * 0.38, -T + 14)}L0 ${p(-T + 8)}L${p(-s * 0.38, -T + 14)}z`,
      ),
  );
  return lean ? `<g transform="rotate(${n(lean)})">${inner}</g>` : inner;
}

const turnOf = (pose: Pose): number => pose.turn ?? (pose.faces ?? 1) * 0.5;

function headBack(looks: Looks, pose: Pose, m: Measures, x: number, y: number): string {
  return at(
    x,
    y,
    hair(looks.hair[0], m.r, looks.hair[1], turnOf(pose)).back,
    1,
    (pose.lean ?? 0) * 0.4 + (pose.tilt ?? 0),
  );
}

function head(looks: Looks, pose: Pose, m: Measures, x: number, y: number): string {
  const r = m.r;
  const turn = turnOf(pose);
  const skin: Colour = `s${looks.skin}`;
  const shade: Colour = `t${looks.skin}`;
  const young = looks.age === 'small' || looks.age === 'kid';
  const jaw = young ? 1 : 1.1;
  const ear = (side: number): string => {
    const ex = side * r * 0.97 - turn * r * 0.16;
    return circle(skin, ex, r * 0.14, r * 0.2) + circle(shade, ex, r * 0.14, r * 0.09);
  };
  const covered = looks.hair[0] === 'hijab';
  const inner = all(
    !covered && ear(-1) + ear(1),
    fill(
      skin,
      `M${p(-r, -r * 0.08)}C${p(-r, -r * 1.32, r, -r * 1.32, r, -r * 0.08)}C${p(r, r * 0.62, r * 0.52, r * jaw, 0, r * jaw)}C${p(-r * 0.52, r * jaw, -r, r * 0.62, -r, -r * 0.08)}z`,
    ),
    face({
      mood: pose.mood ?? 'smile',
      turn,
      down: pose.down ?? 0,
      shade,
      brow: looks.hair[1] in browColours ? looks.hair[1] : 'brown',
      glasses: looks.glasses,
      beard: looks.beard,
      moustache: looks.moustache,
      lines: looks.age === 'elder',
      freckles: looks.freckles,
      young,
      r,
    }),
    hair(looks.hair[0], r, looks.hair[1], turn).front,
    looks.aid && aid(looks.aid, r, turn),
    looks.headphones && headphones(looks.headphones, r, turn),
  );
  return at(x, y, inner, 1, (pose.lean ?? 0) * 0.4 + (pose.tilt ?? 0));
}

const browColours: Partial<Record<Colour, true>> = {
  black: true,
  brown: true,
  chestnut: true,
  ginger: true,
  silver: true,
  blond: true,
};

function aid(colour: Colour, r: number, turn: number): string {
  const side = turn > 0 ? -1 : 1;
  const x = side * r * 0.97 - turn * r * 0.16;
  return (
    line(
      colour,
      r * 0.17,
      `M${p(x - side * r * 0.05, -r * 0.14)}q${p(side * r * 0.3, r * 0.02, side * r * 0.16, r * 0.34)}`,
    ) + circle('white', x - side * r * 0.02, r * 0.22, r * 0.09)
  );
}

function headphones(colour: Colour, r: number, turn: number): string {
  const x = turn * r * 0.12;
  return all(
    line(colour, r * 0.16, `M${p(-r * 1.02 - x, 0)}C${p(-r * 1.14, -r * 1.5, r * 1.14, -r * 1.5, r * 1.02 - x, 0)}`),
    ellipse(second(colour), -r * 1.02 - x, r * 0.14, r * 0.2, r * 0.34),
    ellipse(second(colour), r * 1.02 - x, r * 0.14, r * 0.2, r * 0.34),
  );
}
