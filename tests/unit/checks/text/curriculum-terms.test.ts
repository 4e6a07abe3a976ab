import { describe, expect, test } from 'vitest';
import { wordsThatProtectExcept } from '../../../../src/checks/rules/words-that-protect.ts';
import { saysOf } from '../small-content.ts';

const rule = wordsThatProtectExcept([]);
const says = (text: string): string[] => saysOf(rule, { body: `<Story>\n\n${text}\n\n</Story>` });

/** Every word that the blueprint avoids (3.3), in a sentence of a lesson. */
const avoided = [
  'It is child pornography.',
  'They found kiddie porn.',
  'She is a child prostitute.',
  'He met a teen escort.',
  'It was child sex tourism.',
  'A pay-per-view show.',
  'The picture is self-generated.',
  'This is sexting.',
  'It is sextortion.',
  'That is deepfake porn.',
  'It is AI porn.',
  'It is a nudes app.',
  'It was revenge porn.',
  'The photo leaked.',
  'It was an online predator.',
  'Beware of stranger danger.',
  'He is a groomer.',
  'She met a paedophile.',
  'He is a juvenile offender.',
  'A young perpetrator.',
  'He is a bully.',
  'An adult had an affair with her.',
  'She was seduced.',
  'It was non-consensual sex with a child.',
  'It was underage sex.',
  'She admitted it.',
  'He confessed.',
  'The alleged victim spoke.',
  'The child claims that.',
  'An at-risk child.',
  'A vulnerable girl.',
  'She is promiscuous.',
  'He is streetwise.',
  'You are a victim.',
  'She got herself into it.',
  'He fell for it.',
  'She is naive.',
  'They are gullible.',
  'It is inappropriate content.',
  'He committed suicide.',
  'It was a failed attempt.',
];

/** Every sentence that puts the blame on a child (3.4), and the slogans that do. */
const blaming = [
  'Why did you send it?',
  'You should have blocked them.',
  'What did you expect?',
  'We told you about this in class.',
  'You put yourself at risk.',
  'If you hadn’t gone on that app, all would be well.',
  'Why didn’t you tell sooner?',
  'Boys will be boys.',
  'Lucky you.',
  'Give me your phone.',
  'She posts pictures like that anyway.',
  'You were both silly.',
  'Don’t let it happen again.',
  'Think before you post.',
  'Once it’s online, it’s there for ever.',
  'Don’t talk to strangers.',
  'Never send pictures.',
  'Protect your reputation.',
  'Be careful who you trust.',
  'You must be brave.',
  'It is not your fault, but think.',
];

describe('what the blueprint forbids is found in a lesson, with a better word', () => {
  test.each([...avoided, ...blaming])('%s', (text) => {
    const found = says(text);
    expect(found.length).toBeGreaterThan(0);
    expect(found[0]).toMatch(/^line 12: Found ".+"\. Better: .+/);
  });
});

test('the better words pass', () => {
  for (const text of [
    'Someone shared it without consent.',
    'A child who bullied can stop.',
    'This person is responsible.',
    'Thank you for telling me.',
    'It is not your fault.',
  ])
    expect(says(text), text).toEqual([]);
});
