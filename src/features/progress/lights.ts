/**
 * Finished lessons, and how two devices' notes become one. A light is "finished in about this week, these boosters done".
 * Joining takes the earlier week and all boosters, lesson by lesson: a join of a semilattice, so the order in which notes
 * meet, and how often, makes no difference, and no light is ever lost (the property test mixes random histories).
 */
export interface Light {
  /** About when it was finished, see weeks.ts; 0 where nobody knows, which counts as long ago. */
  readonly week: number;
  /** Which of the three boosters are done, one bit each. */
  readonly boosters: number;
}
/** By short code of the lesson. */
export type Lights = Readonly<Record<string, Light>>;

export const lastWeek = 2047;
export const boosterNumbers = [1, 2, 3] as const;
export type BoosterNumber = (typeof boosterNumbers)[number];

/** Both notes as one. */
export function joinLights(a: Lights, b: Lights): Lights {
  const ids = [...new Set([...Object.keys(a), ...Object.keys(b)])].sort();
  return Object.fromEntries(ids.map((id) => [id, joinLight(a[id] ?? unlit, b[id] ?? unlit)]));
}

/** The neutral element: joined with a light it changes nothing. */
const unlit: Light = { week: Infinity, boosters: 0 };

function joinLight(a: Light, b: Light): Light {
  return { week: Math.min(a.week, b.week), boosters: a.boosters | b.boosters };
}

/** Lights of lessons finished in `week`. */
export function litIn(week: number, ids: readonly string[]): Lights {
  return Object.fromEntries([...ids].sort().map((id) => [id, { week, boosters: 0 }]));
}

/** Only the lights whose lesson `isWanted`. */
export function pickLights(lights: Lights, isWanted: (id: string) => boolean): Lights {
  return Object.fromEntries(Object.entries(lights).filter(([id]) => isWanted(id)));
}

/** Whether a booster of a light is done. */
export function isBoosterDone({ boosters }: Light, number: BoosterNumber): boolean {
  return (boosters & (1 << (number - 1))) !== 0;
}

/** Short codes of lessons, also those of later versions of the site. */
export function isId(id: unknown): id is string {
  return typeof id === 'string' && /^[a-z]\d{1,2}$/.test(id);
}

/** Lights as they are stored: `{"a1":[week,boosters]}`; undefined where that is not what it is. */
export function readLightRows(rows: unknown): Lights | undefined {
  if (typeof rows !== 'object' || rows === null || Array.isArray(rows)) return undefined;
  const found = Object.entries(rows as Record<string, unknown>).map(([id, row]) => [id, readRow(row)] as const);
  const isSound = found.every(([id, light]) => isId(id) && light);
  return isSound ? joinLights(Object.fromEntries(found) as Lights, {}) : undefined;
}

/** The stored form of lights. */
export function lightRows(lights: Lights): Record<string, readonly [number, number]> {
  return Object.fromEntries(Object.entries(lights).map(([id, { week, boosters }]) => [id, [week, boosters]]));
}

function readRow(row: unknown): Light | undefined {
  if (!Array.isArray(row) || row.length !== 2) return undefined;
  const [week, boosters] = row as unknown[];
  return isWhole(week, lastWeek) && isWhole(boosters, 7) ? { week, boosters } : undefined;
}

function isWhole(value: unknown, most: number): value is number {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) <= most;
}
