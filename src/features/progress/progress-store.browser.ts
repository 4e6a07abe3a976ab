/** The lights of this browser. Nothing here throws: a full or blocked storage costs a light its place, never the reader the lesson. */
import { readDevice, writeDevice } from './device-text.browser.ts';
import { joinLights, litIn, type Lights } from './lights.ts';
import { readVisit, type Problem } from './migrations.ts';
import {
  mayKeep,
  nothingKept,
  personOf,
  storageKey,
  union,
  withPerson,
  type DeviceState,
  type ProgressState,
  type VisitState,
} from './progress-state.ts';
import { weekOf } from './weeks.ts';

export type StoreProblem = Problem | 'blocked' | 'full';

/** What the visit knows where even `sessionStorage` refuses: it lasts as long as the page. */
let memory: VisitState | undefined;
/**
 * Everyday lights that this page has kept, by person: another tab that saves in the same moment must not take them away.
 * Never those of serious topics, which another tab may just have taken off the device on purpose.
 */
let mine = new Map<string, Lights>();

export interface Known {
  /** What is kept of the person here; undefined until the child agreed, or was chosen among a family. */
  readonly kept: ProgressState | undefined;
  /** Undefined where nothing was ever kept. */
  readonly device: DeviceState | undefined;
  readonly visit: VisitState;
  readonly problem: StoreProblem | undefined;
}

/** Everything that is known of finished lessons. */
export function readLights(): Known {
  const visit = currentVisit();
  const none = { kept: undefined, device: undefined, visit };
  try {
    const device = readDevice();
    if (typeof device === 'string') return { ...none, problem: device };
    return { visit, device, kept: device && personOf(device, visit), problem: undefined };
  } catch {
    return { ...none, problem: 'blocked' };
  }
}

/** Whether the lantern of a lesson is lit. */
export function isLit(id: string, { kept, visit }: Pick<Known, 'kept' | 'visit'>): boolean {
  return kept?.lights[id] !== undefined || visit.finished.includes(id) || visit.sensitive.includes(id);
}

/** Lights a lantern where it may shine: on the device, or for this visit. */
export function light(id: string, isSensitive: boolean): StoreProblem | undefined {
  const { kept, visit, problem } = readLights();
  let failed = problem;
  if (kept && mayKeep(kept, isSensitive)) {
    const now = litIn(weekOf(new Date()), [id]);
    failed = keep({ ...kept, lights: joinLights(kept.lights, now) });
    if (!failed && !isSensitive) hold(now, visit);
    if (!failed) return undefined;
  }
  writeVisit(
    isSensitive
      ? { ...visit, sensitive: union(visit.sensitive, [id]) }
      : { ...visit, finished: union(visit.finished, [id]) },
  );
  return failed;
}

/** Keeps the everyday lights of this visit on the device: the child has agreed. */
export function agree(): StoreProblem | undefined {
  const { kept = nothingKept, visit, problem } = readLights();
  // What we cannot read is not ours to write over.
  if (problem) return problem;
  const now = litIn(weekOf(new Date()), visit.finished);
  const failed = keep({ ...kept, lights: joinLights(kept.lights, now) });
  if (failed) return failed;
  hold(now, visit);
  writeVisit({ ...visit, finished: [] });
  return undefined;
}

/** Keeps the state of the person here. Says what is wrong where that fails; what stood there before then still does. */
export function keep(state: ProgressState): StoreProblem | undefined {
  const { device = { use: 'one', people: [] }, visit } = readLights();
  const who = device.use === 'family' ? (visit.who ?? '') : '';
  return writeDevice(withPerson(device, { ...state, who })) ? undefined : 'full';
}

function hold(lights: Lights, { who = '' }: VisitState): void {
  mine.set(who, joinLights(mine.get(who) ?? {}, lights));
}

/** Remembers something for this visit only. */
export function writeVisit(visit: VisitState): void {
  try {
    sessionStorage.setItem(storageKey, JSON.stringify({ v: 1, ...visit }));
    memory = undefined;
  } catch {
    memory = visit;
  }
}

/** Lets go of what this page itself remembers. */
export function dropMemory(): void {
  memory = undefined;
  mine = new Map();
}

/**
 * Another tab has saved. If it had read before this one saved, lights of this page are missing there: they join again.
 * A person who is gone was forgotten on purpose, and stays so.
 */
export function afterOtherTab(): void {
  try {
    const device = readDevice();
    if (device === undefined) dropMemory();
    if (device === undefined || typeof device === 'string') return;
    const people = device.people.map((person) => {
      const own = mine.get(person.who) ?? {};
      const lost = Object.keys(own).some((id) => !(id in person.lights));
      return lost ? { ...person, lights: joinLights(person.lights, own) } : person;
    });
    if (people.some((person, place) => person !== device.people[place])) writeDevice({ ...device, people });
  } catch {
    // Without storage there is nothing to lose.
  }
}

function currentVisit(): VisitState {
  if (memory) return memory;
  try {
    return readVisit(sessionStorage.getItem(storageKey));
  } catch {
    return readVisit(null);
  }
}

// The event reaches other tabs only.
if (typeof window !== 'undefined')
  window.addEventListener('storage', ({ key }) => {
    if (key === storageKey || key === null) afterOtherTab();
  });
