/** Phrases that put blame or duty on a child, and what to say instead (curriculum 3.1, 3.2, 3.4). */
import { guarded } from './guarded-words.ts';

export const blamePhrases = guarded([
  ['why did you(?: (?!not)\\w+)? (?:send|do|share|go|answer|trust|reply|open|give|tell)', 'Thank you for telling me.'],
  ["you should(?:n't| not)? have", 'You did what you could then. Let’s do the next thing together.'],
  ['what did you expect', 'You had a right to be safe.'],
  ['we (?:told you|talked) about this', 'nothing; no lesson now'],
  ['put (?:your|her|him|them)sel(?:f|ves) at risk', 'Someone put you at risk.'],
  ["if you (?:had not|hadn't) gone", 'You should be safe on any app.'],
  ["why (?:didn't you|did you not) (?:tell|say)", 'I’m glad you told me now.'],
  ['boys will be boys|lucky you', 'That should not have happened.'],
  ['give me your (?:phone|tablet)', 'Your phone stays yours. What would help?'],
  ['(?:posts?|shares?) pictures like that', 'Posting is not consent.'],
  ["(?:don't|do not) let it happen again", 'We will help make it stop.'],
  ["(?:not|n't) your fault,? (?:but|if)", 'It is not your fault. (Without "but" or "if".)'],
  ['think before (?:you|they) (?:post|share|send|click)', 'Ask before you share someone’s picture.'],
  [
    "once (?:it's|it is|something is) online,? (?:it's|it is|it stays)|(?<!not always )online for ?ever|there for ?ever",
    'There are tools and people that help to take pictures down.',
  ],
  ["(?:don't|do not|never) (?:talk|speak) to strangers", 'Look at what someone does.'],
  ["(?<!I |I'd |would )never send", 'Nobody should ask you or push you.'],
  ['protect (?:your|their) reputation', 'You have a right to your own picture of yourself.'],
  ['be careful(?: who you trust)?|stay alert|watch out for', 'name the sign to notice, the choice, or what adults do'],
  ['(?:must|have to|need to|has to|should) be brave', 'praise telling, do not demand it'],
]);
