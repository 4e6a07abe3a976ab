import type { Content } from '../../model/content.ts';
import type { Finding, Rule } from '../rule.ts';

/** Fakes, blackmail and AI companions change fastest: these lessons are looked at twice a year (curriculum 3.9). */
const twiceAYear: ReadonlySet<string> = new Set(['d3', 'd4', 'd6']);

export const reviewDateIsNear: Rule = {
  name: 'review-date-is-near',
  sentence:
    'A lesson or guide is looked at again within 12 months after its sources were read, D3, D4 and D6 within 6 (curriculum 3.9).',
  severity: 'error',
  check: (content) =>
    [...content.lessons.values(), ...content.guides.values()].flatMap(({ path, value }): Finding[] => {
      const read = oldestReading(content, value.sources);
      const months = twiceAYear.has(value.id) ? 6 : 12;
      if (read === undefined || monthNumber(value.reviewBy) <= monthNumber(read) + months) return [];
      return [
        {
          file: path,
          place: 'reviewBy',
          message: `Expected at most ${months} months after ${read}, when its oldest source was read. Found ${value.reviewBy}.`,
          fix: 'name an earlier month, or read the sources again and set their "readOn".',
        },
      ];
    }),
};

function oldestReading(content: Content, codes: readonly string[]): string | undefined {
  return codes.flatMap((code) => content.sources[code]?.readOn ?? []).sort()[0];
}

/** Months since the year 0; a date without a month counts from January. */
function monthNumber(date: string): number {
  const [year = '0', month = '1'] = date.split('-');
  return Number(year) * 12 + Number(month);
}
