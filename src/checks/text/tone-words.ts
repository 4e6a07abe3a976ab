/** Tone: feedback without a verdict (curriculum 4.3) and child pages without figures that frighten (3.1). */
import { guarded } from './guarded-words.ts';

const figures = 'one|two|three|four|five|six|seven|eight|nine|ten|\\d+';

/** Ways of asking that test attention instead of judgement (curriculum 4.2). */
export const trickyItems = guarded([
  [
    '(?:all|none|both|any) of the(?:se| above| other answers)|which (?:of these |one )?(?:is|are|does|would|should|could) (?:not|never) (?:an? )?\\w+',
    'one idea in each option, and a question without "not"',
    'items',
  ],
]);

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
