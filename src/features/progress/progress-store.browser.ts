/** The lights of this browser. Nothing here throws: a full or blocked storage costs a light its place, never the reader the lesson. */
import { readState, writeState, type Problem } from './migrations.ts';
import { mayKeep, storageKey, union, type ProgressState, type VisitState } from './progress-state.ts';

export type StoreProblem = Problem | 'blocked' | 'full';

/** What the visit knows where even `sessionStorage` refuses: it lasts as long as the page. */
let memory: VisitState | undefined;

export interface Lights {
  /** Undefined until the child agreed. */
  readonly kept: ProgressState | undefined;
  readonly visit: VisitState;
  readonly problem: StoreProblem | undefined;
}

/** Everything that is known of finished lessons. */
export function readLights(): Lights {
  const visit = readVisit();
  try {
    const text = localStorage.getItem(storageKey);
    const kept = text === null ? undefined : readState(text);
    return typeof kept === 'string' ? { kept: undefined, visit, problem: kept } : { kept, visit, problem: undefined };
  } catch {
    return { kept: undefined, visit, problem: 'blocked' };
  }
}

/** Whether the lantern of a lesson is lit. */
export function isLit(id: string, { kept, visit }: Lights): boolean {
  return [kept?.finished, visit.finished, visit.sensitive].some((list) => list?.includes(id));
}

/** Lights a lantern where it may shine: on the device, or for this visit. */
export function light(id: string, isSensitive: boolean): StoreProblem | undefined {
  const { kept, visit, problem } = readLights();
  let failed = problem;
  if (kept && mayKeep(kept, isSensitive)) {
    failed = keep({ ...kept, finished: union(kept.finished, [id]) });
    if (!failed) return undefined;
  }
  writeVisit(lit(visit, id, isSensitive));
  return failed;
}

/** Keeps the everyday lights of this visit on the device: the child has agreed. */
export function agree(): StoreProblem | undefined {
  const { kept, visit, problem } = readLights();
  // What we cannot read is not ours to write over.
  if (problem) return problem;
  const failed = keep({
    finished: union(kept?.finished ?? [], visit.finished),
    keepSensitive: kept?.keepSensitive ?? false,
  });
  if (!failed) writeVisit({ ...visit, finished: [] });
  return failed;
}

/** Writes the state on the device. Says what is wrong where that fails; what stood there before then still does. */
export function keep(state: ProgressState): StoreProblem | undefined {
  try {
    localStorage.setItem(storageKey, writeState(state));
    return undefined;
  } catch {
    return 'full';
  }
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

function readVisit(): VisitState {
  const nothing = { finished: [], sensitive: [], later: false };
  if (memory) return memory;
  try {
    const stored = JSON.parse(sessionStorage.getItem(storageKey)!) as VisitState;
    return [stored.finished, stored.sensitive].every(Array.isArray) ? stored : nothing;
  } catch {
    return nothing;
  }
}

function lit(visit: VisitState, id: string, isSensitive: boolean): VisitState {
  return isSensitive
    ? { ...visit, sensitive: union(visit.sensitive, [id]) }
    : { ...visit, finished: union(visit.finished, [id]) };
}
