/** Places: rooms and outdoors as large calm shapes, with light. Scenes are 640 by 480 unless told otherwise. */
import { beam } from './light.ts';
import type { Colour } from './palette.ts';
import { all, box, circle, ellipse, fill, line, p, see } from './svg.ts';

export interface Room {
  readonly wall: Colour;
  readonly floor?: Colour;
  /** Where the floor begins. */
  readonly ground?: number;
  readonly width?: number;
  readonly height?: number;
}

/** A wall and a floor. */
export function room({ wall, floor = 'oak', ground = 360, width = 640, height = 480 }: Room): string {
  return all(
    box(wall, 0, 0, width, ground),
    box(floor, 0, ground, width, height - ground),
    box('shade', 0, ground, width, 7, 0, see(0.1)),
    box('white', 0, ground - 12, width, 12, 0, see(0.35)),
  );
}

export type View = 'day' | 'garden' | 'city' | 'hills' | 'evening' | 'sea';

/** How a window is made. */
export interface PaneStyle {
  readonly shape?: 'square' | 'arch' | 'round' | 'wide';
  readonly curtain?: Colour;
  readonly light?: boolean;
}

/** A window with a view; light falls from it. */
export function pane(x: number, y: number, w: number, h: number, view: View = 'day', style: PaneStyle = {}): string {
  const { shape = 'square', curtain, light = true } = style;
  const clip = `w${String(x)}`;
  const views: Record<View, () => string> = {
    day: () => circle('glow', x + w * 0.72, y + h * 0.3, h * 0.14) + cloud(x + w * 0.34, y + h * 0.4, h / 190),
    garden: () =>
      ellipse('grass', x + w * 0.3, y + h * 1.06, w * 0.7, h * 0.34) +
      tree(x + w * 0.72, y + h, h / 260) +
      cloud(x + w * 0.3, y + h * 0.28, h / 210),
    city: () =>
      [0.02, 0.2, 0.42, 0.6, 0.8]
        .map((at, index) =>
          box(index % 2 ? 'lilac' : 'dusk', x + w * at, y + h * (0.4 + ((index * 37) % 40) / 100), w * 0.2, h),
        )
        .join('') + circle('glow', x + w * 0.7, y + h * 0.22, h * 0.09),
    hills: () =>
      ellipse('grass2', x + w * 0.75, y + h * 1.1, w * 0.6, h * 0.5) +
      ellipse('grass', x + w * 0.2, y + h * 1.15, w * 0.6, h * 0.5) +
      circle('glow', x + w * 0.4, y + h * 0.34, h * 0.11),
    evening: () =>
      circle('light', x + w * 0.68, y + h * 0.3, h * 0.12) +
      [0.2, 0.36, 0.5].map((at, index) => circle('light', x + w * at, y + h * (0.24 + index * 0.13), 2.5)).join('') +
      ellipse('navy', x + w * 0.4, y + h * 1.1, w * 0.8, h * 0.34),
    sea: () =>
      box('water', x, y + h * 0.55, w, h) +
      line(
        'white',
        3,
        `M${p(x + w * 0.2, y + h * 0.7)}q10 -6 20 0t20 0M${p(x + w * 0.5, y + h * 0.84)}q10 -6 20 0t20 0`,
        see(0.7),
      ) +
      circle('glow', x + w * 0.66, y + h * 0.3, h * 0.12),
  };
  const sky: Colour = view === 'evening' ? 'denim2' : 'sky';
  const round = shape === 'round' ? Math.min(w, h) / 2 : 4;
  const arch = (grow: number): string =>
    `M${p(x - grow, y + h + grow)}V${p(y + w / 2)}a${p(w / 2 + grow, w / 2 + grow)} 0 0 1 ${p(w + grow * 2)} 0V${p(y + h + grow)}z`;
  const hanging = (side: 1 | -1): string => {
    const edge = side === 1 ? x - 16 : x + w + 16;
    return curtain
      ? fill(
          curtain,
          `M${p(edge, y - 18)}h${p(side * w * 0.36)}q${p(-side * 6, h * 0.6, -side * w * 0.24, h + 44)}h${p(-side * w * 0.18)}z`,
        )
      : '';
  };
  return all(
    shape === 'arch' ? fill('white', arch(10)) : box('white', x - 10, y - 10, w + 20, h + 20, round + 10),
    `<clipPath id="${clip}">${shape === 'arch' ? `<path d="${arch(0)}"/>` : `<rect x="${p(x)}" y="${p(y)}" width="${p(w)}" height="${p(h)}" rx="${p(round)}"/>`}</clipPath>`,
    `<g clip-path="url(#${clip})">${box(sky, x, y, w, h)}${views[view]()}</g>`,
    shape === 'wide'
      ? line('white', 6, `M${p(x + w / 3, y)}v${p(h)}M${p(x + (w * 2) / 3, y)}v${p(h)}`)
      : line('white', 7, `M${p(x + w / 2, y)}v${p(h)}M${p(x, y + h * 0.48)}h${p(w)}`),
    shape !== 'round' && box('white', x - 18, y + h + 4, w + 36, 11, 5),
    hanging(1),
    hanging(-1),
    curtain && line('walnut2', 7, `M${p(x - 26, y - 20)}h${p(w + 52)}`),
    light && shape !== 'round' && view !== 'evening' && beam(x + 4, y + h + 16, w, 330 - h * 0.5, w * 0.3),
  );
}

