/** More things of the stories: what children draw, carry, keep and love. */
import { second, type Colour } from './palette.ts';
import { all, at, box, circle, ellipse, fill, line, p, see } from './svg.ts';
import { star } from './things.ts';

/** A box with a lid that keeps things safe. `open` from 0 to 1. */
export function treasure(x: number, y: number, size = 1, open = 0): string {
  return at(
    x,
    y,
    all(
      open > 0 && fill('light', 'M-54-62l-26-70h160l-26 70z', see(0.5)),
      `<g transform="rotate(${p(-open * 50)} -56 -60)">${fill('walnut', 'M-60-60q0-38 38-38h44q38 0 38 38z') + fill('mustard', 'M-12-98h24v40h-24z')}</g>`,
      box('walnut', -60, -60, 120, 60, 8),
      box('walnut2', -60, -60, 120, 12),
      box('mustard', -60, -60, 16, 60, 4) + box('mustard', 44, -60, 16, 60, 4),
      box('mustard', -15, -64, 30, 32, 6) + circle('walnut2', 0, -50, 5) + line('walnut2', 4, 'M0-48v8'),
    ),
    size,
  );
}

/** A stone that was heavy to carry. */
export const pebble = (x: number, y: number, s = 1): string =>
  ellipse('grey2', x, y - 10 * s, 22 * s, 15 * s) + ellipse('grey', x - 4 * s, y - 13 * s, 14 * s, 8 * s);

export function volcano(x: number, y: number, s = 1, foam = true): string {
  return at(
    x,
    y,
    all(
      foam && fill('coral', 'M-24-116q-50-70-14-84q14-40 40-8q40-26 40 20q34 18-10 72z'),
      foam && circle('coral', -52, -168, 9) + circle('coral', 62, -180, 7) + circle('rose', 6, -196, 8),
      fill('walnut', 'M-100 0L-30-116q30 10 60 0L100 0z'),
      fill('walnut2', 'M30-116L100 0H40L8-110z'),
      foam && line('coral', 13, 'M-18-112l-14 44M6-108l4 58M24-112l18 34'),
    ),
    s,
  );
}

export function cat(x: number, y: number, s = 1, colour: Colour = 'ginger'): string {
  return at(
    x,
    y,
    all(
      line(colour, 9, 'M30-10q26 0 22-34'),
      ellipse(colour, 0, -24, 34, 26),
      circle(colour, -24, -50, 20),
      fill(colour, 'M-42-58l-2-22 18 10zM-22-70l14-10 2 22z'),
      ellipse('white', -14, -12, 14, 12, see(0.6)),
      circle('ink', -31, -52, 2.4) + circle('ink', -19, -52, 2.4),
      line('ink', 2, 'M-28-45q4 3 7 0'),
    ),
    s,
  );
}

export function bird(x: number, y: number, s = 1, colour: Colour = 'blue'): string {
  return at(
    x,
    y,
    all(
      fill(second(colour), 'M-46 4l-34 10 26 8z'),
      ellipse(colour, -14, 0, 38, 26),
      circle(colour, 18, -20, 20),
      ellipse('sand', 0, 8, 22, 14),
      fill('mustard', 'M36-22l18 4-18 6z'),
      circle('ink', 24, -24, 3),
      fill(second(colour), 'M-40-8q24-14 40 2q-16 22-40-2z'),
      line('walnut2', 4, 'M-10 24v14M2 24v14'),
    ),
    s,
  );
}

/** A speaking mark: lines that leave a mouth or a bell. */
export const rays = (x: number, y: number, s = 1, turn = 0, colour: Colour = 'glow'): string =>
  at(x, y, line(colour, 6, 'M0-14l18-12M4 0h22M0 14l18 12'), s, turn);

export function camera(x: number, y: number, s = 1): string {
  return at(
    x,
    y,
    box('slate', -34, -22, 68, 46, 10) +
      box('slate', -14, -32, 28, 14, 5) +
      circle('metal', 0, 2, 17) +
      circle('navy', 0, 2, 11) +
      circle('sky', -4, -2, 4) +
      circle('coral', 25, -13, 4),
    s,
  );
}

export function guitar(x: number, y: number, s = 1, turn = -30): string {
  return at(
    x,
    y,
    all(
      line('walnut2', 10, 'M0-30V-130'),
      box('walnut', -9, -154, 18, 28, 5),
      circle('ginger', 0, -20, 28),
      circle('ginger', 0, 22, 38),
      circle('brown', 0, 0, 13),
      line('sand', 2, 'M-3-126V30M3-126V30'),
    ),
    s,
    turn,
  );
}

