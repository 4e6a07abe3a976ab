/**
 * The folder that an export fills. A file has its name only when it is whole: it is written under another name first. An
 * export that was stopped goes on where it was when the same command is run again.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ExportError } from './export-request.ts';

/** Says whose the folder is while it is being filled. */
const markName = '.kindlight-export.json';
const partName = '.kindlight-part';
export const sumsName = 'SHA256SUMS';

export class ExportFolder {
  readonly path: string;
  private readonly sums = new Map<string, string>();
  private readonly write: typeof writeFileSync;

  /** Takes `path` for the export that `request` describes; `write` is for tests. */
  constructor(path: string, request: string, write: typeof writeFileSync = writeFileSync) {
    this.path = path;
    this.write = write;
    this.claim(request);
  }

  /** Whether a file was made by an earlier run of the same export. */
  has(name: string): boolean {
    const path = join(this.path, name);
    if (!existsSync(path)) return false;
    this.sums.set(name, sha256(readFileSync(path)));
    return true;
  }

  /** Puts a file there, whole or not at all. */
  put(name: string, bytes: Uint8Array): void {
    const part = join(this.path, partName);
    try {
      this.write(part, bytes);
      renameSync(part, join(this.path, name));
    } catch (error) {
      this.clean();
      throw diskError(error, name, bytes.length);
    }
    this.sums.set(name, sha256(bytes));
  }

  /** Removes what an interrupted write may have left. */
  clean(): void {
    rmSync(join(this.path, partName), { force: true });
  }

  /** The list of checksums; the folder is no longer ours afterwards. */
  finish(): ReadonlyMap<string, string> {
    const sums = new Map([...this.sums].sort(([a], [b]) => (a < b ? -1 : 1)));
    this.put(sumsName, new TextEncoder().encode([...sums].map(([name, sum]) => `${sum}  ${name}\n`).join('')));
    rmSync(join(this.path, markName), { force: true });
    return sums;
  }

  private claim(request: string): void {
    const mark = join(this.path, markName);
    let found: readonly string[];
    try {
      mkdirSync(this.path, { recursive: true });
      found = readdirSync(this.path);
    } catch (error) {
      throw new ExportError(
        '--out',
        `Expected a folder that can be written. ${String(error)}.`,
        'name another folder.',
      );
    }
    if (found.length > 0 && !found.includes(markName))
      throw new ExportError(
        '--out',
        `Expected an empty folder, or none yet. Found ${String(found.length)} files in ${this.path}, such as ${found[0] ?? ''}.`,
        'name another folder, or empty this one yourself.',
      );
    if (found.includes(markName) && readFileSync(mark, 'utf8') !== request)
      throw new ExportError(
        '--out',
        `Expected an empty folder, or a stopped export of the very same. Found a stopped export of something else in ${this.path}, or the lessons have changed since.`,
        'name another folder, or empty this one yourself.',
      );
    this.clean();
    try {
      this.write(mark, request);
    } catch (error) {
      rmSync(mark, { force: true });
      throw diskError(error, markName, request.length);
    }
  }
}

/** Digest in the form that `sha256sum -c` reads. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function diskError(error: unknown, name: string, bytes: number): Error {
  const code = (error as NodeJS.ErrnoException).code;
  if (code !== 'ENOSPC' && code !== 'EDQUOT') return error as Error;
  return new ExportError(
    '--out',
    `Expected room for ${name} (${String(Math.ceil(bytes / 1024))} KB). Found the disk full. What was finished before is whole.`,
    'make room, then run the same command again: it goes on where it stopped.',
  );
}