export function cloud(x: number, y: number, s = 1): string {
  return fill(
    'white',
    `M${p(x - 40 * s, y)}a${p(18 * s, 18 * s)} 0 0 1 ${p(14 * s, -18 * s)}a${p(24 * s, 24 * s)} 0 0 1 ${p(44 * s, -4 * s)}a${p(18 * s, 18 * s)} 0 0 1 ${p(18 * s, 22 * s)}z`,
    see(0.85),
  );
}

export function tree(x: number, y: number, s = 1, leaf: 'leaf' | 'leaf2' | 'green' = 'leaf'): string {
  return all(
    line('walnut', 14 * s, `M${p(x, y)}V${p(y - 90 * s)}M${p(x, y - 60 * s)}l${p(24 * s, -26 * s)}`),
    circle(leaf, x - 30 * s, y - 104 * s, 42 * s),
    circle(leaf, x + 34 * s, y - 110 * s, 40 * s),
    circle(leaf, x, y - 148 * s, 50 * s),
    circle('grass2', x - 12 * s, y - 154 * s, 24 * s, see(0.5)),
    circle('grass2', x + 32 * s, y - 120 * s, 15 * s, see(0.5)),
  );
}

export function bush(x: number, y: number, s = 1): string {
  return (
    circle('leaf', x - 26 * s, y - 14 * s, 24 * s) +
    circle('leaf2', x + 24 * s, y - 12 * s, 22 * s) +
    circle('leaf', x, y - 26 * s, 28 * s) +
    circle('grass2', x - 8 * s, y - 32 * s, 11 * s, see(0.5))
  );
}

/** Sky, a low sun, hills and grass. */
export function outdoors({
  ground = 340,
  width = 640,
  height = 480,
  sky = 'sky' as Colour,
  floor = 'grass' as Colour,
} = {}): string {
  return all(
    box(sky, 0, 0, width, height),
    circle('glow', width * 0.82, 84, 34),
    `<circle fill="url(#glow)" cx="${String(width * 0.82)}" cy="84" r="150"/>`,
    cloud(width * 0.22, 96, 1.1),
    cloud(width * 0.56, 66, 0.8),
    ellipse('grass2', width * 0.2, ground + 20, width * 0.42, 84, see(0.6)),
    ellipse('grass2', width * 0.78, ground + 24, width * 0.42, 64, see(0.6)),
    box(floor, 0, ground, width, height - ground),
    box('shade', 0, ground, width, 5, 0, see(0.06)),
  );
}

/** Houses far away: roofs of many kinds. */
export function houses(x: number, ground: number, s = 1): string {
  const house = (
    dx: number,
    w: number,
    h: number,
    wall: Colour,
    roof: Colour,
    kind: 'gable' | 'flat' | 'dome',
  ): string => {
    const left = x + dx * s;
    const top = ground - h * s;
    const cover = {
      gable: fill(roof, `M${p(left - 6 * s, top)}l${p((w / 2 + 6) * s, -34 * s)}l${p((w / 2 + 6) * s, 34 * s)}z`),
      flat: box(roof, left - 5 * s, top - 8 * s, (w + 10) * s, 12 * s, 3),
      dome: fill(roof, `M${p(left, top)}a${p((w / 2) * s, 26 * s)} 0 0 1 ${p(w * s, 0)}z`),
    }[kind];
    return all(
      box(wall, left, top, w * s, h * s),
      cover,
      box('light', left + w * 0.2 * s, top + 16 * s, 14 * s, 18 * s, 3),
      box('light', left + w * 0.58 * s, top + 16 * s, 14 * s, 18 * s, 3),
      box('walnut', left + w * 0.4 * s, ground - 30 * s, 16 * s, 30 * s, 3),
    );
  };
  return all(
    house(0, 62, 70, 'peach', 'brick', 'gable'),
    house(70, 56, 104, 'cream', 'teal', 'flat'),
    house(134, 66, 64, 'lilac', 'navy', 'gable'),
    house(208, 54, 88, 'mint', 'mustard', 'dome'),
    house(270, 64, 74, 'sand', 'plum', 'flat'),
  );
}

/** The inside of a school corridor: doors, a notice board, light at the end. */
export function corridor(ground = 372): string {
  return all(
    room({ wall: 'mint', floor: 'stone', ground }),
    fill('white', 'M0 0h640v30H0z', see(0.4)),
    line('white', 6, `M0 ${String(ground - 120)}H640`, see(0.5)),
  );
}

/** Inside a bus: windows, poles, a row of seats behind. */
export function bus(): string {
  return all(
    box('cream', 0, 0, 640, 480),
    box('mustard', 0, 300, 640, 180),
    box('mustard2', 0, 300, 640, 10),
    [20, 230, 440].map((x) => `${box('slate', x - 6, 54, 192, 172, 18)}${box('sky', x, 60, 180, 160, 14)}`).join(''),
    ellipse('grass', 110, 222, 90, 30) + ellipse('grass2', 520, 222, 84, 40),
    box('lilac', 254, 150, 30, 70) + box('peach', 292, 130, 40, 90) + box('dusk', 340, 160, 48, 60),
    circle('glow', 560, 96, 18),
    [20, 230, 440].map((x) => box('cream', x, 220, 180, 26)).join(''),
    line('coral', 8, 'M0 32H640M214 32V480M430 32V480'),
    [90, 300, 520].map((x) => line('coral', 5, `M${String(x)} 34v26m-12 0h24l-4 22h-16z`)).join(''),
  );
}
