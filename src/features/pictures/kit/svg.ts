/** The few words in which pictures are written: numbers, paint, shapes. Pure text. */
import { palette, type Colour } from './palette.ts';

export type Point = readonly [x: number, y: number];

/** A number as short as it can be. */
export const n = (value: number): string => String(Math.round(value * 10) / 10);

/** Numbers of a path, separated. */
export const p = (...values: readonly number[]): string => values.map(n).join(' ');

/** A colour as paint: a variable that dark mode changes, with the light value where styles are not read. */
export const paint = (colour: Colour): string => `var(--${colour},${palette[colour][0]})`;

/** A filled path. */
export const fill = (colour: Colour, d: string, more = ''): string => `<path fill="${paint(colour)}" d="${d}"${more}/>`;

/** A line with round ends. */
export const line = (colour: Colour, width: number, d: string, more = ''): string =>
  `<path fill="none" stroke="${paint(colour)}" stroke-width="${n(width)}" d="${d}"${more}/>`;

export const circle = (colour: Colour, x: number, y: number, r: number, more = ''): string =>
  `<circle fill="${paint(colour)}" cx="${n(x)}" cy="${n(y)}" r="${n(r)}"${more}/>`;

export const ellipse = (colour: Colour, x: number, y: number, rx: number, ry: number, more = ''): string =>
  `<ellipse fill="${paint(colour)}" cx="${n(x)}" cy="${n(y)}" rx="${n(rx)}" ry="${n(ry)}"${more}/>`;

/** A rectangle with round corners. */
export const box = (colour: Colour, x: number, y: number, w: number, h: number, r = 0, more = ''): string =>
  `<rect fill="${paint(colour)}" x="${n(x)}" y="${n(y)}" width="${n(w)}" height="${n(h)}"${r ? ` rx="${n(r)}"` : ''}${more}/>`;

/** A group that is moved, turned, scaled. */
export const at = (x: number, y: number, inner: string, scale = 1, turn = 0): string =>
  `<g transform="translate(${p(x, y)})${turn ? ` rotate(${n(turn)})` : ''}${scale === 1 ? '' : ` scale(${String(scale)})`}">${inner}</g>`;

/** The same, mirrored left to right about x. */
export const mirrored = (x: number, inner: string): string =>
  `<g transform="translate(${n(2 * x)}) scale(-1 1)">${inner}</g>`;

/** How much shines through, as an attribute. */
export const see = (opacity: number): string => ` opacity="${String(opacity)}"`;

/** Fragments, one after the other; what is drawn later lies in front. */
export const all = (...parts: readonly (string | false | undefined)[]): string =>
  parts.filter((part) => typeof part === 'string').join('');
