/** Finished sentences of a help box, for the page and for the browser that switches the country. */
import type { UiNamespace } from '../../i18n/translator.ts';
import type { HelpChannel, HelpRow } from './help-rows.ts';

const rowKeys = [
  'child-helpline',
  'adult-helpline',
  'report-route',
  'removal-service',
  'police',
  'ambulance',
  'fire',
  'emergency-label',
  'free',
  'anonymous',
  'always',
  'hours-unknown',
  'holidays',
  'likely',
  'area-code-from-mobile',
  'mobile-only',
  'landline-only',
  'inside-country-only',
] as const;
const channelKeys = ['call', 'text', 'chat', 'email', 'web', 'whatsapp', 'telegram', 'other'] as const;

/** Sentences by key; `{value}`, `{country}` and `{date}` stand where the browser puts a number, a name or a date. */
export type HelpWords = Readonly<
  Record<
    | (typeof rowKeys)[number]
    | (typeof channelKeys)[number]
    | 'none-child'
    | 'none-report'
    | 'directory'
    | 'elsewhere-shown'
    | 'source-read',
    string
  >
>;

/** The words a browser needs to show the help of any country in this language. */
export function helpWords(ui: UiNamespace<'help'>): HelpWords {
  const plain = rowKeys.map((key) => [key, ui.t(key)] as const);
  const channels = channelKeys.map((key) => [key, ui.t(key, { number: '{value}', site: '{value}' })] as const);
  const country = (['none-child', 'none-report', 'elsewhere-shown'] as const).map(
    (key) => [key, ui.t(key, { country: '{country}' })] as const,
  );
  const rest = [
    ['directory', ui.t('directory')],
    ['source-read', ui.t('source-read', { date: '{date}' })],
  ] as const;
  return Object.fromEntries([...plain, ...channels, ...country, ...rest]) as HelpWords;
}

/** Which sentence names a channel. */
export function channelKey(type: HelpChannel['type']): (typeof channelKeys)[number] {
  switch (type) {
    case 'phone':
      return 'call';
    case 'sms':
      return 'text';
    case 'chat':
    case 'email':
    case 'web':
    case 'whatsapp':
    case 'telegram':
      return type;
    default:
      return 'other';
  }
}

/** Short facts after a number, in one order everywhere. */
export function factKeys(row: HelpRow): ('free' | 'anonymous')[] {
  return [...(row.free ? (['free'] as const) : []), ...(row.anonymous ? (['anonymous'] as const) : [])];
}

/** Where every country's child helplines are listed: Child Helpline International. */
export const helplineDirectory = 'https://childhelplineinternational.org/helplines/';
/** The worldwide removal service for pictures of under-18s, by NCMEC. */
export const worldwideRemoval = 'https://takeitdown.ncmec.org';
