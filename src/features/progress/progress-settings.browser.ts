/** What only the page "My lights" does with the lights; lesson pages do not download it. */
import { deviceKeys } from '../device-keys.ts';
import { storageKey, union } from './progress-state.ts';
import { keep, readLights, writeVisit, type StoreProblem } from './progress-store.browser.ts';

/** Keeps the lights of sensitive lessons too, or takes them back into this visit. `everyday` are the ids of all others. */
export function keepSensitive(isOn: boolean, everyday: ReadonlySet<string>): StoreProblem | undefined {
  const { kept, visit, problem } = readLights();
  if (!kept) return problem;
  const leave = isOn ? [] : kept.finished.filter((id) => !everyday.has(id));
  const finished = isOn ? union(kept.finished, visit.sensitive) : kept.finished.filter((id) => everyday.has(id));
  const failed = keep({ finished, keepSensitive: isOn });
  if (!failed) writeVisit({ ...visit, sensitive: isOn ? [] : union(visit.sensitive, leave) });
  return failed;
}

/** The text on the device as it is, for saving what this version cannot read. */
export function rawText(): string {
  try {
    return localStorage.getItem(storageKey) ?? '';
  } catch {
    return '';
  }
}

/** Removes everything. There is no way back, which is the point. */
export function forget(): StoreProblem | undefined {
  writeVisit({ finished: [], sensitive: [], later: false });
  try {
    sessionStorage.removeItem(storageKey);
    for (const key of deviceKeys) localStorage.removeItem(key);
    return undefined;
  } catch {
    return 'blocked';
  }
}
