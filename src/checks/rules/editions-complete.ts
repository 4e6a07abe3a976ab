import type { Finding, Rule } from '../rule.ts';

export const editionsComplete: Rule = {
  name: 'editions-complete',
  sentence: 'Every edition has a known country and language and its own address, and every country a first edition.',
  severity: 'error',
  check: (content) => {
    const file = 'content/editions.json';
    const slugs = new Set<string>();
    const findings = content.editions.flatMap((edition): Finding[] => {
      const found: Finding[] = [];
      if (slugs.has(edition.slug))
        found.push({
          file,
          place: edition.slug,
          message: `The address "${edition.slug}" exists twice.`,
          fix: 'give each edition its own slug.',
        });
      slugs.add(edition.slug);
      if (!content.countries.has(edition.country)) {
        found.push({
          file,
          place: `${edition.slug}.country`,
          message: `Unknown country code "${edition.country}": there is no content/countries/${edition.country}.json.`,
          fix: 'correct the code (ISO 3166-1), or add the country with its sources.',
        });
      }
      if (!content.languages.has(edition.language)) {
        found.push({
          file,
          place: `${edition.slug}.language`,
          message: `Unknown language "${edition.language}".`,
          fix: 'add it to content/languages.json, or correct the tag.',
        });
      }
      return found;
    });
    const chains = [...content.languages.values()].flatMap((language) =>
      language.fallback
        .filter((tag) => !content.languages.has(tag))
        .map((tag) => ({
          file: 'content/languages.json',
          place: `${language.tag}.fallback`,
          message: `Unknown language "${tag}".`,
          fix: 'use tags of this file.',
        })),
    );
    const used = new Set(content.editions.map((edition) => edition.country));
    const defaults = [...used]
      .filter((code) => content.editions.filter((edition) => edition.country === code && edition.default).length !== 1)
      .map((code) => ({
        file,
        place: code,
        message: `Expected exactly one first edition ("default": true) for ${code}.`,
        fix: 'mark the edition most of its children read.',
      }));
    return [...findings, ...chains, ...defaults];
  },
};
