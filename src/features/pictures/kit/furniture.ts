/** Furniture of many homes and classrooms. */
import { second, type Colour } from './palette.ts';
import { all, box, circle, ellipse, fill, line, p, see, paint } from './svg.ts';

/** A table seen from the front; its top is at y. */
export function table(x: number, y: number, w: number, h = 130, colour: Colour = 'walnut'): string {
  return all(
    line(
      second(colour),
      12,
      `M${p(x + 24, y + 10)}L${p(x + 14, y + h)}M${p(x + w - 24, y + 10)}L${p(x + w - 14, y + h)}`,
    ),
    box(colour, x, y, w, 18, 9),
    box('white', x + 8, y + 3, w - 16, 4, 2, see(0.25)),
  );
}

/** A table that fills the front of the picture, down to its edge. */
export function counter(y: number, colour: Colour = 'walnut', width = 640, height = 480): string {
  return all(
    box(colour, -10, y, width + 20, height - y + 10),
    box('white', -10, y, width + 20, 8, 0, see(0.22)),
    box('shade', -10, y + 22, width + 20, height - y, 0, see(0.12)),
  );
}

export function chair(x: number, y: number, faces: 1 | -1, colour: Colour = 'teal'): string {
  return all(
    line(second(colour), 8, `M${p(x - 28, y + 4)}v62M${p(x + 28, y + 4)}v62`),
    line(colour, 13, `M${p(x - faces * 32, y)}l${p(-faces * 7, -84)}`),
    box(colour, x - 38, y - 8, 76, 16, 8),
  );
}

export function stool(x: number, y: number, colour: Colour = 'mustard'): string {
  return line('walnut2', 7, `M${p(x - 14, y)}l-8 56M${p(x + 14, y)}l8 56`) + box(colour, x - 30, y - 8, 60, 15, 7);
}

export function sofa(x: number, y: number, w: number, colour: Colour = 'teal'): string {
  return all(
    box(second(colour), x, y - 96, w, 110, 30),
    box(colour, x + 14, y - 4, w - 28, 44, 14),
    box(colour, x - 18, y - 46, 44, 92, 22),
    box(colour, x + w - 26, y - 46, 44, 92, 22),
    line('shade', 3, `M${p(x + w / 2, y - 78)}v70M${p(x + w / 2, y + 4)}v34`, see(0.16)),
    line('walnut2', 9, `M${p(x + 20, y + 46)}v14M${p(x + w - 20, y + 46)}v14`),
  );
}

export function cushion(x: number, y: number, colour: Colour = 'mustard', turn = 0): string {
  return `<rect fill="${paint(colour)}" x="${p(x - 28)}" y="${p(y - 26)}" width="56" height="52" rx="16" transform="rotate(${String(turn)} ${p(x, y)})"/>`;
}

export function rug(x: number, y: number, rx: number, ry: number, colour: Colour = 'coral'): string {
  return (
    ellipse(colour, x, y, rx, ry, see(0.75)) +
    ellipse('white', x, y, rx * 0.78, ry * 0.72, see(0.28)) +
    ellipse(colour, x, y, rx * 0.56, ry * 0.5, see(0.55))
  );
}

export function bed(x: number, y: number, w: number, quilt: Colour = 'blue'): string {
  return all(
    box('walnut', x - 12, y - 110, 22, 176, 11),
    box('walnut', x + w - 10, y - 34, 20, 100, 10),
    box('walnut2', x, y + 22, w, 24),
    box('white', x, y - 18, w, 50, 14),
    box('paper', x + 12, y - 44, 100, 44, 20),
    fill(quilt, `M${p(x + 104, y - 28)}q${p(w * 0.36, -26, w - 118, -4)}q12 4 12 20v46h${p(-(w - 98))}q-14-30-6-62z`),
  );
}

/** A shelf on the wall with books, plants and boxes; `seed` changes the order. */
export function shelf(x: number, y: number, w: number, seed = 1): string {
  const colours: readonly Colour[] = ['coral', 'teal', 'mustard', 'navy', 'plum', 'green', 'rose', 'blue'];
  const books: string[] = [];
  let left = x + 8;
  for (let i = seed; left < x + w - 46; i += 1) {
    const thick = 11 + ((i * 7) % 9);
    const tall = 34 + ((i * 13) % 20);
    if ((i + seed) % 7 === 3) left += 16;
    else {
      books.push(box(colours[(i * 3 + seed) % colours.length] ?? 'coral', left, y - tall, thick, tall, 3));
      books.push(box('white', left + 2, y - tall + 8, thick - 4, 4, 0, see(0.5)));
    }
    left += thick + 1;
  }
  return all(
    books.join(''),
    plant(x + w - 24, y, 0.5),
    box('walnut', x, y, w, 11, 5),
    box('shade', x + 6, y + 11, w - 12, 6, 0, see(0.1)),
  );
}

