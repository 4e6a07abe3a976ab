/** Stored text of any version → the state of today, step by step, or the name of what is wrong with it. */
import { isId, lightRows, readLightRows } from './lights.ts';
import { currentVersion, mostPeople, type DeviceState, type Person, type VisitState } from './progress-state.ts';

export type Problem = 'corrupt' | 'newer';
export type Stored = Readonly<Record<string, unknown>>;

/** The step at place n turns version n + 1 into version n + 2. Once released, a step never changes. */
const steps: readonly ((old: Stored) => Stored)[] = [
  // 1 → 2: nobody knows when these lessons were finished, which counts as long ago.
  ({ finished, keepSensitive }) => ({
    v: 2,
    use: 'one',
    people: [{ who: '', lights: rowsOf(finished), sensitive: keepSensitive === true, plan: [] }],
  }),
];

/** Version 1 listed ids only; anything else is no list of ours. */
export function rowsOf(finished: unknown): Stored | undefined {
  if (!Array.isArray(finished) || !finished.every(isId)) return undefined;
  return Object.fromEntries(finished.map((id) => [id, [0, 0]]));
}

/** A stored or exported text as an object that says its version, or the problem it has. */
export function readVersioned(text: string): (Stored & { readonly v: number }) | Problem {
  try {
    const stored = JSON.parse(text) as Stored & { v: number };
    if (!Number.isInteger(stored.v) || stored.v < 1) return 'corrupt';
    return stored.v > currentVersion ? 'newer' : stored;
  } catch {
    return 'corrupt';
  }
}

/** The state in a stored text, or the problem it has. */
export function readState(text: string): DeviceState | Problem {
  const found = readVersioned(text);
  if (typeof found === 'string') return found;
  let stored: Stored = found;
  for (const step of steps.slice(found.v - 1)) stored = step(stored);
  const { use, people } = stored;
  if ((use !== 'one' && use !== 'family' && use !== 'class') || !Array.isArray(people)) return 'corrupt';
  const read = people.map(readPerson);
  const isSound = read.every((person) => person !== undefined) && read.length <= mostPeople;
  const isOne = new Set(read.map((person) => person?.who)).size === read.length;
  return isSound && isOne ? { use, people: read } : 'corrupt';
}

/** What a tab remembers; nothing where the text is none of ours. */
export function readVisit(text: string | null): VisitState {
  const nothing = { finished: [], sensitive: [], later: false };
  try {
    const { finished, sensitive, later, who } = JSON.parse(text ?? '') as Stored;
    if (![finished, sensitive].every((ids) => Array.isArray(ids) && ids.every(isId))) return nothing;
    const lists = { finished: finished as string[], sensitive: sensitive as string[], later: later === true };
    return isWho(who) ? { ...lists, who } : lists;
  } catch {
    return nothing;
  }
}

/** The text that stands for a state. */
export function writeState({ use, people }: DeviceState): string {
  return JSON.stringify({
    v: currentVersion,
    use,
    people: people.map(({ who, lights, keepSensitive, plan }) => ({
      who,
      lights: lightRows(lights),
      sensitive: keepSensitive,
      plan,
    })),
  });
}

function readPerson(value: unknown): Person | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { who, lights: rows, sensitive, plan } = value as Stored;
  const lights = readLightRows(rows);
  if (!lights || !isWho(who) || !Array.isArray(plan) || !plan.every(isChoice)) return undefined;
  return { who, lights, keepSensitive: sensitive === true, plan };
}

/** Three pictures and a colour, or nobody by name. */
function isWho(who: unknown): who is string {
  return typeof who === 'string' && /^([a-z]+(-[a-z]+){3})?$/.test(who);
}

/** A choice of "My plan": ids, never words of a child. */
function isChoice(choice: unknown): choice is string {
  return typeof choice === 'string' && /^[a-z0-9/-]{1,80}$/.test(choice);
}
