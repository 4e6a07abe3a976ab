import OpeningHours from 'opening_hours';
import type { Finding, Rule } from '../rule.ts';

export const countryHoursParse: Rule = {
  name: 'country-hours-parse',
  sentence: 'Opening hours follow the opening_hours syntax, and time zones are known.',
  severity: 'error',
  check: (content) =>
    [...content.countries.values()].flatMap(({ path, value }) =>
      value.contacts.flatMap((contact): Finding[] => {
        const place = `contacts.${contact.id}`;
        const hours = [contact.hours, ...contact.channels.map((channel) => channel.hours)].filter(
          (text) => typeof text === 'string',
        );
        const bad = hours.flatMap((text): Finding[] => {
          const reason = problemOf(text);
          return reason
            ? [
                {
                  file: path,
                  place: `${place}.hours`,
                  message: `Expected opening_hours syntax such as "Mo-Fr 14:00-20:00". Found "${text}": ${reason}`,
                  fix: 'correct the hours, or write null where they are not known.',
                },
              ]
            : [];
        });
        return knownZone(contact.timeZone)
          ? bad
          : [
              ...bad,
              {
                file: path,
                place: `${place}.timeZone`,
                message: `"${contact.timeZone}" is not an IANA time zone.`,
                fix: 'use a name such as "Europe/Vienna".',
              },
            ];
      }),
    ),
};

function problemOf(hours: string): string | undefined {
  try {
    new OpeningHours(hours, null);
    return undefined;
  } catch (error) {
    return String(error).split('\n')[0];
  }
}

function knownZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}