export function bookcase(x: number, y: number, w: number, h: number, seed = 1): string {
  const rows = Math.floor(h / 76);
  return all(
    box('walnut2', x, y, w, h, 8),
    box('walnut', x + 9, y + 9, w - 18, h - 18, 4),
    Array.from({ length: rows }, (_, row) => shelf(x + 9, y + 70 + row * 76, w - 18, seed + row * 3)).join(''),
  );
}

export function plant(x: number, y: number, s = 1, pot: Colour = 'coral'): string {
  const leaf = (dx: number, dy: number, colour: Colour): string =>
    fill(
      colour,
      `M${p(x, y - 34 * s)}Q${p(x + dx * 0.2 * s, y + dy * s, x + dx * s, y + dy * s)}Q${p(x + dx * 0.9 * s, y - 40 * s, x, y - 34 * s)}z`,
    );
  return all(
    leaf(-54, -92, 'leaf2'),
    leaf(56, -98, 'leaf2'),
    leaf(-30, -126, 'leaf'),
    leaf(34, -132, 'leaf'),
    leaf(4, -150, 'leaf2'),
    leaf(-62, -58, 'leaf'),
    leaf(62, -62, 'leaf'),
    fill(pot, `M${p(x - 26 * s, y - 40 * s)}h${p(52 * s)}l${p(-7 * s, 40 * s)}h${p(-38 * s)}z`),
    box(second(pot), x - 29 * s, y - 44 * s, 58 * s, 12 * s, 4),
  );
}

/** Pictures on a wall: colours and a shape each, never words. */
export function frame(
  x: number,
  y: number,
  w: number,
  h: number,
  kind: 'sun' | 'fish' | 'hill' | 'shape' | 'heart' | 'moon' = 'sun',
): string {
  const cx = x + w / 2;
  const cy = y + h / 2;
  const inside = {
    sun:
      circle('mustard', cx, cy, h * 0.2) +
      line(
        'mustard',
        4,
        `M${p(cx, cy - h * 0.34)}v-1M${p(cx, cy + h * 0.34)}v1M${p(cx - h * 0.34, cy)}h-1M${p(cx + h * 0.34, cy)}h1`,
      ),
    fish: fill(
      'teal',
      `M${p(cx - w * 0.26, cy)}q${p(w * 0.2, -h * 0.3, w * 0.36, 0)}l${p(w * 0.16, -h * 0.14)}v${p(h * 0.28)}l${p(-w * 0.16, -h * 0.14)}q${p(-w * 0.16, h * 0.3, -w * 0.36, 0)}z`,
    ),
    hill: fill(
      'grass2',
      `M${p(x + 8, y + h - 8)}L${p(cx - w * 0.06, y + h * 0.3)}L${p(cx + w * 0.1, y + h * 0.6)}L${p(cx + w * 0.2, y + h * 0.46)}L${p(x + w - 8, y + h - 8)}z`,
    ),
    shape: circle('coral', cx - w * 0.12, cy, h * 0.18) + box('navy', cx, cy - h * 0.1, w * 0.26, h * 0.3, 4),
    heart: fill(
      'coral',
      `M${p(cx, cy + h * 0.22)}C${p(cx - w * 0.5, cy - h * 0.1, cx - w * 0.16, cy - h * 0.4, cx, cy - h * 0.1)}C${p(cx + w * 0.16, cy - h * 0.4, cx + w * 0.5, cy - h * 0.1, cx, cy + h * 0.22)}z`,
    ),
    moon: fill(
      'mustard',
      `M${p(cx + h * 0.08, cy - h * 0.24)}a${p(h * 0.25, h * 0.25)} 0 1 0 ${p(h * 0.12, h * 0.44)}a${p(h * 0.2, h * 0.24)} 0 0 1 ${p(-h * 0.12, -h * 0.44)}z`,
    ),
  }[kind];
  return box('walnut', x, y, w, h, 6) + box('paper', x + 6, y + 6, w - 12, h - 12, 3) + inside;
}

/** A board in a class: lines and drawings, no letters. */
export function board(x: number, y: number, w: number, h: number): string {
  return all(
    box('walnut', x - 8, y - 8, w + 16, h + 16, 8),
    box('leaf2', x, y, w, h, 4),
    line('white', 4, `M${p(x + 24, y + h - 26)}l30-40 26 26 34-48 30 62`, see(0.7)),
    circle('mustard', x + w - 46, y + 40, 17, see(0.9)),
    box('walnut2', x + w * 0.3, y + h + 6, w * 0.4, 8, 4),
  );
}

