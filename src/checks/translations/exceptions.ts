/** Findings that are right as they are, each with its reason. */
export interface Exception {
  readonly tag: string;
  readonly check: string;
  readonly name: string;
  readonly place?: string;
  readonly reason: string;
}

export const exceptions: readonly Exception[] = [
  {
    tag: 'el',
    check: 'right-script',
    name: 'glossary.json',
    reason: 'Greek writes words of the net in Latin letters, as its schools and newspapers do: chatbot, deepfake.',
  },
  {
    tag: 'de',
    check: 'same-numbers',
    name: 'pages/alliance.mdx',
    place: 'body.3',
    reason: 'English writes forty-eight in words, German takes figures above twelve.',
  },
  ...(['lessons/d4-sextortion-what-to-do.mdx', 'lessons/d4-sextortion-what-to-do.words.json'] as const).map((name) => ({
    tag: 'de',
    check: 'same-numbers',
    name,
    reason: 'Hours of the night stand in words: a teenager says "drei Uhr nachts".',
  })),
  {
    tag: 'de',
    check: 'no-english-left',
    name: 'guides/g4-plan-the-year.mdx',
    place: 'body.70',
    reason: 'It names a British framework by its English title.',
  },
  ...(['plans/a1-my-trusted-adults.mdx', 'plans/b1-telling-works.mdx'] as const).map((name) => ({
    tag: 'de',
    check: 'same-numbers',
    name,
    place: 'body.1',
    reason: 'English names a band by its letter, German by its ages, which teachers there know better.',
  })),
  ...(['ja', 'ko', 'vi'] as const).flatMap((tag) =>
    (['ui/site.json', 'pages/about.mdx', 'pages/alliance.mdx', 'guides/g4-plan-the-year.mdx'] as const).map((name) => ({
      tag,
      check: 'same-numbers',
      name,
      ...(name === 'ui/site.json' ? { place: 'alliance-founding' } : {}),
      reason: 'Months have no names of their own here: "December 2012" is month 12 of the year 2012.',
    })),
  ),
  ...[
    'a1-my-trusted-adults',
    'a2-my-body-my-pictures',
    'a3-my-treasure-box',
    'a4-surprises-and-heavy-secrets',
    'a5-kind-words',
    'a6-stop-turn-tell',
    'a7-ask-first',
  ].flatMap((id) =>
    [`lessons/${id}.mdx`, `lessons/${id}.words.json`, `easy/${id}.json`].map((name) => ({
      tag: 'ja',
      check: 'usual-length',
      name,
      reason:
        'For ages 5 to 7 Japanese is written in kana with spaces between words: twice as long as with characters.',
    })),
  ),
  {
    tag: 'ja',
    check: 'no-english-left',
    name: 'guides/g4-plan-the-year.mdx',
    place: 'body.70',
    reason: 'The English name of a framework stands in brackets after its translation, so that a teacher can find it.',
  },
  {
    tag: 'uk',
    check: 'no-english-left',
    name: 'guides/g4-plan-the-year.mdx',
    reason: 'The framework "Education for a Connected World" has only this name; a teacher finds it by no other.',
  },
];
