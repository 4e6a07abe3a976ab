/** Stored text of any version → the state of today, step by step, or the name of what is wrong with it. */
import { currentVersion, type ProgressState } from './progress-state.ts';

export type Problem = 'corrupt' | 'newer';
type Stored = Readonly<Record<string, unknown>>;

/** The step at place n turns version n + 1 into version n + 2. Once released, a step never changes. */
const steps: readonly ((old: Stored) => Stored)[] = [];

/** The state in a stored or exported text, or the problem it has. */
export function readState(text: string): ProgressState | Problem {
  try {
    let stored = JSON.parse(text) as Stored;
    const version = stored['v'] as number;
    if (version > currentVersion) return 'newer';
    for (const step of steps.slice(version - 1)) stored = step(stored);
    const { finished } = stored;
    const isSound = version >= 1 && Array.isArray(finished) && finished.every(isId);
    return isSound ? { finished: finished as string[], keepSensitive: stored['keepSensitive'] === true } : 'corrupt';
  } catch {
    return 'corrupt';
  }
}

/** The text that stands for a state. */
export function writeState({ finished, keepSensitive }: ProgressState): string {
  return JSON.stringify({ v: currentVersion, finished, keepSensitive });
}

/** Short codes of lessons, also those of later versions of the site. */
function isId(id: unknown): boolean {
  return typeof id === 'string' && /^[a-z]\d{1,2}$/.test(id);
}
