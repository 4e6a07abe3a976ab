import type { Sourced } from '../../model/content.ts';
import type { Lesson } from '../../model/lesson.schema.ts';
import type { LessonWords } from '../../model/lesson-words.schema.ts';
import { compareIds } from '../compare-ids.ts';
import type { Finding, Rule } from '../rule.ts';

export const quizWordsMatchFacts: Rule = {
  name: 'quiz-words-match-facts',
  sentence: 'The quiz words of every language have exactly the items and options of the facts.',
  severity: 'error',
  check: (content) =>
    [...content.words.values()].flatMap((language) =>
      [...language.words.values()].flatMap((words) => {
        const facts = content.lessons.get(words.stem);
        return facts ? compareQuiz(facts, words) : [];
      }),
    ),
};

function compareQuiz(facts: Sourced<Lesson>, words: Sourced<LessonWords>): Finding[] {
  const common = { wordsFile: words.path, factsFile: facts.path };
  const items = compareIds({
    ...common,
    place: 'quiz',
    noun: 'Item',
    facts: facts.value.quiz.map((item) => item.id),
    words: Object.keys(words.value.quiz),
  });
  const options = facts.value.quiz.flatMap((item) => {
    const found = words.value.quiz[item.id];
    return found
      ? compareIds({
          ...common,
          place: `quiz.${item.id}.options`,
          noun: 'Option',
          facts: item.options,
          words: Object.keys(found.options),
        })
      : [];
  });
  return [...items, ...options];
}
