/** The note of this device as text: read and written so that a browser killed in the middle of it loses nothing. */
import { readState, writeState, type Problem } from './migrations.ts';
import { nextKey, storageKey, type DeviceState } from './progress-state.ts';

/**
 * The state on the device: undefined where there is none, or what is wrong. Throws where the browser allows no storage.
 * A whole text under `nextKey` is a save that was not finished: it is newer, and everything is in it.
 */
export function readDevice(): DeviceState | Problem | undefined {
  const next = localStorage.getItem(nextKey);
  const saved = next === null ? 'corrupt' : readState(next);
  if (saved !== 'corrupt') return saved;
  const text = localStorage.getItem(storageKey);
  return text === null ? undefined : readState(text);
}

/** Writes the state. False where there is no room; what stood there before then still does. */
export function writeDevice(state: DeviceState): boolean {
  const text = writeState(state);
  try {
    localStorage.setItem(nextKey, text);
    localStorage.setItem(storageKey, text);
    localStorage.removeItem(nextKey);
    return true;
  } catch {
    dropNext();
    return false;
  }
}

function dropNext(): void {
  try {
    localStorage.removeItem(nextKey);
  } catch {
    // Nothing can be done here, and nothing is lost: the next save writes over it.
  }
}
