/** Names of all files below a folder: for what is packed out of a built site. */
import { existsSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';

/** Every file below `folder`, named from there with "/" on every system, sorted; none where the folder is missing. */
export function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .split(sep)
        .join('/'),
    )
    .sort();
}
