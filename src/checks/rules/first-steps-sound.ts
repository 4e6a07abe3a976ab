import type { Content, LanguageWords, Sourced } from '../../model/content.ts';
import type { FirstSteps, FirstStepsWords } from '../../model/first-steps.schema.ts';
import { compareIds } from '../compare-ids.ts';
import type { Finding, Rule } from '../rule.ts';

export const firstStepsSound: Rule = {
  name: 'first-steps-sound',
  sentence:
    'First steps suggest lessons that exist, each question has a choice that suggests one, and words match facts.',
  severity: 'error',
  check: (content) => {
    // Content without any first steps is a smaller site, not a broken one.
    if (content.firstSteps.size === 0) return [];
    return [
      ...[...content.firstSteps.values()].flatMap((steps) => factsFindings(content, steps)),
      ...[...content.words.values()].flatMap((language) => languageFindings(content, language)),
    ];
  },
};

function factsFindings(content: Content, { path, stem, value }: Sourced<FirstSteps>): Finding[] {
  const lessons = new Set([...content.lessons.values()].map((lesson) => lesson.value.id));
  const named = [
    ...value.defaults.map((id) => ['defaults', id] as const),
    ...value.always.map((id) => ['always', id] as const),
    ...value.items.flatMap(({ id, options }) =>
      options.flatMap(({ lesson }) => (lesson ? [[`items.${id}`, lesson] as const] : [])),
    ),
  ];
  const unknown = named
    .filter(([, id]) => !lessons.has(id))
    .map(([place, id]) => ({
      file: path,
      place,
      message: `There is no lesson "${id}".`,
      fix: 'use the id of a lesson in content/lessons/.',
    }));
  const blind = value.items
    .filter(({ options }) => options.every(({ lesson }) => !lesson))
    .map(({ id }) => ({
      file: path,
      place: `items.${id}`,
      message: 'No choice of this question suggests a lesson.',
      fix: 'give "lesson" to the choices after which a lesson would help.',
    }));
  const misnamed =
    stem === value.id && value.id === `${value.band}0`
      ? []
      : [
          {
            file: path,
            place: 'id',
            message: `Expected the file ${value.band}0.json with the id "${value.band}0". Found "${stem}" with "${value.id}".`,
            fix: 'correct the file name, the id or the band.',
          },
        ];
  return [...misnamed, ...unknown, ...blind];
}

function languageFindings(content: Content, language: LanguageWords): Finding[] {
  const strangers = [...language.firstSteps]
    .filter(([stem]) => !content.firstSteps.has(stem))
    .map(([stem, { path }]) => ({
      file: path,
      message: `There are no facts named content/first-steps/${stem}.json.`,
      fix: 'name the file as its facts are named, or add the facts.',
    }));
  const missing = [...content.firstSteps]
    .filter(([stem]) => language.tag === 'en' && !language.firstSteps.has(stem))
    .map(([stem, { path }]) => ({
      file: path,
      message: `English, the master, has no content/text/en/first-steps/${stem}.words.json.`,
      fix: 'write it; every other language falls back to it.',
    }));
  const different = [...language.firstSteps.values()].flatMap((words) => {
    const facts = content.firstSteps.get(words.stem);
    return facts ? wordsFindings(facts, words) : [];
  });
  return [...strangers, ...missing, ...different];
}

function wordsFindings(facts: Sourced<FirstSteps>, words: Sourced<FirstStepsWords>): Finding[] {
  const common = { wordsFile: words.path, factsFile: facts.path };
  const items = compareIds({
    ...common,
    place: 'items',
    noun: 'Question',
    facts: facts.value.items.map(({ id }) => id),
    words: Object.keys(words.value.items),
  });
  const options = facts.value.items.flatMap((item) => {
    const found = words.value.items[item.id];
    return found
      ? compareIds({
          ...common,
          place: `items.${item.id}.options`,
          noun: 'Choice',
          facts: item.options.map(({ id }) => id),
          words: Object.keys(found.options),
        })
      : [];
  });
  const always =
    facts.value.always.length > 0 === (words.value.end.always !== undefined)
      ? []
      : [
          {
            file: words.path,
            place: 'end.always',
            message: 'These words stand exactly where the facts have lessons that are always shown.',
            fix: `add them, or remove them, as ${facts.path} says.`,
          },
        ];
  return [...items, ...options, ...always];
}
