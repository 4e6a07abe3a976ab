/** Signs of trouble as they are written → as the search compares them. */
import type { SearchTrouble } from '../../model/trouble.schema.ts';
import { plainTopic } from '../../model/trouble.schema.ts';
import type { Analyser } from './analyser.ts';

/** Words of trouble of a language, by topic. */
export type TroubleList = Pick<SearchTrouble, 'signs' | 'topics'>;

/** "has/got my pic" → "has my pic", "got my pic". */
export function writtenOut(sign: string): string[] {
  return sign
    .split(/\s+/u)
    .map((word) => word.split('/').filter(Boolean))
    .reduce<string[]>(
      (begun, choices) => begun.flatMap((start) => choices.map((choice) => `${start} ${choice}`.trim())),
      [''],
    );
}

/** All signs of a list as they are written. */
export function allSigns({ signs, topics = {} }: TroubleList): readonly string[] {
  return [...signs, ...Object.values(topics).flat()];
}

/** Every sign of a list as stems between spaces, by topic; a slash parts the stems of one word. */
export function signStems({ signs, topics = {} }: TroubleList, { parts }: Analyser): Record<string, string[]> {
  const all = { ...topics, [plainTopic]: [...(topics[plainTopic] ?? []), ...signs] };
  return Object.fromEntries(
    Object.entries(all).map(([topic, list]) => {
      const stems = list.flatMap(writtenOut).map((sign) =>
        parts(sign)
          .map(({ terms }) => terms.join('/'))
          .join(' '),
      );
      return [topic, [...new Set(stems)].filter(Boolean)];
    }),
  );
}
