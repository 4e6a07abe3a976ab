/** The words of questions in the teacher's language, loaded lesson by lesson when totals are shown. */
import type { ItemWords } from '../item-words.ts';

const loaded = new Map<string, Promise<ItemWords>>();

/** Words of one lesson. Throws where they do not come; the next call tries again. */
export function questionWords(address: string): Promise<ItemWords> {
  const known = loaded.get(address);
  if (known) return known;
  const coming = fetch(address).then((response) => {
    if (!response.ok) throw new Error(String(response.status));
    return response.json() as Promise<ItemWords>;
  });
  loaded.set(address, coming);
  coming.catch(() => loaded.delete(address));
  return coming;
}
