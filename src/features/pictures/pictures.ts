/** Every picture of the site by its id, which is also its file name: neutral codes, because addresses stay in histories. */
import { pictureSize } from '../../model/picture.schema.ts';
import { svgFile } from './kit/scene.ts';
import { beginFile } from './kit/things.ts';
import { doors } from './scenes/doors.ts';
import { a1 } from './scenes/a1.ts';
import { a2 } from './scenes/a2.ts';
import { a3 } from './scenes/a3.ts';
import { a4 } from './scenes/a4.ts';
import { a5 } from './scenes/a5.ts';
import { a6 } from './scenes/a6.ts';
import { a7 } from './scenes/a7.ts';
import type { Scenes } from './scenes/scene.ts';

const scenes: Scenes = { ...doors, ...a1, ...a2, ...a3, ...a4, ...a5, ...a6, ...a7 };

/** Ids of all pictures, in the order of lessons. */
export const pictureIds: readonly string[] = Object.keys(scenes);

/** The SVG file of a picture. */
export function pictureFile(id: string): string {
  const draw = scenes[id];
  if (!draw) throw new Error(`There is no picture "${id}".`);
  beginFile();
  return svgFile(pictureSize(id), draw());
}
