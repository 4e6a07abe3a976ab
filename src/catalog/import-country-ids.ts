/** Ids of contacts, made from their English names: speaking, short, and each only once in a country. */

/** What an id is made from. */
export interface Named {
  readonly nameEn: string;
  /** Stands in where the name has no Latin letters. */
  readonly url: string | undefined;
  /** Added where two contacts have the same name, such as "removal". */
  readonly role: string;
}

/** One id for each entry, in their order. Short names where they differ, else whole names, else with the role. */
export function contactIds(entries: readonly Named[]): readonly string[] {
  const short = entries.map((entry) => shortName(entry.nameEn) || hostName(entry.url));
  const whole = entries.map((entry, at) => firstWords(slug(entry.nameEn), 8) || (short[at] ?? ''));
  const wanted = short.map((id, at) => (isOnce(id, short) ? id : (whole[at] ?? id)));
  const taken = new Set<string>();
  return wanted.map((id, at) => {
    const choices = [id, `${id}-${entries[at]?.role ?? 'more'}`, ...[2, 3, 4, 5, 6, 7, 8, 9].map((n) => `${id}-${n}`)];
    const free = choices.find((choice) => !taken.has(choice)) ?? `${id}-${at}`;
    taken.add(free);
    return free;
  });
}

/** The name up to its explanation: "Bris - Children's Rights in Society" is "bris". */
function shortName(name: string): string {
  return firstWords(slug(name.split(/ [-–] | \(|: /)[0] ?? name), 6);
}

/** Up to `count` words, and none that hangs loose at the end. */
function firstWords(id: string, count: number): string {
  return id
    .split('-')
    .slice(0, count)
    .join('-')
    .replace(/(-(?:a|an|and|by|for|in|of|on|or|the|to|with))+$/, '');
}

/** Name of the site: "https://www.safe-line.jp/x" is "safe-line-jp". */
function hostName(url: string | undefined): string {
  return url ? slug(new URL(url).hostname.replace(/^www\./, '')) : 'contact';
}

/** Small Latin letters, digits and single hyphens; accents are left away. */
function slug(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{M}|['’]/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
}

function isOnce(id: string, all: readonly string[]): boolean {
  return all.filter((other) => other === id).length === 1;
}
