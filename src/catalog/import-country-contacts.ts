/** Helplines, report routes and removal services as gathered, as contacts of the model. */
import type { Contact, ContactKind } from '../model/country.schema.ts';
import { contactIds } from './import-country-ids.ts';
import type { CountrySource, SourceRemoval, SourceService } from './import-country-source.ts';

/** What every contact of a country has in common. */
export interface Shared {
  readonly readOn: string;
  /** Zone in which hours count as long as nobody knows better: the capital's. */
  readonly timeZone: string;
}

/** A contact before the schema has checked it: the words of the source, the places of the model. */
type Draft = { readonly [Field in keyof Contact]: Field extends 'audience' | 'channels' ? unknown : Contact[Field] };

/** All contacts of a country in the order gathered: helplines, report routes, removal services. */
export function contactsFrom(source: CountrySource, shared: Shared): readonly Draft[] {
  const first = source.languages[0]?.tag ?? 'en';
  const drafts = [
    ...source.helplines.map((service) => ({
      role: 'helpline',
      nameEn: service.nameEn,
      draft: fromService(service, helplineKinds(service), first, shared),
    })),
    ...source.reportHotlines.map((service) => ({
      role: 'report',
      nameEn: service.nameEn,
      draft: fromService(service, ['report-route'], first, shared),
    })),
    ...source.takedown.map((removal) => ({
      role: 'removal',
      nameEn: removal.name,
      draft: fromRemoval(removal, first, shared),
    })),
  ];
  const ids = contactIds(drafts.map(({ role, nameEn, draft }) => ({ role, nameEn, url: draft.url })));
  return drafts.map(({ draft }, at) => ({ ...draft, id: ids[at] ?? '' }));
}

/** A line for the young is a child helpline, one for grown-ups an adult helpline, and one may be both. */
function helplineKinds({ audience }: SourceService): ContactKind[] {
  const young = audience.some((who) => who === 'children' || who === 'teens');
  const grown = audience.some((who) => who !== 'children' && who !== 'teens');
  return [...(young ? (['child-helpline'] as const) : []), ...(grown ? (['adult-helpline'] as const) : [])];
}

function fromService(service: SourceService, kinds: ContactKind[], first: string, shared: Shared): Draft {
  const { network, ...rest } = service;
  return {
    ...rest,
    id: '',
    kinds,
    ...nameLang(languageOfName(service), first),
    channels: service.channels.length > 0 || !service.url ? service.channels : [{ type: 'web', value: service.url }],
    ...(network.length > 0 && { network }),
    ...shared,
  };
}

function fromRemoval(removal: SourceRemoval, first: string, shared: Shared): Draft {
  return {
    ...removal,
    id: '',
    kinds: ['removal-service'],
    ...nameLang(removal.name === 'Take It Down' ? 'en' : undefined, first),
    audience: removal.for.startsWith('under-18') ? ['children', 'teens'] : [],
    channels: [{ type: 'web', value: removal.url }],
    hours: null,
    languages: [],
    ...shared,
  };
}

/** English where the English name is the name itself, else the only language the service speaks. */
function languageOfName({ name, nameEn, languages }: SourceService): string | undefined {
  if (nameEn === name) return 'en';
  return languages.length === 1 ? languages[0] : undefined;
}

function nameLang(tag: string | undefined, first: string): { nameLang?: string } {
  const primary = (value: string): string => value.split('-')[0] ?? value;
  return tag === undefined || primary(tag) === primary(first) ? {} : { nameLang: tag };
}
