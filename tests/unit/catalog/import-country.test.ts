import { describe, expect, test } from 'vitest';
import { importCountry, type CountryImport } from '../../../src/catalog/import-country.ts';
import type { AllianceTable } from '../../../src/catalog/import-country-alliance.ts';
import { contactIds } from '../../../src/catalog/import-country-ids.ts';
import type { Country } from '../../../src/model/country.schema.ts';
import { countrySchema } from '../../../src/model/country.schema.ts';

const page = 'https://example.org/page';
const otherPage = 'https://example.org/other';

const alliance: AllianceTable = {
  readOn: '2026-11',
  founding: {
    since: '2012-12-05',
    members: ['AT'],
    sources: [page],
    sourceDate: '2012-12-06',
    confidence: 'confirmed',
  },
  eu: { in2012: ['AT', 'GB'], joined: { HR: '2013-07-01' }, left: { GB: '2020-01-31' }, sources: [page] },
  inhope: { AT: { member: true, body: 'Stopline', sources: [page], confidence: 'confirmed' } },
  virtualGlobalTaskforce: {},
};

const helpline = {
  name: 'Rat auf Draht',
  nameEn: 'Rat auf Draht - emergency line',
  operator: 'Rat auf Draht',
  audience: ['children', 'parents'],
  channels: [{ type: 'phone', value: '147', free: true }],
  hours: '24/7',
  languages: ['de'],
  url: 'https://www.rataufdraht.at',
  sources: [page],
  sourceDate: '2024-09',
  confidence: 'likely',
};

const source = {
  code: 'AT',
  name: 'Austria',
  languages: [{ tag: 'de', role: 'official', note: 'school language' }],
  emergency: [{ number: '112', for: ['police'], sources: [page], confidence: 'confirmed' }],
  helplines: [helpline],
  reportHotlines: [
    {
      ...helpline,
      name: 'Stopline',
      nameEn: 'Stopline - hotline',
      hours: null,
      network: ['INHOPE'],
      reportUrl: 'https://www.stopline.at/melden',
    },
  ],
  takedown: [
    {
      name: 'Take It Down',
      url: 'https://takeitdown.ncmec.org',
      for: 'under-18 own images',
      sources: [page],
      confidence: 'confirmed',
    },
  ],
  saferInternetCentre: null,
  digitalConsentAge: { age: 14, law: 'DSG § 4(4)', sources: [page], confidence: 'confirmed' },
  socialMediaAge: null,
  schoolStages: [{ name: 'Volksschule', ages: [6, 10] }],
  notes: 'One remark. Another, see Art. 8 of the law.',
};

const given: CountryImport = {
  file: 'gathered/AT.json',
  raw: source,
  readOn: '2026-11',
  existing: null,
  timeZones: { AT: ['Europe/Vienna'] },
  alliance,
};

const imported = (change: Partial<CountryImport> = {}) => importCountry({ ...given, ...change });
const withHelpline = (change: object) => ({ ...source, helplines: [{ ...helpline, ...change }] });
const contact = (country: Country, id: string) => country.contacts.find((entry) => entry.id === id)!;

/** Austria as content/ has it after an editor changed its helpline. */
function edited(change: Partial<Country['contacts'][number]>): Country {
  const { country } = imported();
  return {
    ...country,
    contacts: country.contacts.map((entry) => (entry.id === 'rat-auf-draht' ? { ...entry, ...change } : entry)),
  };
}

