/** Puts together what is measured together: texts of English, their parts, and the ceilings of their readers. */
import type { Content } from '../../model/content.ts';
import { bands, type Band } from '../../model/ids.schema.ts';
import { bandOfHelp, ceilings, type Ceilings, type Readers } from './ceilings.ts';
import { textsOf, type Passage, type ReadText } from './passages.ts';

export interface MeasuredPart {
  readonly text: ReadText;
  /** The part as messages name it. */
  readonly part: 'body' | 'help words' | 'practice and quiz' | `words of ${string}`;
  readonly ceilings: Ceilings;
  readonly passages: readonly Passage[];
}

/** Parts of all English lessons, plans and guides; titles and headings are not sentences and are left out. */
export function measuredParts(content: Content): MeasuredPart[] {
  const english = content.words.get('en');
  return english
    ? textsOf(english)
        .flatMap((text) => partsOf(content, text))
        .filter(({ passages }) => passages.length > 0)
    : [];
}

function partsOf(content: Content, text: ReadText): MeasuredPart[] {
  const band = content.lessons.get(text.stem)?.value.band;
  const read = text.passages.filter(({ role }) => role !== 'title');
  switch (text.kind) {
    case 'lesson':
      if (!band) return [];
      return [
        { text, part: 'body', ceilings: ceilings[band], passages: read.filter(({ role }) => role !== 'help') },
        {
          text,
          part: 'help words',
          ceilings: ceilings[bandOfHelp(band)],
          passages: read.filter(({ role }) => role === 'help'),
        },
      ];
    case 'lesson-words':
      return band ? [{ text, part: 'practice and quiz', ceilings: ceilings[band], passages: read }] : [];
    case 'plan':
      return [{ text, part: 'body', ceilings: ceilings.teachers, passages: read }];
    case 'guide':
      return [
        {
          text,
          part: 'body',
          ceilings: ceilings[content.guides.get(text.stem)?.value.audience ?? 'teachers'],
          passages: read,
        },
      ];
    case 'first-steps': {
      const own = content.firstSteps.get(text.stem)?.value.band;
      return own ? [{ text, part: 'body', ceilings: ceilings[own], passages: read }] : [];
    }
    case 'page':
      return [{ text, part: 'body', ceilings: ceilings[readersOfPage(text.stem)], passages: read }];
    case 'glossary':
      return glossaryParts(content, text, read);
    case 'evidence':
      return [{ text, part: 'body', ceilings: ceilings.teachers, passages: read }];
    default:
      return [];
  }
}

/** "This happened to me" is for its band; letters and the pages about the project are for adults at home. */
function readersOfPage(stem: string): Readers {
  const band = /^happened-([a-d])$/.exec(stem)?.[1] as Band | undefined;
  return band ?? 'parents';
}

/** Definitions are measured together for the band that may first meet them; adults' terms with those of teachers. */
function glossaryParts(content: Content, text: ReadText, read: readonly Passage[]): MeasuredPart[] {
  const readers = [...bands, 'teachers'] as const;
  return readers.map((reader) => ({
    text,
    part: `words of ${ceilings[reader].name}`,
    ceilings: ceilings[reader],
    passages: read.filter(({ place }) => {
      const band = content.glossary[place.split('.')[1] ?? '']?.band;
      return (band === 'adult' ? 'teachers' : band) === reader;
    }),
  }));
}
