/** Things in hands and on tables. Devices have no brand and show nothing but light and simple shapes. */
import { second, type Colour } from './palette.ts';
import { all, at, box, circle, ellipse, fill, line, p, see, paint } from './svg.ts';

export type Screen =
  | 'light'
  | 'off'
  | 'duck'
  | 'puppy'
  | 'paint'
  | 'castle'
  | 'map'
  | 'chat'
  | 'star'
  | 'otter'
  | 'dragon'
  | 'call'
  | 'heart'
  | 'rocket'
  | 'fish'
  | 'farm';

/** What a screen shows: always something kind. */
function shows(kind: Screen, w: number, h: number): string {
  const s = Math.min(w, h) / 70;
  const shapes: Record<Screen, () => string> = {
    light: () => '',
    off: () => '',
    duck: () => box('water', -w / 2, 4 * s, w, h / 2 - 4 * s) + duck(0, 14 * s, 0.62 * s),
    puppy: () => at(0, 18 * s, puppy(), 0.5 * s),
    paint: () =>
      line('coral', 5 * s, `M${p(-24 * s, 10 * s)}q${p(14 * s, -34 * s, 24 * s, -6 * s)}t${p(24 * s, -8 * s)}`) +
      star(14 * s, 14 * s, 9 * s) +
      star(-16 * s, -14 * s, 7 * s),
    castle: () => at(0, 22 * s, castle(), 0.34 * s),
    map: () =>
      line(
        'teal',
        3 * s,
        `M${p(-w / 2, 8 * s)}L${p(-6 * s, -4 * s)}L${p(w / 2, 14 * s)}M${p(-4 * s, -h / 2)}L${p(2 * s, h / 2)}`,
      ) + circle('coral', 8 * s, -8 * s, 5 * s),
    chat: () =>
      box('blue', -22 * s, -20 * s, 32 * s, 12 * s, 6 * s) +
      box('mustard', -8 * s, -3 * s, 30 * s, 12 * s, 6 * s) +
      box('blue', -22 * s, 14 * s, 24 * s, 10 * s, 5 * s),
    star: () => star(0, 0, 20 * s),
    otter: () =>
      box('water', -w / 2, 2 * s, w, h / 2 - 2 * s) +
      ellipse('walnut', 0, 4 * s, 22 * s, 8 * s) +
      circle('walnut', -18 * s, -2 * s, 9 * s) +
      ellipse('sand', 2 * s, 1 * s, 10 * s, 5 * s) +
      circle('grey', 3 * s, -2 * s, 4 * s),
    dragon: () => at(-4 * s, 16 * s, dragon(), 0.36 * s),
    call: () =>
      circle('peach', 0, -4 * s, 15 * s) +
      fill('teal', `M${p(-22 * s, 32 * s)}q${p(2 * s, -22 * s, 22 * s, -22 * s)}t${p(22 * s, 22 * s)}z`),
    heart: () => heart(0, 0, 15 * s),
    rocket: () => at(0, 4 * s, rocket(), 0.42 * s, 24),
    fish: () =>
      fill(
        'coral',
        `M${p(-22 * s, 0)}q${p(14 * s, -22 * s, 28 * s, 0)}l${p(14 * s, -11 * s)}v${p(22 * s)}l${p(-14 * s, -11 * s)}q${p(-14 * s, 22 * s, -28 * s, 0)}z`,
      ) + circle('ink', -12 * s, -3 * s, 2 * s),
    farm: () =>
      box('grass', -w / 2, 6 * s, w, h / 2 - 6 * s) +
      duck(-10 * s, 14 * s, 0.4 * s) +
      duck(14 * s, 22 * s, 0.4 * s) +
      box('brick', 8 * s, -18 * s, 18 * s, 20 * s),
  };
  return shapes[kind]();
}

let clips = 0;
/** Clip ids are counted within a file; the file begins again at nought. */
export function beginFile(): void {
  clips = 0;
}

function screen(kind: Screen, w: number, h: number, r: number): string {
  if (kind === 'off') return box('slate2', -w / 2, -h / 2, w, h, r);
  const id = `c${String((clips += 1))}`;
  return all(
    `<clipPath id="${id}"><rect x="${p(-w / 2)}" y="${p(-h / 2)}" width="${p(w)}" height="${p(h)}" rx="${p(r)}"/></clipPath>`,
    `<g clip-path="url(#${id})">${box(kind === 'light' ? 'light' : 'haze', -w / 2, -h / 2, w, h)}${shows(kind, w, h)}</g>`,
  );
}