describe('a country that content/ does not have yet', () => {
  test('fits the schema and keeps every fact, its sources and its date', () => {
    const { country, changes } = imported();
    expect(countrySchema.parse(country)).toEqual(country);
    expect(changes).toEqual([{ place: '(whole file)', what: 'added' }]);
    expect(country.emergency[0]).toEqual({
      number: '112',
      for: ['police'],
      sources: [page],
      readOn: '2026-11',
      confidence: 'confirmed',
    });
    expect(country.digitalConsentAge).toEqual({
      age: 14,
      law: 'DSG § 4(4)',
      sources: [page],
      readOn: '2026-11',
      confidence: 'confirmed',
    });
    expect(country.notes).toEqual(['One remark.', 'Another, see Art. 8 of the law.']);
  });

  test('has a helpline for children, for adults, or for both, as its audience tells', () => {
    const kinds = (audience: string[]) => imported({ raw: withHelpline({ audience }) }).country.contacts[0]?.kinds;
    expect(kinds(['children'])).toEqual(['child-helpline']);
    expect(kinds(['teens', 'parents'])).toEqual(['child-helpline', 'adult-helpline']);
    expect(kinds(['parents', 'teachers'])).toEqual(['adult-helpline']);
  });

  test('has its report routes and removal services as contacts too', () => {
    const { country } = imported();
    expect(contact(country, 'stopline')).toMatchObject({
      kinds: ['report-route'],
      hours: null,
      network: ['INHOPE'],
      timeZone: 'Europe/Vienna',
    });
    expect(contact(country, 'take-it-down')).toMatchObject({
      kinds: ['removal-service'],
      nameLang: 'en',
      channels: [{ type: 'web', value: 'https://takeitdown.ncmec.org' }],
      for: 'under-18 own images',
    });
  });

  test('has its place in the alliance from the one table', () => {
    expect(imported().country.alliance).toMatchObject({
      founding: { member: true, since: '2012-12-05' },
      euIn2012: true,
      euNow: true,
      inhope: { member: true, body: 'Stopline' },
      virtualGlobalTaskforce: { member: null, confidence: 'unverified' },
    });
  });

  test('that left the European Union is a member no longer', () => {
    const { country } = imported({
      file: 'GB.json',
      raw: { ...source, code: 'GB' },
      timeZones: { GB: ['Europe/London'] },
    });
    expect(country.alliance).toMatchObject({
      euIn2012: true,
      euNow: false,
      euUntil: '2020-01-31',
      inhope: { member: null },
    });
  });
});

describe('ids of contacts', () => {
  const ids = (...names: string[]) =>
    contactIds(names.map((nameEn) => ({ nameEn, url: 'https://www.safe-line.jp/x', role: 'removal' })));

  test('are the English name up to its explanation, without accents', () => {
    expect(ids("Bris - Children's Rights in Society", 'Écoute (all ages)')).toEqual(['bris', 'ecoute']);
  });

  test('take in the explanation where the short names are the same', () => {
    expect(ids('Child Focus - missing children', 'Child Focus - hotline')).toEqual([
      'child-focus-missing-children',
      'child-focus-hotline',
    ]);
  });

  test('take in the role where the whole names are the same', () => {
    expect(ids('Netsafe', 'Netsafe')).toEqual(['netsafe', 'netsafe-removal']);
  });

  test('come from the site where the name has no Latin letters', () => {
    expect(ids('セーフライン')).toEqual(['safe-line-jp']);
  });

  test('do not end in a loose small word', () => {
    expect(ids('Central support center for victims of something long')).toEqual(['central-support-center-for-victims']);
  });
});

