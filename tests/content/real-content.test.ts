import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/catalog/read-content.ts';
import { runChecks } from '../../src/checks/run.ts';
import { contactsOf, emergencyNumbers } from '../../src/features/help/contacts.ts';
import { pipelines } from '../../src/features/search/pipelines.ts';
import { countryName } from '../../src/catalog/build-edition-catalog.ts';
import { formatProblem } from '../../src/model/problem.ts';

const { content, problems } = readContent(resolve('content'));

describe('the content of this project', () => {
  // Every language adds to what is read here: on a busy machine that takes longer than the usual five seconds.
  test('fits its schemas and keeps every rule', { timeout: 180_000 }, () => {
    const errors = [...problems, ...runChecks(content).errors];
    expect(errors.map(formatProblem)).toEqual([]);
  });

  test('has translations that tell from which English they were made', () => {
    const silent = [...content.words.values()]
      .filter(({ tag }) => tag !== 'en')
      .flatMap((language) => [...language.lessons.values(), ...language.words.values(), ...language.guides.values()])
      .filter(({ value }) => !value.review.source)
      .map(({ path }) => path);
    expect(silent).toEqual([]);
  });

  test('covers the 48 founding countries, each with a first edition and with English', () => {
    expect(content.countries.size).toBe(48);
    for (const code of content.countries.keys()) {
      const editions = content.editions.filter((edition) => edition.country === code);
      expect(
        editions.filter((edition) => edition.default),
        code,
      ).toHaveLength(1);
      expect(
        editions.some((edition) => edition.language === 'en'),
        code,
      ).toBe(true);
    }
  });

  test('names every country in every language of its own, not in English', () => {
    const english = [...content.countries.keys()].map((code) => countryName(code, 'en')).join();
    for (const language of content.languages.values()) {
      if (language.tag === 'en') continue;
      const names = [...content.countries.keys()].map((code) => countryName(code, language.intl)).join();
      expect(names, language.tag).not.toBe(english);
    }
  });

  test('uses canonical language tags, so that browsers and Node mean the same', () => {
    // "cnr" is right for Montenegrin in HTML, although Intl still maps it to Serbian.
    const tags = content.editions.map(({ htmlLang }) => htmlLang).filter((tag) => !tag.startsWith('cnr'));
    for (const tag of tags) expect(Intl.getCanonicalLocales(tag)).toEqual([tag]);
  });

  test('states a search pipeline for every language, never English by accident', () => {
    for (const tag of content.languages.keys()) expect(Object.keys(pipelines), tag).toContain(tag);
  });
});

describe('help in every country', () => {
  test.each([...content.countries.keys()])('%s has an emergency number that may be printed', (code) => {
    const country = content.countries.get(code)?.value;
    expect(country && emergencyNumbers(country).length).toBeGreaterThan(0);
  });

  test('has a public log, so that a check can hold each change of a contact against it', () => {
    expect(Object.keys(content.contactsLog?.value.first.facts ?? {})).toHaveLength(content.countries.size);
  });

  test('no contact without a source is ever printed', () => {
    for (const { value } of content.countries.values()) {
      for (const kind of ['child-helpline', 'adult-helpline', 'report-route', 'removal-service'] as const) {
        for (const contact of contactsOf(value, kind, 'en')) {
          expect(contact.sources.length, `${value.code} ${contact.name}`).toBeGreaterThan(0);
          expect(contact.confidence, `${value.code} ${contact.name}`).not.toBe('unverified');
        }
      }
    }
  });

  test('Austria answers at 147, Thailand at 1387', () => {
    const numbers = (code: string): string[] => {
      const country = content.countries.get(code)?.value;
      return country
        ? contactsOf(country, 'child-helpline', country.languages[0]?.tag ?? 'en').flatMap((contact) =>
            contact.channels.map((channel) => channel.value),
          )
        : [];
    };
    expect(numbers('AT')).toContain('147');
    expect(numbers('TH')).toContain('1387');
  });

  test('Cambodia never prints 118 or 119, on which sources disagree', () => {
    const country = content.countries.get('KH')?.value;
    const numbers = country ? emergencyNumbers(country).map(({ number }) => number) : [];
    expect(numbers).not.toContain('118');
    expect(numbers).not.toContain('119');
  });
});