/** A tablet seen from the front, its middle at (x, y). */
export function tablet(
  x: number,
  y: number,
  shown: Screen = 'light',
  size = 1,
  turn = 0,
  colour: Colour = 'slate',
): string {
  return at(x, y, box(colour, -52, -38, 104, 76, 10) + screen(shown, 90, 64, 5), size, turn);
}

/** A tablet or phone from behind: only its back and a soft light at its edge. */
export function back(x: number, y: number, w = 96, h = 66, turn = 0, colour: Colour = 'slate'): string {
  return at(
    x,
    y,
    box(colour, -w / 2, -h / 2, w, h, 10) +
      box('white', -w / 2 + 5, -h / 2 + 5, w - 10, 4, 2, see(0.14)) +
      circle('slate2', w / 2 - 13, -h / 2 + 14, 5),
    1,
    turn,
  );
}

export function phone(
  x: number,
  y: number,
  shown: Screen = 'light',
  size = 1,
  turn = 0,
  colour: Colour = 'slate',
): string {
  return at(x, y, box(colour, -20, -36, 40, 72, 8) + screen(shown, 33, 62, 4), size, turn);
}

/** A device that lies flat on a table with its face down. */
export function faceDown(x: number, y: number, w = 100, colour: Colour = 'slate'): string {
  return (
    ellipse('shade', x, y + 4, w * 0.56, 6, see(0.2)) +
    box(colour, x - w / 2, y - 8, w, 10, 5) +
    box('white', x - w / 2 + 8, y - 7, w - 16, 2.5, 1, see(0.25))
  );
}

export function laptop(
  x: number,
  y: number,
  size = 1,
  open: 'front' | 'back' = 'back',
  shown: Screen = 'light',
): string {
  return at(
    x,
    y,
    all(
      open === 'back'
        ? box('metal', -66, -88, 132, 86, 9) + circle('grey', 0, -46, 7, see(0.5))
        : box('slate', -66, -88, 132, 86, 9) + at(0, -46, screen(shown, 118, 72, 4)),
      fill('grey', 'M-74-4H74l10 8q0 4-4 4H-80q-4 0-4-4z'),
    ),
    size,
  );
}

export function mug(x: number, y: number, colour: Colour = 'coral', steam = true, size = 1): string {
  return at(
    x,
    y,
    all(
      steam && line('white', 4, 'M-6-48q-7-9 0-18t0-16M8-48q-7-9 0-18', see(0.75)),
      `<path fill="none" stroke="${paint(second(colour))}" stroke-width="6" d="M17-28h7q8 0 8 9t-10 9h-5"/>`,
      fill(colour, 'M-19-38h38v28q0 10-10 10h-18q-10 0-10-10z'),
      ellipse('walnut2', 0, -38, 19, 4.5),
    ),
    size,
  );
}

export function book(x: number, y: number, w: number, colour: Colour, turn = 0): string {
  return at(x, y, box(colour, -w / 2, -15, w, 15, 4) + box('paper', -w / 2 + 5, -11, w - 6, 7, 2), 1, turn);
}

export function openBook(x: number, y: number, size = 1, colour: Colour = 'teal'): string {
  return at(
    x,
    y,
    fill(colour, 'M-54-2q28-16 54-2q26-14 54 2v10q-28-12-54 0q-26-12-54 0z') +
      fill('paper', 'M-50-8q26-16 50-3v12q-24-12-50-1zM50-8q-26-16-50-3v12q24-12 50-1z') +
      line('grey', 2, 'M-40-8q16-8 32-2M40-8q-16-8-32-2', see(0.6)),
    size,
  );
}

/** Sheets with a drawing on them. */
export function sheet(x: number, y: number, w: number, h: number, drawn: string, turn = 0): string {
  return at(
    x,
    y,
    box('shade', -w / 2 + 2, -h / 2 + 4, w, h, 4, see(0.15)) + box('paper', -w / 2, -h / 2, w, h, 4) + drawn,
    1,
    turn,
  );
}

export const pencil = (x: number, y: number, turn = 0, colour: Colour = 'mustard'): string =>
  at(x, y, box(colour, 0, -4, 42, 8, 2) + fill('sand', 'M42-4l11 4-11 4z') + box('rose', -6, -4, 8, 8, 3), 1, turn);

