/**
 * What a device may remember of its readers: which lessons are finished, in about which week, and which boosters are done.
 * No answers, no days, no names, no language.
 *
 * The life of a light
 *   1. A lesson is finished. Until the child has agreed once, its id is only in `sessionStorage` ("this visit"), and the
 *      browser drops it with the tab.
 *   2. The child agrees ("Shall we keep your lights on this device?"). From then on finished lessons go to `localStorage`.
 *   3. A sensitive lesson (L2, L3) stays with this visit, unless the young person switched `keepSensitive` on.
 *   4. "Forget everything" removes every entry. There is no copy anywhere else.
 *
 * In `localStorage`, key `kindlight`, written only after the child agreed or a grown-up said how the device is used:
 *   {"v":2,"use":"one","people":[{"who":"","lights":{"a1":[308,1]},"sensitive":false,"plan":[]}]}
 * `use` is `one` person, a `family` (each with three pictures and a colour as `who`), or a `class` tablet, which keeps nobody.
 * Key `kindlight-next` holds the same text while it is being written, so that a browser killed in the middle loses nothing.
 * In `sessionStorage`, key `kindlight`; `sensitive` holds the ids of L2 and L3, `later` says that the child answered "not
 * now", `who` is the person of a family that this tab belongs to:
 *   {"v":1,"finished":["a1"],"sensitive":["d4"],"later":true,"who":"fox-moon-boat-blue"}
 *
 * What is read but cannot be understood (damaged, or written by a newer version of this site) is left alone, character by
 * character, until the reader decides; meanwhile lights last for the visit. Old versions: migrations.ts.
 */
import type { Lights } from './lights.ts';

/** A word that tells nobody anything about the topic; the same in both storages. */
export const storageKey = 'kindlight';
/** Holds the new text until it stands in its place. */
export const nextKey = 'kindlight-next';
export const currentVersion = 2;

/** What is kept of one person. */
export interface ProgressState {
  readonly lights: Lights;
  readonly keepSensitive: boolean;
  /** Choices of "My plan", where the child keeps them. */
  readonly plan: readonly string[];
}

export type DeviceUse = 'one' | 'family' | 'class';
export interface Person extends ProgressState {
  /** Three pictures and a colour; empty where one person has the device alone. */
  readonly who: string;
}

/** What is kept on the device. */
export interface DeviceState {
  readonly use: DeviceUse;
  readonly people: readonly Person[];
}

/** What lasts for this visit. */
export interface VisitState {
  readonly finished: readonly string[];
  readonly sensitive: readonly string[];
  readonly later: boolean;
  readonly who?: string | undefined;
}

export const nothingKept: ProgressState = { lights: {}, keepSensitive: false, plan: [] };
/** More than a family has; a list that grows without end is a mistake. */
export const mostPeople = 8;

/** The ids of both lists, each once, in a fixed order that tells nothing about when. */
export function union(a: readonly string[], b: readonly string[]): string[] {
  return [...new Set([...a, ...b])].sort();
}

/** Whether a finished lesson may go to the device. `kept` is undefined where the child has not agreed. */
export function mayKeep(kept: Pick<ProgressState, 'keepSensitive'> | undefined, isSensitive: boolean): boolean {
  return kept !== undefined && (!isSensitive || kept.keepSensitive);
}

/** The person this tab belongs to; undefined where nobody agreed, nobody was chosen, or the device keeps nobody. */
export function personOf({ use, people }: DeviceState, visit: VisitState): Person | undefined {
  if (use === 'class') return undefined;
  return use === 'one' ? people[0] : people.find(({ who }) => who === visit.who);
}

/** The device with `person` as they are now. */
export function withPerson(device: DeviceState, person: Person): DeviceState {
  const isThere = device.people.some(({ who }) => who === person.who);
  const people = isThere
    ? device.people.map((one) => (one.who === person.who ? person : one))
    : [...device.people, person];
  return { ...device, people };
}
