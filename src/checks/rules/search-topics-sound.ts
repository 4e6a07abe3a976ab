import type { Content, LanguageWords } from '../../model/content.ts';
import { bands } from '../../model/ids.schema.ts';
import { plainTopic } from '../../model/trouble.schema.ts';
import type { Finding, Rule } from '../rule.ts';

/** Fewer phrasings than this would miss what children really type. */
const leastSigns = 12;
const facts = 'content/search-topics.json';

export const searchTopicsSound: Rule = {
  name: 'search-topics-sound',
  sentence:
    'Words of trouble lead every band to a lesson, topics exist, and every language with titles of its own has at least twelve such phrasings.',
  severity: 'error',
  check: (content) => [
    ...topicFindings(content),
    ...[...content.words.values()].flatMap((own) => wordsOf(content, own)),
  ],
};

function topicFindings({ searchTopics, lessons, guides }: Content): Finding[] {
  const ids = new Set([...lessons.values(), ...guides.values()].map(({ value }) => value.id));
  const findings = Object.entries(searchTopics).flatMap(([topic, { lessons: own, guides: more }]): Finding[] => [
    ...[...own, ...more]
      .filter((id) => !ids.has(id))
      .map((id) => ({ file: facts, place: topic, message: `There is no "${id}".`, fix: 'correct the id.' })),
    ...bands
      .filter((band) => !own.some((id) => id.startsWith(band)))
      .map((band) => ({
        file: facts,
        place: topic,
        message: `Expected a lesson for band ${band}. Found none.`,
        fix: 'add the lesson that helps a child of that age most; where none is on the topic, the one on telling.',
      })),
  ]);
  if (Object.keys(searchTopics).length > 0 && !searchTopics[plainTopic])
    findings.push({
      file: facts,
      message: `There is no topic "${plainTopic}".`,
      fix: 'add it: plain signs lead there.',
    });
  return findings;
}

function wordsOf({ searchTopics, languages }: Content, { tag, folder, titles, trouble }: LanguageWords): Finding[] {
  const file = `content/text/${folder}/search-trouble.json`;
  const isLanguage = languages.has(tag);
  if (!trouble)
    return isLanguage && (titles || tag === 'en') && Object.keys(searchTopics).length > 0
      ? [
          {
            file,
            message: 'A child who searches in this language gets no help first: the file is missing.',
            fix: 'write what frightened children of that country really type; English shows the shape (docs/translating.md).',
          },
        ]
      : [];
  const { signs, topics = {} } = trouble.value;
  const count = signs.length + Object.values(topics).flat().length;
  return [
    ...Object.keys(topics)
      .filter((topic) => !searchTopics[topic])
      .map((topic) => ({
        file,
        place: `topics.${topic}`,
        message: `There is no such topic. Expected one of ${Object.keys(searchTopics).join(', ')}.`,
        fix: 'use a topic of content/search-topics.json, or move the words to "signs".',
      })),
    ...(isLanguage && count < leastSigns
      ? [
          {
            file,
            message: `Expected at least ${leastSigns} phrasings. Found ${count}.`,
            fix: 'add what children say about pictures, threats, mean chats, touch, money and despair.',
          },
        ]
      : []),
  ];
}