export function heart(x: number, y: number, s: number, colour: Colour = 'coral'): string {
  return fill(
    colour,
    `M${p(x, y + s)}C${p(x - s * 1.9, y - s * 0.2, x - s * 0.8, y - s * 1.5, x, y - s * 0.5)}C${p(x + s * 0.8, y - s * 1.5, x + s * 1.9, y - s * 0.2, x, y + s)}z`,
  );
}

export function star(x: number, y: number, r: number, colour: Colour = 'glow'): string {
  const points = Array.from({ length: 10 }, (_, i) => {
    const radius = i % 2 ? r * 0.5 : r;
    const angle = (Math.PI / 5) * i - Math.PI / 2;
    return p(x + Math.cos(angle) * radius, y + Math.sin(angle) * radius);
  });
  return `<path fill="${paint(colour)}" stroke="${paint(colour)}" stroke-width="${p(r * 0.2)}" d="M${points.join('L')}z"/>`;
}

export function duck(x: number, y: number, s = 1): string {
  return at(
    x,
    y,
    fill(
      'mustard',
      'M-34-4q-12-14-2-22q6 10 20 8q2-34 24-30q18 4 14 24q-2 8-8 12q18 2 14 14q-6 16-32 16q-28 0-30-22z',
    ) +
      fill('coral', 'M21-36q16-2 16 5q-6 5-15 3z') +
      circle('ink', 12, -37, 3) +
      fill('mustard2', 'M-14-8q14 12 28 0q-4 14-16 14q-10 0-12-14z'),
    s,
  );
}

export function puppy(): string {
  return all(
    ellipse('chestnut', 0, 0, 44, 30),
    circle('chestnut', 30, -34, 28),
    fill('brown', 'M8-50q-14 4-10 30q2 10 10 6q8-14 10-30z'),
    fill('brown', 'M50-52q16 2 14 28q-2 10-10 8q-8-14-10-28z'),
    ellipse('sand', 34, -24, 15, 12),
    ellipse('ink', 35, -29, 5, 4),
    circle('ink', 22, -38, 3.4) + circle('ink', 44, -38, 3.4),
    line('ink', 2.5, 'M28-22q7 6 14 0'),
    ellipse('sand', 10, 22, 14, 9) + ellipse('sand', -22, 22, 13, 8),
    line('chestnut', 11, 'M-40-6q-18-10-12-26'),
  );
}

export function castle(colour: Colour = 'plum', roof: Colour = 'coral'): string {
  const tower = (x: number, w: number, h: number): string =>
    box(colour, x - w / 2, -h, w, h, 3) +
    fill(roof, `M${p(x - w / 2 - 6, -h)}L${p(x, -h - w * 0.95)}L${p(x + w / 2 + 6, -h)}z`) +
    box('light', x - 6, -h + 16, 12, 18, 6);
  return all(
    box(second(colour), -62, -66, 124, 66, 3),
    [-52, -26, 0, 26, 52].map((x) => box(second(colour), x - 8, -78, 16, 16, 2)).join(''),
    tower(-66, 38, 104),
    tower(66, 38, 92),
    tower(8, 40, 128),
    fill('walnut2', 'M-20 0v-26q0-18 16-18t16 18v26z'),
    line('glow', 4, 'M8-166v-22') + fill('mustard', 'M8-188l26 8-26 9z'),
  );
}

export function dragon(colour: Colour = 'green'): string {
  return all(
    fill(second(colour), 'M-10-50q-40-60-78-44q30 12 20 34q20-6 26 8q10-8 20 10z'),
    line(colour, 24, 'M-70 6q-30 4-34-20q-2-14-14-16'),
    ellipse(colour, -24, -12, 56, 36),
    ellipse('sand', -20, 2, 34, 18),
    line(colour, 26, 'M18-30q26-18 28-48'),
    ellipse(colour, 56, -88, 30, 22),
    ellipse(second(colour), 72, -80, 16, 11),
    circle('white', 54, -96, 7) + circle('ink', 56, -95, 3.6),
    line('ink', 3, 'M62-74q12 5 20-2'),
    fill('mustard', 'M40-106l-10-18 20 10zM56-110l2-20 12 18z'),
    fill('mustard', 'M-64-40l-6-18 20 10zM-40-50l-2-20 20 14zM-6-46l6-18 12 20z'),
    line(second(colour), 15, 'M-46 20v12M2 22v12'),
  );
}

