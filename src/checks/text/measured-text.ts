/** Puts together what is measured together: texts of English, their parts, and the ceilings of their readers. */
import type { Content } from '../../model/content.ts';
import { bandOfHelp, ceilings, type Ceilings } from './ceilings.ts';
import { textsOf, type Passage, type ReadText } from './passages.ts';

export interface MeasuredPart {
  readonly text: ReadText;
  /** The part as messages name it. */
  readonly part: 'body' | 'help words' | 'practice and quiz';
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
    case 'evidence':
      return [{ text, part: 'body', ceilings: ceilings.teachers, passages: read }];
    default:
      return [];
  }
}
