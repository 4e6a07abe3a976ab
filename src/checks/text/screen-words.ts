/** How long a lesson is on screen for a child: without practice, quiz and the card for the family. */
import type { Content } from '../../model/content.ts';
import type { ReadText } from './passages.ts';
import { wordsOf } from './sentences.ts';

/** Words of the prose, of the cards the child reads, and of the terms the page explains. */
export function screenWords(content: Content, { stem, passages }: ReadText): number {
  const prose = passages.filter(({ place }) => place !== 'summary' && !place.startsWith('family.'));
  const glossary = content.words.get('en')?.glossary?.value.terms ?? {};
  const terms = content.lessons.get(stem)?.value.terms ?? [];
  const explained = terms.flatMap((id) => (glossary[id] ? [glossary[id].term, glossary[id].definition] : []));
  return [...prose.map(({ text }) => text), ...explained].reduce((sum, text) => sum + wordsOf(text).length, 0);
}
