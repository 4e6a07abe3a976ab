/** A ZIP with the same bytes on every machine: files in alphabetical order, one date for all, no rights of any system. */
import { zipSync, type Zippable } from 'fflate';

const packed = /\.(?:png|woff2|zip|ico)$/;

/** `files` by place; all of them below `folder` where one is named. */
export function zipFiles(files: ReadonlyMap<string, Uint8Array>, folder = ''): Uint8Array {
  const entries: Zippable = {};
  for (const [place, bytes] of [...files].sort(([a], [b]) => (a < b ? -1 : 1)))
    entries[folder ? `${folder}/${place}` : place] = [bytes, { level: packed.test(place) ? 0 : 9 }];
  // Its fields are read in local time, so it is made in local time.
  return zipSync(entries, { mtime: new Date(2026, 0, 1), os: 0 });
}
