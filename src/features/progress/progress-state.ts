/**
 * What a device may remember of a reader: which lessons are finished. No answers, no dates, no names, no language.
 *
 * The life of a light
 *   1. A lesson is finished. Until the child has agreed once, its id is only in `sessionStorage` ("this visit"), and the
 *      browser drops it with the tab.
 *   2. The child agrees ("Shall we keep your lights on this device?"). From then on finished lessons go to `localStorage`.
 *   3. A sensitive lesson (L2, L3) stays with this visit, unless the young person switched `keepSensitive` on.
 *   4. "Forget everything" removes both entries. There is no copy anywhere else.
 *
 * In `localStorage`, key `kindlight`, written only after the child agreed (so its being there is the agreement):
 *   {"v":1,"finished":["a1","b6"],"keepSensitive":false}
 * In `sessionStorage`, the same key; `sensitive` holds the ids of L2 and L3, `later` says that the child answered "not now":
 *   {"v":1,"finished":["a1"],"sensitive":["d4"],"later":true}
 *
 * What is read but cannot be understood (damaged, or written by a newer version of this site) is left alone, character by
 * character, until the reader decides; meanwhile lights last for the visit. Old versions: migrations.ts.
 */

/** A word that tells nobody anything about the topic; the same in both storages. */
export const storageKey = 'kindlight';
export const currentVersion = 1;

/** What is kept on the device. */
export interface ProgressState {
  readonly finished: readonly string[];
  readonly keepSensitive: boolean;
}

/** What lasts for this visit. */
export interface VisitState {
  readonly finished: readonly string[];
  readonly sensitive: readonly string[];
  readonly later: boolean;
}

/** The ids of both lists, each once, in a fixed order that tells nothing about when. */
export function union(a: readonly string[], b: readonly string[]): string[] {
  return [...new Set([...a, ...b])].sort();
}

/** Whether a finished lesson may go to the device. `kept` is undefined where the child has not agreed. */
export function mayKeep(kept: ProgressState | undefined, isSensitive: boolean): boolean {
  return kept !== undefined && (!isSensitive || kept.keepSensitive);
}
