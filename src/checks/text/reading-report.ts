/** A table of all English texts with their figures, for the second reading of a release (curriculum 3.9). */
import type { Content } from '../../model/content.ts';
import { measuredParts } from './measured-text.ts';
import { readability } from './readability.ts';

export interface ReadingRow {
  readonly file: string;
  readonly part: string;
  readonly readers: string;
  readonly words: number;
  readonly mean: number;
  readonly longest: number;
  readonly grade: number;
  readonly lix: number;
  /** Intensity and practice types of the lesson; empty for guides. */
  readonly intensity: string;
  readonly practice: string;
}

/** One row for each measured part, in the order of the content. */
export function readingReport(content: Content): ReadingRow[] {
  return measuredParts(content).map(({ text, part, ceilings, passages }) => {
    const { words, mean, longest, grade, lix } = readability(passages.map((passage) => passage.text));
    const lesson = text.kind === 'guide' ? undefined : content.lessons.get(text.stem)?.value;
    const practice = text.kind === 'lesson-words' && lesson ? lesson.practice.map(({ type }) => type).join(', ') : '';
    return {
      file: text.file,
      part,
      readers: ceilings.name,
      words,
      mean,
      longest,
      grade,
      lix,
      intensity: lesson?.intensity ?? '',
      practice,
    };
  });
}

/** The rows as a Markdown table; figures are rounded to one place. */
export function reportMarkdown(rows: readonly ReadingRow[]): string {
  const cells = rows.map((row) => [
    row.file.replace(/^.*text\/en\//, ''),
    row.part,
    row.readers,
    row.words,
    onePlace(row.mean),
    row.longest,
    onePlace(row.grade),
    row.lix.toFixed(0),
    row.intensity,
    row.practice,
  ]);
  const head = ['Text', 'Part', 'Ceiling of', 'Words', 'Mean', 'Longest', 'FK', 'LIX', 'Intensity', 'Practice'];
  return [head, head.map((_, column) => (column > 2 && column < 8 ? '--:' : '---')), ...cells]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');
}

/** One place, and never "-0.0". */
function onePlace(figure: number): string {
  return (Math.round(figure * 10) / 10 || 0).toFixed(1);
}
