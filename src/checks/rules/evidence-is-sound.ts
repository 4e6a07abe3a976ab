import type { Content, Sourced } from '../../model/content.ts';
import type { EvidenceWords } from '../../model/evidence.schema.ts';
import { compareIds } from '../compare-ids.ts';
import type { Finding, Rule } from '../rule.ts';

const file = 'content/evidence.json';

export const evidenceIsSound: Rule = {
  name: 'evidence-is-sound',
  sentence:
    'Every evidence note has English words, rests on a source that a reader may open, and is shown by a plan or a guide; every note that facts name exists.',
  severity: 'error',
  check: (content) => [
    ...unknownNotes(content),
    ...noteFindings(content),
    ...[...content.words].flatMap(([tag, { evidence }]) => (evidence ? wordFindings(content, tag, evidence) : [])),
  ],
};

function texts(content: Content): readonly Sourced<{ readonly evidence: readonly string[] }>[] {
  return [...content.lessons.values(), ...content.guides.values()];
}

function unknownNotes(content: Content): Finding[] {
  return texts(content).flatMap(({ path, value }) =>
    value.evidence
      .filter((id) => !content.evidence[id])
      .map((id) => ({
        file: path,
        place: 'evidence',
        message: `There is no evidence note "${id}".`,
        fix: `add it to ${file} and to content/text/en/evidence.json, or correct the id.`,
      })),
  );
}

function noteFindings(content: Content): Finding[] {
  return Object.entries(content.evidence).flatMap(([id, { sources }]): Finding[] => {
    const unknown = sources.filter((code) => !content.sources[code]);
    const open = sources.some((code) => content.sources[code] && !content.sources[code].internal);
    return [
      ...unknown.map((code) => ({
        file,
        place: `${id}.sources`,
        message: `The source "${code}" is unknown.`,
        fix: 'add it to content/sources.json with title, address and the date it was read.',
      })),
      ...(open
        ? []
        : [
            {
              file,
              place: `${id}.sources`,
              message: `Expected a source that a reader may open. Found only ${sources.join(', ')}.`,
              fix: 'name a public source that is not "internal", or leave the note out.',
            },
          ]),
    ];
  });
}

function wordFindings(content: Content, tag: string, { path, value }: Sourced<EvidenceWords>): Finding[] {
  const known = Object.keys(content.evidence);
  const words = Object.keys(value.notes);
  return compareIds({
    wordsFile: path,
    factsFile: file,
    place: 'notes',
    // A translation may hold fewer notes: its pages then show the next language of the chain.
    facts: tag === 'en' ? known : known.filter((id) => words.includes(id)),
    words,
    noun: 'Note',
  });
}