export function rocket(): string {
  return all(
    fill('coral', 'M-30 20l-30 36q20 4 40-8zM30 20l30 36q-20 4-40-8z'),
    fill('paper', 'M0-90q40 40 30 120q-2 14-14 14h-32q-12 0-14-14q-10-80 30-120z'),
    fill('coral', 'M0-90q20 20 27 48h-54q7-28 27-48z'),
    circle('blue', 0, -14, 15) + circle('sky', -3, -17, 8),
    fill('glow', 'M-16 50q16 50 32 0z'),
  );
}

export function ball(x: number, y: number, r = 22, colour: Colour = 'coral'): string {
  return (
    circle(colour, x, y, r) +
    line(
      'white',
      r * 0.16,
      `M${p(x - r * 0.9, y - r * 0.2)}q${p(r * 0.9, r * 0.6, r * 1.8, 0)}M${p(x - r * 0.2, y - r)}q${p(r * 0.6, r, 0, r * 1.96)}`,
      see(0.7),
    )
  );
}

export function backpack(x: number, y: number, colour: Colour = 'teal', size = 1): string {
  return at(
    x,
    y,
    line(second(colour), 7, 'M-14-78q14-18 28 0') +
      box(colour, -34, -78, 68, 78, 22) +
      box(second(colour), -24, -36, 48, 30, 10) +
      line('white', 3, 'M-24-26h48', see(0.5)),
    size,
  );
}

/** A wheelchair seen from the side; its sitter's hips are at (x, y). Draw `back` before the person and `front` after. */
export function wheelchair(
  x: number,
  y: number,
  faces: 1 | -1,
  colour: Colour = 'coral',
  size = 1,
): { back: string; front: string } {
  const f = faces;
  const turned = (inner: string): string =>
    `<g transform="translate(${p(x, y)}) scale(${p(f * size, size)})">${inner}</g>`;
  return {
    back: turned(
      line('slate', 9, 'M-34-70v78h66l14 44h16') +
        line(second(colour), 15, 'M-34-62v60') +
        line(colour, 16, 'M-28 12h58') +
        line('slate', 7, 'M-34-66h-16') +
        circle('slate2', 40, 66, 12) +
        circle('metal', 40, 66, 5),
    ),
    front: turned(
      `<circle fill="none" stroke="var(--slate2,#2c3350)" stroke-width="8" cx="-10" cy="36" r="42"/><circle fill="none" stroke="${paint(colour)}" stroke-width="4" cx="-10" cy="36" r="34"/>${line('metal', 2.5, 'M-10 4v64M-42 36h64M-32 14l44 44M-32 58L12 14')}${circle('slate', -10, 36, 6)}`,
    ),
  };
}

/** A bowl of food for the middle of a table. */
export function bowl(x: number, y: number, colour: Colour = 'blue', food: Colour = 'mustard'): string {
  return ellipse(food, x, y - 20, 30, 10) + fill(colour, `M${p(x - 34, y - 20)}h68q-2 20-22 20h-24q-20 0-22-20z`);
}

export function cake(x: number, y: number, candles = 3): string {
  return all(
    ellipse('white', x, y + 2, 62, 10),
    box('walnut', x - 46, y - 44, 92, 46, 10),
    fill(
      'rose',
      `M${p(x - 46, y - 30)}v-10q0-12 12-12h68q12 0 12 12v10q-8 12-15 0q-8 14-16 0q-8 12-15 0q-8 14-16 0q-8 12-15 0q-8 12-15 0z`,
    ),
    Array.from({ length: candles }, (_, i) => {
      const cx = x + (i - (candles - 1) / 2) * 26;
      return (
        line(i % 2 ? 'teal' : 'blue', 6, `M${p(cx, y - 54)}v-18`) +
        fill('glow', `M${p(cx, y - 94)}q9 12 0 19q-9-7 0-19z`)
      );
    }).join(''),
  );
}

export const speech = (x: number, y: number, s: number, faces: 1 | -1, inner = '', colour: Colour = 'white'): string =>
  at(
    x,
    y,
    fill(
      colour,
      `M-50-36q0-20 20-20h60q20 0 20 20v22q0 20-20 20h-${faces === 1 ? 30 : 10}l${p(-faces * 16, 20)}l${p(faces * 2, -20)}h-${faces === 1 ? 16 : 36}q-20 0-20-20z`,
    ) + inner,
    s,
  );
