/** What a translation was made from: the digest of an English text without its review state. */
import { digest } from '../i18n/digest.ts';
import type { Sourced, SourcedProse } from '../model/content.ts';
import type { Review } from '../model/ids.schema.ts';
import { guideTitleFields, lessonTitleFields } from '../model/titles.schema.ts';

/** A file that carries a review state. */
export type Text = Sourced<{ readonly review: Review }> | SourcedProse<{ readonly review: Review }>;

/** Every language asks for those of the same English files. */
const known = new WeakMap<object, string>();

/** Digest of all words of one English file. */
export function sourceDigest(text: Text): string {
  const body = 'body' in text ? text.body : '';
  const found = known.get(text) ?? digest(JSON.stringify({ ...text.value, review: undefined }) + body);
  known.set(text, found);
  return found;
}

/** Digest of the part of an English front matter that a row of titles.json holds. */
export function titlesDigest(kind: 'lessons' | 'guides', front: object): string {
  const fields: readonly string[] = kind === 'lessons' ? lessonTitleFields : guideTitleFields;
  const values = front as Readonly<Record<string, unknown>>;
  return digest(JSON.stringify(fields.map((field) => values[field] ?? null)));
}

/** Digest of the English of each string of a namespace, by key; all plural forms of a key count as one. */
export function uiDigests(strings: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const texts = new Map<string, string>();
  for (const [key, text] of Object.entries(strings)) {
    const base = key.replace(/_(zero|one|two|few|many|other)$/, '');
    texts.set(base, `${texts.get(base) ?? ''}\n${text}`);
  }
  return Object.fromEntries([...texts].map(([key, text]) => [key, digest(text)]));
}
