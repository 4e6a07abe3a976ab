/** The file in which a reader takes lights to another device. Its format is versioned like the stored state, and frozen by samples. */
import { joinLights, lightRows, litIn, pickLights, readLightRows, type Lights } from './lights.ts';
import { readVersioned, rowsOf, type Problem } from './migrations.ts';
import { currentVersion, nothingKept, union, type ProgressState, type VisitState } from './progress-state.ts';

/** Says what the file is to a person who opens it in an editor. */
const format = 'kindlight-lights';
/** A name that tells nothing to whoever looks into the downloads. */
export const exportFileName = 'kindlight.json';
/** All lessons there can be take a few kilobytes; a larger file is something else, and is not even read. */
export const mostBytes = 65_536;

/** What may leave the device: finished lessons; sensitive ones only where the young person keeps them (ruling 2). */
export function ownLights(kept: ProgressState | undefined, visit: VisitState, week: number): Lights {
  return joinLights(kept?.lights ?? {}, litIn(week, visit.finished));
}

/** The text of the file. It does not say whose lights they are. */
export function exportText(lights: Lights): string {
  return `${JSON.stringify({ format, v: currentVersion, lights: lightRows(lights) }, null, 2)}\n`;
}

/** The lights in a file, or what is wrong with it. A file that says it is something else is not ours. */
export function readExport(text: string): Lights | Problem | 'large' {
  if (text.length > mostBytes) return 'large';
  const stored = readVersioned(text);
  if (typeof stored === 'string') return stored;
  if (stored['format'] !== format) return 'corrupt';
  return readLightRows(stored.v === 1 ? rowsOf(stored['finished']) : stored['lights']) ?? 'corrupt';
}

export interface Merged {
  readonly kept: ProgressState;
  readonly visit: VisitState;
}

/** Lights from elsewhere added to those of this device; none is taken away. Bringing them is agreeing to keep lights. */
export function mergeLights(
  lights: Lights,
  kept: ProgressState = nothingKept,
  visit: VisitState,
  week: number,
  everyday: ReadonlySet<string>,
): Merged {
  // A lesson we do not know may be sensitive, so it waits like one.
  const stays = pickLights(lights, (id) => kept.keepSensitive || everyday.has(id));
  const waits = Object.keys(lights).filter((id) => !(id in stays));
  return {
    kept: { ...kept, lights: joinLights(ownLights(kept, visit, week), stays) },
    visit: { ...visit, finished: [], sensitive: union(visit.sensitive, waits) },
  };
}
