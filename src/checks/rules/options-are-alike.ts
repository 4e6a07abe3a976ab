import type { Content } from '../../model/content.ts';
import type { Finding, Rule } from '../rule.ts';
import { wordsOf } from '../text/sentences.ts';

const most = 2.2;

export const optionsAreAlike: Rule = {
  name: 'options-are-alike',
  sentence: 'The options of a quiz item have about the same length, so that none stands out ("I’m not sure" aside).',
  severity: 'warning',
  check: (content: Content) =>
    [...(content.words.get('en')?.words.values() ?? [])].flatMap(({ path, stem, value }) => {
      const items = content.lessons.get(stem)?.value.quiz ?? [];
      return items.flatMap(({ id, options }): Finding[] => {
        const lengths = options
          .filter((option) => option !== 'unsure' && option !== 'not-sure')
          .map((option) => wordsOf(value.quiz[id]?.options[option]?.label ?? '').length)
          .filter((length) => length > 0);
        const longest = Math.max(...lengths);
        const shortest = Math.min(...lengths);
        if (lengths.length < 2 || longest <= most * shortest) return [];
        return [
          {
            file: path,
            place: `quiz.${id}.options`,
            message: `Expected options of similar length: the longest at most ${most} times the shortest. Found ${longest} and ${shortest} words.`,
            fix: 'shorten the longest or say more in the shortest.',
          },
        ];
      });
    }),
};
