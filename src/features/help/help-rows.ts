/** The rows of a help box: the same data for the page made at build time and for the browser that switches the country. */
import type { Channel, ContactKind } from '../../model/country.schema.ts';
import type { WeeklyHours } from './weekly-hours.ts';

export interface HelpChannel {
  readonly type: Channel['type'];
  /** What the reader sees: the number as dialled, or the name of the site. */
  readonly label: string;
  readonly href: string;
  readonly dialNote?: Channel['dialNote'];
}

export interface HelpRow {
  readonly kind: ContactKind;
  readonly name: string;
  /** Language of the name, for screen readers. */
  readonly nameLang: string;
  readonly likely: boolean;
  readonly free: boolean;
  readonly anonymous: boolean;
  readonly channels: readonly HelpChannel[];
  readonly hours: WeeklyHours | undefined;
  /** When its sources were read, as exact as we know. */
  readonly readOn: string;
}

export interface EmergencyRow {
  readonly number: string;
  readonly for: readonly ('police' | 'ambulance' | 'fire')[];
  readonly likely: boolean;
  readonly readOn: string;
}

/** All that may be printed for one country, language-neutral; content of /help-data/XX.json. */
export interface CountryHelp {
  readonly country: string;
  readonly emergency: readonly EmergencyRow[];
  readonly rows: readonly HelpRow[];
}

/** Address of a channel: what a tap does. */
export function channelHref(channel: Pick<Channel, 'type' | 'value'>): string {
  const digits = channel.value.replaceAll(/[^\d+*#]/g, '');
  switch (channel.type) {
    case 'phone':
      return `tel:${digits}`;
    case 'sms':
      return `sms:${digits}`;
    case 'email':
      return `mailto:${channel.value}`;
    case 'whatsapp':
      return /^https?:/.test(channel.value) ? channel.value : `https://wa.me/${digits.replace(/^\+/, '')}`;
    case 'telegram':
      return /^https?:/.test(channel.value) ? channel.value : `https://t.me/${channel.value.replace(/^@/, '')}`;
    default:
      return /^https?:/.test(channel.value) ? channel.value : '';
  }
}

/** What the reader sees of a channel: a number, or the name of the site. */
export function channelLabel(channel: Pick<Channel, 'type' | 'value'>): string {
  return /^https?:\/\//.test(channel.value) ? new URL(channel.value).hostname.replace(/^www\./, '') : channel.value;
}

/** When the sources of all of these had been read: the oldest of their dates. */
export function readSince(shown: readonly Pick<HelpRow, 'readOn'>[]): string {
  return shown.map(({ readOn }) => readOn).sort()[0] ?? '';
}

/** The numbers a frightened reader needs first: one that serves all, or one for police and one for an ambulance. */
export function firstNumbers(emergency: readonly EmergencyRow[]): readonly EmergencyRow[] {
  const police = emergency.find((entry) => entry.for.includes('police')) ?? emergency[0];
  if (!police) return [];
  const ambulance = police.for.includes('ambulance')
    ? undefined
    : emergency.find((entry) => entry.for.includes('ambulance'));
  return ambulance ? [police, ambulance] : [police];
}
