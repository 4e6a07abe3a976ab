/** Keeps a choice on the device and shows it at once. A blocked or full storage costs only the keeping. */
import { defaults, lookOf, readSettings, storageKey, writeSettings, type ReadingSettings } from './settings.ts';

/** What the page shows where the storage refuses: it lasts as long as the page. */
let current: ReadingSettings | undefined;

/** The choices as they are now. */
export function settingsNow(): ReadingSettings {
  if (current) return current;
  try {
    return readSettings(localStorage.getItem(storageKey)) ?? defaults;
  } catch {
    return defaults;
  }
}

/** Changes some choices. Returns whether the device keeps them. */
export function change(part: Partial<ReadingSettings>): boolean {
  current = { ...settingsNow(), ...part };
  show(current);
  try {
    localStorage.setItem(storageKey, writeSettings(current));
    return true;
  } catch {
    return false;
  }
}

/** Forgets every choice. */
export function reset(): void {
  current = defaults;
  show(defaults);
  try {
    localStorage.removeItem(storageKey);
  } catch {
    // Nothing was kept there.
  }
}

function show(settings: ReadingSettings): void {
  const look = lookOf(settings);
  // "now": letters that were chosen on this page may arrive late; on the next pages they are there from the start or not at all.
  if (look) document.documentElement.dataset['reading'] = `${look} now`;
  else delete document.documentElement.dataset['reading'];
  if (settings.ruler || document.querySelector('.reading-ruler'))
    void import('./ruler.browser.ts').then(({ showRuler }) => showRuler(settings.ruler));
}
