import type { Finding, Rule } from '../rule.ts';

export const countryIdsUnique: Rule = {
  name: 'country-ids-unique',
  sentence: 'A country file is named by its code, and its contacts have ids of their own.',
  severity: 'error',
  check: (content) =>
    [...content.countries.values()].flatMap(({ path, stem, value }): Finding[] => {
      const ids = value.contacts.map((contact) => contact.id);
      const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
      return [
        ...(stem === value.code
          ? []
          : [
              {
                file: path,
                place: 'code',
                message: `Expected the code "${stem}", as the file is named. Found "${value.code}".`,
                fix: 'correct the code or the file name.',
              },
            ]),
        ...twice.map((id) => ({
          file: path,
          place: `contacts.${id}`,
          message: `The contact "${id}" exists twice.`,
          fix: 'give each contact its own id.',
        })),
      ];
    }),
};
