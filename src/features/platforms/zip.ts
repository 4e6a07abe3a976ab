/** Files as a ZIP whose bytes depend on nothing but the files: sorted names, one date, no machine. */
import { strToU8, zipSync } from 'fflate';

/** ZIP knows no time zone; this is the first date it can hold, in any. */
const noDate = new Date(1980, 0, 1);

export function zipOf(files: ReadonlyMap<string, Uint8Array | string>): Uint8Array {
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  return zipSync(
    Object.fromEntries(sorted.map(([path, data]) => [path, typeof data === 'string' ? strToU8(data) : data])),
    { level: 9, mtime: noDate },
  );
}
