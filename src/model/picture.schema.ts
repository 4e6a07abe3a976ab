/** Ids and measures of pictures. A picture's id is its file name, so it is a neutral code like every address (ruling 1). */
import { z } from 'zod';

/** Header of a lesson (`a1`), picture of its story (`a1-2`), or of a door (`age-a`, `door-teach`, `home`). */
export const pictureIdSchema = z
  .string()
  .regex(/^([a-d]\d(-\d)?|[a-z]{3,}(-[a-z]+)*)$/, 'expected a lesson code such as "a1" or "a1-2", or a plain name');

/** Longest description of a picture, in characters: a screen reader says it in one breath. */
export const longestAlt = 160;

export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** Measures of a picture: the header of a lesson is wide, all others are 4 to 3. */
export function pictureSize(id: string): PictureSize {
  return { width: 640, height: /^[a-d]\d$/.test(id) ? 360 : 480 };
}
