import type { Content } from '../../model/content.ts';
import { ceilings, lessonBounds } from '../text/ceilings.ts';
import { textsOf } from '../text/passages.ts';
import { screenWords } from '../text/screen-words.ts';
import type { Finding, Rule } from '../rule.ts';

export const lessonHasItsLength: Rule = {
  name: 'lesson-has-its-length',
  sentence:
    'An English lesson is as long on screen as its readers can bear, practice, quiz and family card apart, and explains few new words (curriculum 5.1).',
  severity: 'error',
  check: (content: Content) => [...lengthFindings(content), ...termFindings(content)],
};

function lengthFindings(content: Content): Finding[] {
  const english = content.words.get('en');
  const texts = english ? textsOf(english).filter(({ kind }) => kind === 'lesson') : [];
  return texts.flatMap((text): Finding[] => {
    const band = content.lessons.get(text.stem)?.value.band;
    // Prose that does not parse is reported by prose-is-plain.
    if (!band || !text.passages.some(({ role }) => role === 'story')) return [];
    const words = screenWords(content, text);
    const [least, most] = lessonBounds[band].screen;
    if (words >= least && words <= most) return [];
    return [
      {
        file: text.file,
        place: 'whole text',
        message: `Expected ${least} to ${most} words on screen for ${ceilings[band].name}. Found ${words}.`,
        fix:
          words > most
            ? 'keep what helps; cut what only explains.'
            : 'let the story show more, or say what is missing.',
      },
    ];
  });
}

/** Words that explain each other, such as "heavy secret" and "surprise", are one idea. */
const pairs: readonly (readonly [string, string])[] = [
  ['heavy-secret', 'surprise'],
  ['bystander', 'upstander'],
  ['red-flag', 'green-flag'],
  ['child-helpline', 'hotline'],
  ['misinformation', 'disinformation'],
];

function termFindings(content: Content): Finding[] {
  return [...content.lessons.values()].flatMap(({ path, value: { band, terms } }): Finding[] => {
    const count = terms.length - pairs.filter((pair) => pair.every((term) => terms.includes(term))).length;
    const most = lessonBounds[band].terms;
    if (count <= most) return [];
    return [
      {
        file: path,
        place: 'terms',
        message: `Expected at most ${most} terms for ${ceilings[band].name}, a pair counted once. Found ${count}.`,
        fix: 'explain fewer words; leave the others to the lesson that needs them.',
      },
    ];
  });
}
