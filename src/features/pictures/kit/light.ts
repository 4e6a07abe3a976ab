/** Light: what falls from a window or a lamp, and Glim the lantern, which is nobody's gender and everyone's. */
import { all, at, circle, ellipse, fill, line, see } from './svg.ts';
import { paint } from './svg.ts';

/** A soft round glow. */
export const glow = (x: number, y: number, r: number, opacity = 1): string =>
  `<circle fill="url(#glow)" cx="${String(x)}" cy="${String(y)}" r="${String(r)}"${opacity === 1 ? '' : see(opacity)}/>`;

/** A beam that falls down from a window, leaning by `shift`. */
export const beam = (x: number, y: number, w: number, h: number, shift = 60): string =>
  `<path fill="url(#beam)" d="M${String(x)} ${String(y)}h${String(w)}l${String(shift + 20)} ${String(h)}h${String(-w - 60)}z"/>`;

/** Glim: the lantern of the site's logo, with a face for the young. (0, 0) is the middle of its foot; it is 64 high. */
export function glim(
  x: number,
  y: number,
  size = 1,
  options: { face?: boolean; lit?: boolean; halo?: number } = {},
): string {
  const { face = true, lit = true, halo = 90 } = options;
  return at(
    x,
    y,
    all(
      lit && glow(0, -26, halo),
      `<g transform="translate(-24 -62)">`,
      line('text', 3.5, 'M15 14a9 9 0 0 1 18 0M14 18h20M12 56h24M16 61h16'),
      `<path fill="${lit ? paint('light') : paint('white')}" stroke="${paint('text')}" stroke-width="3" d="M15 18h18l5 12v16l-4 10H14l-4-10V30z"/>`,
      lit && fill('glow', 'M24 26c5 6 8 9 8 14a8 8 0 0 1-16 0c0-5 3-8 8-14z'),
      face &&
        `<path fill="none" stroke="${paint('ink')}" stroke-width="2" d="M20.5 40v1M27.5 40v1M21 45c2 1.7 4 1.7 6 0"/>`,
      '</g>',
    ),
    size,
  );
}

/** A standing or table lamp that is on. */
export function lamp(x: number, y: number, height = 60): string {
  return all(
    glow(x, y - height - 8, 120, 0.9),
    line('walnut2', 5, `M${String(x)} ${String(y)}v${String(-height)}`),
    ellipse('walnut2', x, y, 20, 5),
    fill('light', `M${String(x - 20)} ${String(y - height - 34)}h40l14 40h-68z`),
    fill('glow', `M${String(x - 34)} ${String(y - height + 6)}h68l-3-8h-62z`, see(0.55)),
  );
}

/** A lamp that hangs from the ceiling. */
export function pendant(x: number, y: number, colour: 'coral' | 'teal' | 'mustard' | 'slate' = 'coral'): string {
  return all(
    glow(x, y + 12, 150, 0.8),
    line('walnut2', 3, `M${String(x)} 0V${String(y - 20)}`),
    fill(colour, `M${String(x - 34)} ${String(y + 6)}q4-34 34-36q30 2 34 36z`),
    circle('glow', x, y + 8, 9),
  );
}
