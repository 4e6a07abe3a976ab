/** The classes on the teacher's device. Where the browser keeps nothing, the page itself is the memory. */
import { classKey, classVersion, defaultDays, readClassFile, type ClassFile } from './class-file.ts';

export type StoreState = 'kept' | 'nowhere' | 'newer' | 'damaged';

const dayLength = 86_400_000;

/** Today in days since 1970. */
export function today(): number {
  return Math.floor(Date.now() / dayLength);
}

/** A file without classes. */
export function emptyFile(days: number = defaultDays): ClassFile {
  return { v: classVersion, until: today() + days, days, current: 0, classes: [] };
}

/** What the device has. What is over is deleted on the way; what cannot be read stays as it is. */
export function readStore(): { readonly file: ClassFile; readonly state: StoreState } {
  try {
    const read = readClassFile(localStorage.getItem(classKey), today());
    if (typeof read !== 'string') return { file: read, state: 'kept' };
    if (read === 'over') localStorage.removeItem(classKey);
    return { file: emptyFile(), state: read === 'newer' || read === 'damaged' ? read : 'kept' };
  } catch {
    return { file: emptyFile(), state: 'nowhere' };
  }
}

/** Keeps the file. False where the device does not let us. */
export function writeStore(file: ClassFile): boolean {
  try {
    localStorage.setItem(classKey, JSON.stringify(file));
    return true;
  } catch {
    return false;
  }
}

/** Deletes everything about classes on this device. */
export function deleteStore(): void {
  try {
    localStorage.removeItem(classKey);
  } catch {
    // Nothing was kept, so nothing is left.
  }
}
