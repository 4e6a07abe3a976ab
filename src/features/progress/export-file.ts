/** The file in which a reader takes lights to another device. Its format is versioned like the stored state, and frozen by samples. */
import { readState, type Problem } from './migrations.ts';
import { currentVersion, union, type ProgressState, type VisitState } from './progress-state.ts';

/** Says what the file is to a person who opens it in an editor. */
const format = 'kindlight-lights';
/** A name that tells nothing to whoever looks into the downloads. */
export const exportFileName = 'kindlight.json';

/** The text of the file: finished lessons; sensitive ones only where the young person keeps them (ruling 2). */
export function exportText(kept: ProgressState | undefined, visit: VisitState): string {
  const finished = union(kept?.finished ?? [], visit.finished);
  return `${JSON.stringify({ format, v: currentVersion, finished }, null, 2)}\n`;
}

/** The ids in a file, or what is wrong with it. A file that says it is something else is not ours. */
export function readExport(text: string): readonly string[] | Problem {
  const state = readState(text);
  if (typeof state === 'string') return state;
  return (JSON.parse(text) as { format?: unknown }).format === format ? state.finished : 'corrupt';
}

export interface Merged {
  readonly kept: ProgressState;
  readonly visit: VisitState;
}

/** Lights of a file added to those of this device; none is taken away. Bringing a file is agreeing to keep lights. */
export function mergeLights(
  ids: readonly string[],
  kept: ProgressState | undefined,
  visit: VisitState,
  everyday: ReadonlySet<string>,
): Merged {
  const keepSensitive = kept?.keepSensitive ?? false;
  // A lesson we do not know may be sensitive, so it waits like one.
  const stays = ids.filter((id) => keepSensitive || everyday.has(id));
  const waits = ids.filter((id) => !stays.includes(id));
  return {
    kept: { finished: union(union(kept?.finished ?? [], stays), visit.finished), keepSensitive },
    visit: { ...visit, finished: [], sensitive: union(visit.sensitive, waits) },
  };
}