export function drum(x: number, y: number, w: number, h: number, colour: Colour = 'coral'): string {
  return all(
    box(colour, x - w / 2, y - h, w, h, 6),
    ellipse('white', x, y - h, w / 2, w * 0.13),
    box('metal', x - w / 2 - 2, y - 9, w + 4, 9, 4),
    line(
      'metal',
      4,
      `M${p(x - w * 0.3, y - h + 14)}v${p(h - 24)}M${p(x, y - h + 18)}v${p(h - 28)}M${p(x + w * 0.3, y - h + 14)}v${p(h - 24)}`,
    ),
  );
}

export function bike(x: number, y: number, s = 1, colour: Colour = 'teal'): string {
  const wheel = (cx: number): string =>
    `<circle fill="none" stroke="var(--slate2,#2c3350)" stroke-width="8" cx="${p(cx)}" cy="-46" r="44"/>${line('metal', 2, `M${p(cx)}-88v84M${p(cx - 42)}-46h84M${p(cx - 30)}-76l60 60M${p(cx - 30)}-16l60-60`)}`;
  return at(
    x,
    y,
    wheel(-84) +
      wheel(84) +
      line(colour, 9, 'M-84-46l36-64h84l48 64M-48-110l42 64 42-64M-84-46h78') +
      line('slate', 8, 'M-48-110l-8-22m-18 0h36M36-110l-8-30q20-8 30 4') +
      circle('slate', -6, -46, 9),
    s,
  );
}

export function books(x: number, y: number, colours: readonly Colour[] = ['coral', 'teal', 'mustard']): string {
  return colours
    .map(
      (colour, i) =>
        box(colour, x - 44 + (i % 2) * 8, y - 18 * (i + 1), 84, 18, 4) +
        box('paper', x - 38 + (i % 2) * 8, y - 18 * i - 13, 74, 7, 2),
    )
    .join('');
}

export function plate(x: number, y: number, food: Colour = 'mustard'): string {
  return (
    ellipse('white', x, y, 46, 10) +
    ellipse('metal', x, y - 1, 34, 6, see(0.5)) +
    fill(food, `M${p(x - 26, y - 2)}q0-20 26-20t26 20z`)
  );
}

export function glass(x: number, y: number, drink: Colour = 'sky'): string {
  return box('white', x - 13, y - 38, 26, 38, 5, see(0.55)) + box(drink, x - 11, y - 25, 22, 23, 4);
}

/** A paper aeroplane with its curl of flight. */
export function paperPlane(x: number, y: number, s = 1): string {
  return at(
    x,
    y,
    line('white', 3, 'M-100 50q30 24 46-4t46-20', ' stroke-dasharray="2 10"') +
      fill('paper', 'M-40 0L50-34 16 30-4 12z') +
      fill('metal', 'M-4 12L50-34-14 6v24z'),
    s,
  );
}

/** Confetti and small stars around a happy thing. */
export function sparks(x: number, y: number, r: number, count = 7): string {
  const colours: readonly Colour[] = ['glow', 'coral', 'teal', 'plum', 'blue'];
  return Array.from({ length: count }, (_, i) => {
    const angle = (Math.PI * 2 * i) / count - 1.2;
    const [sx, sy] = [x + Math.cos(angle) * r, y + Math.sin(angle) * r * 0.8];
    return i % 2 ? circle(colours[i % 5] ?? 'glow', sx, sy, 6) : star(sx, sy, 9, colours[i % 5]);
  }).join('');
}

export function panda(x: number, y: number, s = 1): string {
  return at(
    x,
    y,
    circle('slate2', -24, -24, 13) +
      circle('slate2', 24, -24, 13) +
      circle('white', 0, 0, 34) +
      ellipse('slate2', -13, -3, 8, 10) +
      ellipse('slate2', 13, -3, 8, 10) +
      circle('white', -12, -5, 3) +
      circle('white', 14, -5, 3) +
      ellipse('ink', 0, 9, 5, 3.5) +
      line('ink', 2.5, 'M-8 16q8 6 16 0'),
    s,
  );
}

export function headphonesOn(x: number, y: number, s = 1, colour: Colour = 'coral'): string {
  return at(
    x,
    y,
    line(colour, 9, 'M-34 0q0-44 34-44t34 44') +
      box(second(colour), -44, -6, 20, 36, 9) +
      box(second(colour), 24, -6, 20, 36, 9),
    s,
  );
}

export function balloon(x: number, y: number, colour: Colour = 'coral'): string {
  return all(
    line('grey', 2, `M${p(x, y + 34)}q8 40-4 90`),
    ellipse(colour, x, y, 26, 33),
    fill(second(colour), `M${p(x - 6, y + 38)}l6-8 6 8z`),
    ellipse('white', x - 9, y - 12, 5, 9, see(0.5)),
  );
}
