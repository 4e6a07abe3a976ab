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
import { b1 } from './scenes/b1.ts';
import { b2 } from './scenes/b2.ts';
import { b3 } from './scenes/b3.ts';
import { b4 } from './scenes/b4.ts';
import { b5 } from './scenes/b5.ts';
import { b6 } from './scenes/b6.ts';
import { b7 } from './scenes/b7.ts';
import { c1 } from './scenes/c1.ts';
import { c2 } from './scenes/c2.ts';
import { c3 } from './scenes/c3.ts';
import { c4 } from './scenes/c4.ts';
import { c5 } from './scenes/c5.ts';
import { c6 } from './scenes/c6.ts';
import { c7 } from './scenes/c7.ts';
import { d1 } from './scenes/d1.ts';
import { d2 } from './scenes/d2.ts';
import { d3 } from './scenes/d3.ts';
import { d4 } from './scenes/d4.ts';
import { d5 } from './scenes/d5.ts';
import { d6 } from './scenes/d6.ts';
import { d7 } from './scenes/d7.ts';
import { d8 } from './scenes/d8.ts';
import type { Scenes } from './scenes/scene.ts';

const scenes: Scenes = {
  ...doors,
  ...a1,
  ...a2,
  ...a3,
  ...a4,
  ...a5,
  ...a6,
  ...a7,
  ...b1,
  ...b2,
  ...b3,
  ...b4,
  ...b5,
  ...b6,
  ...b7,
  ...c1,
  ...c2,
  ...c3,
  ...c4,
  ...c5,
  ...c6,
  ...c7,
  ...d1,
  ...d2,
  ...d3,
  ...d4,
  ...d5,
  ...d6,
  ...d7,
  ...d8,
};

/** Ids of all pictures, in the order of lessons. */
export const pictureIds: readonly string[] = Object.keys(scenes);

/** The SVG file of a picture. */
export function pictureFile(id: string): string {
  const draw = scenes[id];
  if (!draw) throw new Error(`There is no picture "${id}".`);
  beginFile();
  return svgFile(pictureSize(id), draw());
}
