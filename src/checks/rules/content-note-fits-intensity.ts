import { isSensitive } from '../../model/lesson.schema.ts';
import type { Rule } from '../rule.ts';

export const contentNoteFitsIntensity: Rule = {
  name: 'content-note-fits-intensity',
  sentence: 'Lessons of L2 and L3 open with a content note; others do not.',
  severity: 'error',
  check: (content) =>
    [...content.words.values()].flatMap((language) =>
      [...language.lessons.values()].flatMap(({ path, stem, value }) => {
        const facts = content.lessons.get(stem)?.value;
        if (!facts || isSensitive(facts) === Boolean(value.contentNote)) return [];
        return isSensitive(facts)
          ? [
              {
                file: path,
                place: 'contentNote',
                message: `The lesson is ${facts.intensity} and has no content note.`,
                fix: 'add contentNote: what the page is about, in about six words.',
              },
            ]
          : [
              {
                file: path,
                place: 'contentNote',
                message: `The lesson is ${facts.intensity}; a content note would worry for nothing.`,
                fix: 'remove contentNote.',
              },
            ];
      }),
    ),
};
