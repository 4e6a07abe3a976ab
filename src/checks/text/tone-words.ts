/** Tone: feedback without a verdict (curriculum 4.3) and child pages without figures that frighten (3.1). */
import { guarded } from './guarded-words.ts';

const figures = 'one|two|three|four|five|six|seven|eight|nine|ten|\\d+';

/** "Wrong" as a verdict on the child's choice; a person or a trick may be wrong. */
export const verdictWords = guarded([
  [
    'oops|whoops|uh-oh|incorrect|wrong (?:answer|choice|one)|bad (?:answer|choice)|^(?:(?:no|sorry),? )?wrong',
    'see the reason, explain, next step',
    'feedback',
  ],
  [
    "(?:that|this|you|your answer|your choice)(?:'s| is|'re| are| was| were)? wrong",
    'see the reason, explain, next step',
    'feedback',
  ],
]);

export const frighteningFigures = guarded([
  [
    `\\d+(?:[.,]\\d+)? ?(?:%|per ?cent)|percentages?|statistics`,
    '"some", "often", "many"; figures are for adult pages with their source',
    'lessons',
  ],
  [
    `(?:${figures}) (?:in|out of) (?:every )?(?:${figures}) (?:children|teens?|teenagers?|young|girls|boys|pupils|students|people)`,
    '"some", "often", "many"',
    'lessons',
  ],
]);
