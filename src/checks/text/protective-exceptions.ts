/** Where a guarded word must stand, and why. An exception that is no longer needed is an error. */

export interface Exception {
  /** Path below content/. */
  readonly file: string;
  /** The words as they were found, in any capitals; without it, everything in lists under `heading`. */
  readonly words?: string;
  /** Only in lists under this heading: there the text quotes what to avoid. */
  readonly heading?: string;
  readonly reason: string;
}

const quoted = 'The list quotes what to avoid and gives the better words.';
const notFitting = 'A reply that does not fit; its feedback says what helps.';
const answered = 'Quotes what a pupil may say; the plan gives the answer.';
const searched = 'Young people search for this word (curriculum 3.3); the text explains it.';
const standard = 'The name of a standard; platforms write it so.';

export const protectiveExceptions: readonly Exception[] = [
  { file: 'text/en/lessons/a6-stop-turn-tell.mdx', words: 'monster', reason: 'A drawn face in a clip, not a person.' },
  {
    file: 'text/en/lessons/a7-ask-first.mdx',
    words: 'FREE',
    reason: 'The loud button of an advert is what the story is about.',
  },
  {
    file: 'text/en/lessons/a7-ask-first.words.json',
    words: 'FREE',
    reason: 'The loud button of an advert is what the question is about.',
  },
  {
    file: 'text/en/first-steps/a0.words.json',
    words: 'FREE',
    reason: 'The loud button of an advert is what the question is about.',
  },
  {
    file: 'text/en/lessons/b5-online-friends.mdx',
    words: 'so silly',
    reason: 'A child’s own feeling; the adult answers that it is not her fault.',
  },
  {
    file: 'text/en/lessons/b5-online-friends.words.json',
    words: 'be careful',
    reason: 'An option that does not fit; its feedback takes the duty off the child.',
  },
  { file: 'text/en/lessons/c3-green-flags-red-flags.words.json', words: 'Give me your phone', reason: notFitting },
  { file: 'text/en/lessons/c3-green-flags-red-flags.words.json', words: 'Why did you trust', reason: notFitting },
  { file: 'text/en/lessons/c5-live-cameras-and-threats.words.json', words: 'Why didn’t you say', reason: notFitting },
  { file: 'text/en/lessons/d1-healthy-controlling-exploitative.words.json', words: 'Lucky you', reason: notFitting },
  { file: 'text/en/lessons/d4-sextortion-what-to-do.words.json', words: 'Why did you send', reason: notFitting },
  { file: 'text/en/lessons/d8-help-a-friend-and-report.words.json', words: 'Why didn’t you tell', reason: notFitting },
  { file: 'text/en/lessons/d4-sextortion-what-to-do.mdx', words: 'sextortion', reason: searched },
  { file: 'text/en/plans/d3-deepfakes.mdx', words: 'sextortion', reason: 'Names the lesson by its title.' },
  { file: 'text/en/guides/p5-ages-14-17.mdx', words: 'sextortion', reason: searched },
  { file: 'text/en/glossary.json', words: 'sextortion', reason: searched },
  { file: 'text/en/plans/c6-games-money-tricks.mdx', words: 'fall for that', reason: answered },
  { file: 'text/en/plans/d6-real-scams-and-ai-companions.mdx', words: 'fall for that', reason: answered },
  { file: 'text/en/plans/d7-footprint-rights-removal.mdx', words: 'online for ever', reason: answered },
  {
    file: 'text/en/guides/g1-teach-safely.mdx',
    words: 'be careful',
    reason: 'Quotes a message to one group only, and says why not to give it.',
  },
  { file: 'text/en/guides/g2-when-a-child-tells-you.mdx', heading: 'Please do not', reason: quoted },
  {
    file: 'text/en/guides/g2-when-a-child-tells-you.mdx',
    heading: 'Sentences to avoid, and what to say instead',
    reason: quoted,
  },
  {
    file: 'text/en/guides/g3-images-deepfakes-extortion.mdx',
    words: 'sexting',
    reason: 'The heading asks to set the word aside.',
  },
  {
    file: 'text/en/guides/g3-images-deepfakes-extortion.mdx',
    words: 'perpetrator',
    reason: 'Quotes the word to avoid and gives the better one.',
  },
  { file: 'text/en/guides/g5-words-that-protect.mdx', heading: 'Blame in disguise', reason: quoted },
  { file: 'text/en/guides/g5-words-that-protect.mdx', heading: 'The right terms', reason: quoted },
  {
    file: 'text/en/guides/g5-words-that-protect.mdx',
    words: 'paedophile',
    heading: 'Twelve hard questions',
    reason: 'A pupil’s question; the answer sets the word aside.',
  },
  { file: 'text/en/guides/p1-ten-minute-start.mdx', heading: 'What not to say', reason: quoted },
  { file: 'text/en/guides/p3-ages-8-10.mdx', heading: 'What not to say', reason: quoted },
  { file: 'text/en/guides/p4-ages-11-13.mdx', heading: 'What not to say', reason: quoted },
  { file: 'text/en/guides/p6-if-your-child-tells-you.mdx', heading: 'What not to do', reason: quoted },
  { file: 'text/en/guides/p7-pictures-and-threats.mdx', heading: 'What not to do', reason: quoted },
  {
    file: 'text/en/ui/help.json',
    words: 'WhatsApp',
    reason: 'The way a helpline can be written to; children look for its name.',
  },
  {
    file: 'text/en/ui/help.json',
    words: 'Telegram',
    reason: 'The way a helpline can be written to; children look for its name.',
  },
  { file: 'text/en/ui/platforms.json', words: 'SCORM', reason: standard },
  { file: 'text/en/ui/platforms.json', words: 'XML', reason: standard },
  { file: 'text/en/ui/platforms.json', words: 'GIFT', reason: standard },
  { file: 'text/en/ui/platforms.json', words: 'QTI', reason: standard },
  { file: 'text/en/ui/platforms.json', words: 'ZIP', reason: standard },
];
