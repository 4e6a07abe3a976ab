import type { Content } from '../../model/content.ts';
import { practiceWordsSchemas } from '../../model/practice-words.schema.ts';
import type { Practice } from '../../model/practice.schema.ts';
import type { Finding, Rule } from '../rule.ts';
import { quotedMessages } from '../text/quoted-messages.ts';

/** That there are at most three situations is held by the schema. */
export const messagesInBrackets: Rule = {
  name: 'messages-in-brackets',
  sentence:
    'What others write or say to the child of a rehearsal is a [summary in square brackets], so that no page holds words to copy (ruling 22).',
  severity: 'warning',
  check: (content: Content) =>
    [...(content.words.get('en')?.words.values() ?? [])].flatMap(({ path, stem, value }) => {
      const lesson = content.lessons.get(stem)?.value;
      return (lesson?.practice ?? []).flatMap((practice) =>
        incoming(practice, value.practice[practice.id]).flatMap(({ place, text, setting }): Finding[] =>
          quotedMessages(text, setting, lesson?.cast ?? []).map((quote) => ({
            file: path,
            place: `practice.${practice.id}.${place}`,
            message: `Found ${quote}: words of somebody else.`,
            fix: 'write what it is about in square brackets, such as [asks you to keep it secret].',
          })),
        ),
      );
    }),
};

interface Incoming {
  readonly place: string;
  readonly text: string;
  readonly setting: 'reply' | 'branch';
}

function incoming({ type }: Practice, words: unknown): Incoming[] {
  if (type === 'reply') {
    const { data } = practiceWordsSchemas.reply.safeParse(words);
    return Object.entries(data?.situations ?? {}).map(([id, { text }]) => ({
      place: `situations.${id}.text`,
      text,
      setting: type,
    }));
  }
  if (type === 'branch') {
    const { data } = practiceWordsSchemas.branch.safeParse(words);
    return Object.entries(data?.nodes ?? {}).map(([id, { text }]) => ({
      place: `nodes.${id}.text`,
      text,
      setting: type,
    }));
  }
  return [];
}