describe('running the import again', () => {
  test('changes nothing', () => {
    const { country } = imported();
    expect(imported({ existing: country })).toEqual({ country, changes: [] });
  });

  test('keeps what has been read later', () => {
    const existing = edited({ readOn: '2027-02', channels: [{ type: 'phone', value: '147 000' }] });
    const result = imported({ existing, raw: withHelpline({ confidence: 'confirmed' }) });
    expect(result).toEqual({ country: existing, changes: [{ place: 'contacts.rat-auf-draht', what: 'kept' }] });
  });

  test('keeps what is surer', () => {
    const existing = edited({ confidence: 'confirmed' });
    expect(
      imported({ existing, raw: withHelpline({ sources: [page, otherPage], sourceDate: '2025-01' }) }).country,
    ).toEqual(existing);
  });

  test('keeps what has more sources', () => {
    const existing = edited({ sources: [page, otherPage], name: '147' });
    expect(imported({ existing, raw: withHelpline({ confidence: 'confirmed' }) }).country).toEqual(existing);
  });

  test('keeps what rests on the same foundation, so that an editor can correct it', () => {
    const existing = edited({ channels: [{ type: 'phone', value: '147', dialNote: 'inside-country-only' }] });
    expect(imported({ existing }).country).toEqual(existing);
  });

  test('keeps a contact, an emergency number and remarks that only content/ has', () => {
    const { country } = imported();
    const existing: Country = {
      ...country,
      emergency: [
        ...country.emergency,
        { number: '133', for: ['police'], sources: [page], readOn: '2026-11', confidence: 'likely' },
      ],
      contacts: [
        ...country.contacts,
        { ...contact(country, 'stopline'), id: 'other', name: 'Other', channels: [{ type: 'web', value: page }] },
      ],
      notes: ['Only this.'],
    };
    expect(imported({ existing })).toEqual({ country: existing, changes: [] });
  });

  test('takes in what is better founded, and keeps id, time zone, known hours, hints and sources', () => {
    const existing = edited({
      timeZone: 'Europe/Berlin',
      sources: [otherPage],
      channels: [{ type: 'phone', value: '147', free: true, dialNote: 'inside-country-only' }],
    });
    const raw = withHelpline({
      confidence: 'confirmed',
      sourceDate: '2025-01',
      hours: null,
      name: 'Rat auf Draht 147',
    });
    const { country, changes } = imported({ existing, raw });
    expect(changes).toEqual([{ place: 'contacts.rat-auf-draht', what: 'replaced' }]);
    expect(contact(country, 'rat-auf-draht')).toMatchObject({
      name: 'Rat auf Draht 147',
      confidence: 'confirmed',
      hours: '24/7',
      timeZone: 'Europe/Berlin',
      sources: [page, otherPage],
      channels: [{ type: 'phone', value: '147', free: true, dialNote: 'inside-country-only' }],
    });
    expect(imported({ existing: country, raw }).changes).toEqual([{ place: 'contacts.rat-auf-draht', what: 'kept' }]);
  });

  test('knows a contact again by its number when an editor has renamed it', () => {
    const existing = edited({ id: 'our-own-id', name: '147' });
    expect(imported({ existing }).country.contacts.map(({ id }) => id)).toEqual([
      'our-own-id',
      'stopline',
      'take-it-down',
    ]);
  });

  test('adds what is new', () => {
    const existing = imported().country;
    const raw = {
      ...source,
      emergency: [...source.emergency, { number: '144', for: ['ambulance'], sources: [page], confidence: 'confirmed' }],
    };
    const { country, changes } = imported({ existing, raw });
    expect(changes).toEqual([{ place: 'emergency.144', what: 'added' }]);
    expect(country.emergency.map(({ number }) => number)).toEqual(['112', '144']);
  });
});

describe('a source that cannot be imported', () => {
  test('is told when a field is missing, where, and how to mend it', () => {
    const { hours: _hours, ...rest } = helpline;
    expect(() => imported({ raw: { ...source, helplines: [rest] } })).toThrow(
      'gathered/AT.json › helplines.0.hours\n  Expected string. Found nothing.\n  Fix: give "hours" a value as described in src/model/.\n  Rule: schema',
    );
  });

  test('is told when it has a field that nobody would keep', () => {
    expect(() => imported({ raw: { ...source, weather: 'fine' } })).toThrow(
      'gathered/AT.json › (whole file)\n  Unknown field "weather".\n  Fix: remove it, or correct its name; the fields are listed in src/model/.\n  Rule: schema',
    );
  });

  test('is told when its hours cannot be read', () => {
    expect(() => imported({ raw: withHelpline({ hours: 'in the evening' }) })).toThrow(
      /^1 problem in content\n\ngathered\/AT\.json › helplines\.Rat auf Draht\.hours\n {2}Expected opening_hours syntax such as "Mo-Fr 14:00-20:00"\. Found "in the evening": .+\n {2}Fix: correct the hours, or write null where they are not known\.\n {2}Rule: country-hours-parse\n$/,
    );
  });

  test('is told when a number that would be printed has no source', () => {
    expect(() => imported({ raw: withHelpline({ sources: [] }) })).toThrow(
      'gathered/AT.json › contacts.rat-auf-draht.sources\n  Expected at least one source, because only "unverified" values may be without. Found [].\n',
    );
    expect(
      contact(imported({ raw: withHelpline({ sources: [], confidence: 'unverified' }) }).country, 'rat-auf-draht')
        .sources,
    ).toEqual([]);
  });

  test('is told when its code is not the name of its file, and when its time zones are not known', () => {
    expect(() => imported({ raw: { ...source, code: 'CH' } })).toThrow(
      [
        '2 problems in content',
        '',
        'gathered/AT.json › code',
        '  Expected the code "AT", as the file is named. Found "CH".',
        '  Fix: correct the code or the file name.',
        '  Rule: country-ids-unique',
        '',
        'gathered/AT.json › code',
        '  Expected time zones of "CH" in scripts/data/time-zones.json. Found none.',
        '  Fix: add a line such as "CH": ["Europe/Vienna"], the capital\'s zone first.',
        '  Rule: country-time-zones',
        '',
      ].join('\n'),
    );
  });
});
