/** From parts to a file: a picture with its colours for light and dark, and only the ones it uses. */
import type { PictureSize } from '../../../model/picture.schema.ts';
import { palette, type Colour } from './palette.ts';
import { paint } from './svg.ts';

const patterns: Readonly<Record<string, string>> = {
  stripes:
    '<pattern id="stripes" width="14" height="14" patternUnits="userSpaceOnUse"><path fill="#fff" fill-opacity=".38" d="M0 0h14v6H0z"/></pattern>',
  dots: '<pattern id="dots" width="15" height="15" patternUnits="userSpaceOnUse"><g fill="#fff" fill-opacity=".5"><circle cx="4" cy="4" r="2.4"/><circle cx="11.5" cy="11.5" r="2.4"/></g></pattern>',
  checks:
    '<pattern id="checks" width="18" height="18" patternUnits="userSpaceOnUse"><path fill="#fff" fill-opacity=".22" d="M0 0h9v18H0z"/><path fill="#fff" fill-opacity=".22" d="M0 0h18v9H0z"/></pattern>',
  zigzag:
    '<pattern id="zigzag" width="16" height="18" patternUnits="userSpaceOnUse"><path fill="none" stroke="#fff" stroke-opacity=".5" stroke-width="3" d="M-2 8l6-6 8 8 6-6"/></pattern>',
};

const stop = (offset: number, colour: Colour, opacity: number): string =>
  `<stop offset="${String(offset)}" stop-color="${paint(colour)}" stop-opacity="${String(opacity)}"/>`;

const lights: Readonly<Record<string, string>> = {
  glow: `<radialGradient id="glow">${stop(0, 'light', 0.75)}${stop(0.45, 'light', 0.32)}${stop(1, 'light', 0)}</radialGradient>`,
  beam: `<linearGradient id="beam" x2="0" y2="1">${stop(0, 'beam', 0.6)}${stop(1, 'beam', 0)}</linearGradient>`,
};

/** The SVG file of a picture. */
export function svgFile({ width, height }: PictureSize, parts: string): string {
  const definitions = Object.entries({ ...patterns, ...lights })
    .map(([id, definition]) => (parts.includes(`url(#${id})`) ? definition : ''))
    .join('');
  const drawn = definitions + parts;
  const used = (Object.keys(palette) as Colour[]).filter((name) => drawn.includes(`var(--${name},`));
  const values = (side: 0 | 1): string => used.map((name) => `--${name}:${palette[name][side]}`).join(';');
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${String(width)}" height="${String(height)}" viewBox="0 0 ${String(width)} ${String(height)}" stroke-linecap="round" stroke-linejoin="round">` +
    `<style>:root{${values(0)}}@media(prefers-color-scheme:dark){:root{${values(1)}}}</style>` +
    `<defs>${definitions}<clipPath id="frame"><rect width="${String(width)}" height="${String(height)}" rx="26"/></clipPath></defs><g clip-path="url(#frame)">${parts}</g></svg>\n`
  );
}
