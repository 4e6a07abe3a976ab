import type { Content, LanguageWords } from '../../model/content.ts';
import { isSensitive } from '../../model/lesson.schema.ts';
import type { Finding, Rule } from '../rule.ts';

export const titlesMatchFacts: Rule = {
  name: 'titles-match-facts',
  sentence:
    'titles.json has rows only of lessons and guides there are, as many say-it sentences as English, and a content note just for L2 and L3; English has no such file.',
  severity: 'error',
  check: (content) => [...content.words.values()].flatMap((language) => findingsOf(content, language)),
};

function findingsOf(content: Content, { tag, titles }: LanguageWords): Finding[] {
  if (!titles) return [];
  const file = titles.path;
  if (tag === 'en')
    return [{ file, message: 'English titles stand in the front matter of its texts.', fix: 'remove this file.' }];
  const lessons = new Map([...content.lessons].map(([stem, { value }]) => [value.id, { stem, facts: value }]));
  const guides = new Set([...content.guides.values()].map(({ value }) => value.id));
  const findings: Finding[] = [
    ...Object.keys(titles.value.lessons)
      .filter((id) => !lessons.has(id))
      .map((id) => unknown(file, `lessons.${id}`)),
    ...Object.keys(titles.value.guides)
      .filter((id) => !guides.has(id))
      .map((id) => unknown(file, `guides.${id}`)),
  ];
  for (const [id, row] of Object.entries(titles.value.lessons)) {
    const lesson = lessons.get(id);
    const english = lesson && content.words.get('en')?.lessons.get(lesson.stem)?.value;
    if (!lesson || !english) continue;
    if (row.sayIt.length !== english.sayIt.length)
      findings.push({
        file,
        place: `lessons.${id}.sayIt`,
        message: `Expected ${english.sayIt.length} sentences, as in English. Found ${row.sayIt.length}.`,
        fix: 'translate each sentence of the English card.',
      });
    if (Boolean(row.contentNote) !== isSensitive(lesson.facts))
      findings.push({
        file,
        place: `lessons.${id}.contentNote`,
        message: row.contentNote
          ? `The lesson is ${lesson.facts.intensity}; only L2 and L3 have a content note.`
          : `The lesson is ${lesson.facts.intensity} and has no content note.`,
        fix: row.contentNote ? 'remove it.' : 'translate the content note of the English front matter.',
      });
  }
  return findings;
}

function unknown(file: string, place: string): Finding {
  return { file, place, message: 'There are no facts with this id.', fix: 'correct the id, or remove the row.' };
}