/** Kitchen: a wall with tiles, a worktop, a stove with a pot. */
export function stove(x: number, y: number): string {
  return all(
    box('white', x, y, 120, 130, 8),
    box('slate', x - 4, y - 8, 128, 14, 6),
    box('slate2', x + 18, y + 50, 84, 58, 8),
    box('glow', x + 26, y + 58, 68, 42, 5, see(0.35)),
    [26, 60, 94].map((dx) => circle('coral', x + dx, y + 26, 7)).join(''),
  );
}

export function pot(x: number, y: number, colour: Colour = 'coral', steam = true): string {
  return all(
    steam && line('white', 6, `M${p(x - 14, y - 66)}q-10-12 0-24t0-24M${p(x + 14, y - 70)}q-10-12 0-24t0-24`, see(0.6)),
    line(second(colour), 9, `M${p(x - 42, y - 36)}h-10M${p(x + 42, y - 36)}h10`),
    fill(colour, `M${p(x - 42, y - 48)}h84v32q0 16-16 16h-52q-16 0-16-16z`),
    box(second(colour), x - 46, y - 54, 92, 11, 5),
    circle(second(colour), x, y - 60, 6),
  );
}

/** A stand of lockers. */
export function lockers(x: number, y: number, count: number, h = 210, colour: Colour = 'blue'): string {
  return Array.from({ length: count }, (_, i) => {
    const left = x + i * 62;
    return (
      box(i % 2 ? second(colour) : colour, left, y - h, 60, h, 4) +
      line('shade', 3, `M${p(left + 16, y - h + 24)}h28m-28 11h28m-28 11h28`, see(0.25)) +
      box('white', left + 46, y - h * 0.5, 5, 24, 2, see(0.7))
    );
  }).join('');
}

/** Small flags on a string. */
export function garland(x: number, y: number, w: number): string {
  const colours: readonly Colour[] = ['coral', 'mustard', 'teal', 'plum', 'green'];
  const count = Math.round(w / 34);
  return (
    line('walnut2', 3, `M${p(x, y)}Q${p(x + w / 2, y + 44, x + w, y)}`) +
    Array.from({ length: count }, (_, i) => {
      const share = (i + 0.5) / count;
      const sag = y + 88 * share * (1 - share);
      return fill(colours[i % 5] ?? 'coral', `M${p(x + w * share - 12, sag)}h24l-12 26z`);
    }).join('')
  );
}

/** A plant that hangs from the ceiling. */
export function hangingPlant(x: number, drop: number, pot: Colour = 'mustard'): string {
  const trail = (dx: number, length: number): string =>
    line('leaf', 6, `M${p(x, drop)}q${p(dx, -16, dx * 1.3, length)}`) +
    circle('leaf', x + dx * 1.3, drop + length, 8) +
    circle('leaf2', x + dx * 1.14, drop + length * 0.5, 8) +
    circle('leaf', x + dx * 0.8, drop + length * 0.1, 9);
  return all(
    line('walnut2', 3, `M${p(x)} 0L${p(x - 24, drop)}M${p(x)} 0L${p(x + 24, drop)}`),
    trail(-38, 62),
    trail(40, 80),
    trail(-18, 36),
    trail(20, 44),
    fill(pot, `M${p(x - 30, drop)}h60q-2 40-22 42h-16q-20-2-22-42z`),
    box(second(pot), x - 33, drop - 5, 66, 11, 5),
  );
}

/** A clock without figures. */
export function clock(x: number, y: number, r = 34, colour: Colour = 'coral'): string {
  return (
    circle(colour, x, y, r) +
    circle('paper', x, y, r * 0.8) +
    line('ink', r * 0.12, `M${p(x, y - r * 0.5)}V${p(y)}L${p(x + r * 0.36, y + r * 0.2)}`)
  );
}

/** Coats and bags on hooks. */
export function hooks(x: number, y: number): string {
  const coat = (dx: number, colour: Colour): string =>
    fill(colour, `M${p(x + dx - 10, y + 8)}h20l16 22-4 66h-44l-4-66z`) +
    line(second(colour), 3, `M${p(x + dx, y + 14)}v78`);
  return all(
    box('walnut', x, y - 8, 190, 14, 6),
    coat(36, 'teal'),
    coat(98, 'mustard'),
    line('plum', 5, `M${p(x + 140, y + 4)}l10 34M${p(x + 172, y + 4)}l-6 34`),
    box('plum', x + 136, y + 36, 42, 44, 12),
  );
}

/** A low table around which people sit on the floor. */
export function lowTable(x: number, y: number, rx: number, colour: Colour = 'walnut'): string {
  return all(
    ellipse('shade', x, y + 56, rx * 0.9, 12, see(0.16)),
    line(second(colour), 14, `M${p(x - rx * 0.6, y + 8)}v40M${p(x + rx * 0.6, y + 8)}v40`),
    ellipse(second(colour), x, y + 8, rx, 26),
    ellipse(colour, x, y, rx, 26),
  );
}
