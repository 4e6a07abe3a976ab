import type { Content, Sourced } from '../../model/content.ts';
import type { EasyWords } from '../../model/easy-words.schema.ts';
import type { Lesson } from '../../model/lesson.schema.ts';
import { compareIds } from '../compare-ids.ts';
import type { Finding, Rule } from '../rule.ts';
import { easyCeilings } from '../text/ceilings.ts';
import { readability } from '../text/readability.ts';
import { sentencesOf, wordsOf } from '../text/sentences.ts';

export const easyWordsSound: Rule = {
  name: 'easy-words-sound',
  sentence:
    'Easy-read words have the parts that the facts name, English has all of them, and its sentences are short (curriculum 5.1).',
  severity: 'error',
  check: (content) =>
    [...content.words.values()].flatMap(({ tag, easy }) => [
      ...(tag === 'en' ? missing(content, easy) : []),
      ...[...easy.values()].flatMap((words) => {
        const lesson = content.lessons.get(words.stem);
        return lesson
          ? [...idFindings(lesson, words), ...(tag === 'en' ? lengths(lesson, words) : [])]
          : [stray(words)];
      }),
    ]),
};

function missing(content: Content, easy: ReadonlyMap<string, unknown>): Finding[] {
  return [...content.lessons.values()]
    .filter(({ stem, value }) => value.easy && !easy.has(stem))
    .map(({ path, stem }) => ({
      file: path,
      place: 'easy',
      message: `English, the master, has no content/text/en/easy/${stem}.json.`,
      fix: 'write it; every other language falls back to it.',
    }));
}

function stray({ path, stem }: Sourced<EasyWords>): Finding {
  return {
    file: path,
    message: `There are no facts named content/lessons/${stem}.json.`,
    fix: 'name the file as the facts of its lesson are named.',
  };
}

function idFindings({ path, value }: Sourced<Lesson>, words: Sourced<EasyWords>): Finding[] {
  const ids = value.easy?.map(({ id }) => id) ?? [];
  const doubles = [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))].map((id) => ({
    file: path,
    place: 'easy',
    message: `The part "${id}" stands here twice.`,
    fix: 'give each part an id of its own.',
  }));
  return [
    ...doubles,
    ...compareIds({
      wordsFile: words.path,
      factsFile: path,
      place: 'parts',
      noun: 'Part',
      facts: ids,
      words: Object.keys(words.value.parts),
    }),
  ];
}

/** Only English is counted: other languages part words otherwise, or not at all. */
function lengths({ value: { band } }: Sourced<Lesson>, { path, value }: Sourced<EasyWords>): Finding[] {
  const { name, mean: most, longest } = easyCeilings[band];
  const long = Object.entries(value.parts).flatMap(([id, texts]) =>
    texts
      .flatMap(sentencesOf)
      .filter((sentence) => wordsOf(sentence).length > longest)
      .map((sentence) => ({
        file: path,
        place: `parts.${id}`,
        message: `Expected at most ${longest} words in a sentence. Found ${wordsOf(sentence).length}: "${sentence}"`,
        fix: 'cut it in two.',
      })),
  );
  const { mean } = readability(Object.values(value.parts).flat());
  if (mean <= most) return long;
  return [
    ...long,
    {
      file: path,
      place: 'parts',
      message: `Expected at most ${most} words in a sentence on average for ${name}. Found ${mean.toFixed(1)}.`,
      fix: 'one idea a sentence: cut the longest ones in two.',
    },
  ];
}
