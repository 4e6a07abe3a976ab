/** Shows of hands on confidence and help-seeking: the teacher taps totals, pupils' devices never ask (curriculum 6, ruling 3). */
import type { Band } from '../../../model/ids.schema.ts';

/** What the class is asked; the words of a band are interface strings `hands-<band>-<id>`. */
export const handItems = ['know', 'start', 'persist'] as const;
export type HandItem = (typeof handItems)[number];
export const handTimes = ['before', 'after'] as const;
export type HandTime = (typeof handTimes)[number];

/** Counts of each answer, by item: three for A and B (yes, not sure, no), five fingers for C and D. */
export type Hands = Readonly<Record<HandTime, Readonly<Record<HandItem, readonly number[]>>>>;

const nobody = { know: [], start: [], persist: [] };
export const noHands: Hands = { before: nobody, after: nobody };

/** How many answers a band chooses between. */
export function handAnswers(band: Band): 3 | 5 {
  return band === 'a' || band === 'b' ? 3 : 5;
}

/** The counts with one more or one fewer; never below nothing. */
export function tap(hands: Hands, time: HandTime, item: HandItem, answer: number, by: 1 | -1, answers: number): Hands {
  const old = hands[time][item];
  const next = Array.from({ length: answers }, (_, place) =>
    Math.max(0, (old[place] ?? 0) + (place === answer ? by : 0)),
  );
  return { ...hands, [time]: { ...hands[time], [item]: next } };
}

/** Checked counts, or an error where the text holds something else. */
export function readHands(value: unknown): Hands {
  const given = value as Partial<Record<HandTime, Partial<Record<HandItem, unknown>>>> | undefined;
  const read = (time: HandTime, item: HandItem): readonly number[] => {
    const counts = given?.[time]?.[item];
    if (!Array.isArray(counts) || !counts.every((count) => Number.isSafeInteger(count) && count >= 0))
      throw new Error();
    return counts as number[];
  };
  const all = (time: HandTime): Hands[HandTime] => ({
    know: read(time, 'know'),
    start: read(time, 'start'),
    persist: read(time, 'persist'),
  });
  return { before: all('before'), after: all('after') };
}
