import { describe, expect, test } from 'vitest';
import { editions, pagesUnder, type BuiltPage } from '../built-site.ts';

/** Addresses that a tap on this page dials. */
function numbers({ tags }: BuiltPage): string[] {
  return tags.flatMap(({ name, attributes: { href = '' } }) => (name === 'a' && href.startsWith('tel:') ? [href] : []));
}

/** Pages of an edition, or none where this build leaves the edition out. */
const pagesOf = (edition: string): BuiltPage[] => (editions().includes(edition) ? pagesUnder(edition) : []);

describe.runIf(editions().includes('de-at'))('Austria', () => {
  test('147 Rat auf Draht stands on every page and dials', () => {
    const without = pagesOf('de-at').filter(
      (page) => !numbers(page).includes('tel:147') || !page.html.includes('Rat auf Draht'),
    );
    expect(without.map(({ path }) => path)).toEqual([]);
  });

  test('says "Rettung", where Germany says "Rettungsdienst"', () => {
    const help = pagesOf('de-at').find(({ path }) => path === '/de-at/help/');
    expect(help?.html).toMatch(/Rettung\b/);
    expect(help?.html).not.toContain('Rettungsdienst');
  });
});

describe.runIf(editions().includes('th-th'))('Thailand', () => {
  test('1387 stands on the help page and dials', () => {
    const help = pagesOf('th-th').find(({ path }) => path === '/th-th/help/');
    expect(help && numbers(help)).toContain('tel:1387');
  });

  test('both police and ambulance stand in the help box, because no number brings both', () => {
    const lesson = pagesOf('th-th').find(({ path }) => path === '/th-th/lessons/a1/');
    expect(lesson && numbers(lesson)).toEqual(expect.arrayContaining(['tel:191', 'tel:1669']));
  });
});

describe.runIf(editions().includes('en-gh'))('Ghana', () => {
  test('contacts that are only likely say so', () => {
    const help = pagesOf('en-gh').find(({ path }) => path === '/en-gh/help/');
    expect(help?.html).toContain('We are not quite sure of this one');
  });
});
