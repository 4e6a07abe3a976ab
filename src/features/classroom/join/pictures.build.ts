/** The drawings of the thirty-two small pictures: icons of Phosphor (MIT), read from its package during the build. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pictureIds } from './pictures.ts';

const folder = resolve('node_modules/@phosphor-icons/core/assets/fill');

/** The `d` of each picture's one path in a box of 256 by 256, by the picture's number. */
export function pictureDrawings(): readonly string[] {
  return pictureIds.map((id) => {
    const d = /<path d="([^"]+)"/.exec(readFileSync(`${folder}/${id}-fill.svg`, 'utf8'))?.[1];
    if (!d)
      throw new Error(
        `${id}-fill.svg\n  Found no path to draw.\n  Fix: name another icon in pictures.ts.\n  Rule: pictures-drawn`,
      );
    return d;
  });
}
