/** Which of two values is better founded: the one gathered, or the one content/ has (ruling 12). */
import type { Confidence } from '../model/country.schema.ts';

/** One thing an import did, or left alone although the source says something else. */
export interface Change {
  /** Place in the country's file, such as contacts.147-rat-auf-draht. */
  readonly place: string;
  readonly what: 'added' | 'replaced' | 'kept';
}

export interface Founded {
  readonly sources: readonly string[];
  readonly sourceDate?: string | undefined;
  readonly readOn: string;
  readonly confidence: Confidence;
}

const rank: Readonly<Record<Confidence, number>> = { unverified: 0, likely: 1, confirmed: 2 };

/** Whether `incoming` is better founded: in nothing worse (reading, date of page, confidence, sources), in something better. */
export function isBetterFounded(incoming: Founded, existing: Founded): boolean {
  const steps = [
    incoming.readOn.localeCompare(existing.readOn),
    (incoming.sourceDate ?? '').localeCompare(existing.sourceDate ?? ''),
    rank[incoming.confidence] - rank[existing.confidence],
    incoming.sources.length - existing.sources.length,
  ];
  return steps.every((step) => step >= 0) && steps.some((step) => step > 0);
}

/** The value, noted as new. */
export function noted<T>(changes: Change[], place: string, value: T): T {
  changes.push({ place, what: 'added' });
  return value;
}

/** The one of two values that stays, noted where something changes or differs. */
export function pickOne<T extends Founded | null>(changes: Change[], place: string, next: T, now: T): T {
  if (next === null) return now;
  if (now === null) return noted(changes, place, next);
  if (isBetterFounded(next, now)) {
    changes.push({ place, what: 'replaced' });
    return combined(next, now);
  }
  // What the source leaves open is no disagreement.
  const fields = new Map<string, unknown>(Object.entries(now));
  const disagrees = Object.entries(next).some(([field, value]) => !isEqual(value, fields.get(field)));
  if (disagrees) changes.push({ place, what: 'kept' });
  return now;
}

/** The better founded value, with what only the old one knew: id, time zone, known hours, sources, hints on channels. */
function combined<T extends Founded>(next: T, now: T): T {
  const kept = ['id', 'timeZone', ...('hours' in next && next.hours === null ? ['hours'] : [])];
  return {
    ...now,
    ...next,
    ...Object.fromEntries(Object.entries(now).filter(([field]) => kept.includes(field))),
    ...('channels' in next && 'channels' in now && { channels: channelsOf(next.channels, now.channels) }),
    sources: [...new Set([...next.sources, ...now.sources])],
  };
}

/** The new channels; one that was known keeps the hints an editor gave it, such as dialNote. */
function channelsOf(next: unknown, now: unknown): unknown {
  if (!Array.isArray(next) || !Array.isArray(now)) return next;
  const key = (channel: { type: string; value: string }): string => `${channel.type} ${channel.value}`;
  return next.map((channel) => ({ ...now.find((known) => key(known) === key(channel)), ...channel }) as unknown);
}

function isEqual(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
