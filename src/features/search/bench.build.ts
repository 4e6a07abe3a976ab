/** Measures the search of every language against its test collection. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { buildEditionCatalog } from '../../catalog/build-edition-catalog.ts';
import type { Content } from '../../model/content.ts';
import type { Edition } from '../../model/edition.schema.ts';
import { loadAnalyser } from './analyser.ts';
import { searchDocuments } from './documents.build.ts';
import { createFinder } from './find.ts';
import type { PackedIndex } from './packed-index.ts';
import { pipelineTag } from './pipelines.ts';
import { measureQuality, type Collection, type Quality } from './quality.build.ts';
import { searchSet } from './search-sets.build.ts';

/** A language is measured from this many lessons in its own words on: before that a figure would measure English. */
const enoughLessons = 20;

export interface LanguageRow {
  readonly tag: string;
  readonly name: string;
  readonly edition: string;
  /** Lessons and guides with words of this language, and all there are. */
  readonly ownPages: number;
  readonly allPages: number;
  readonly hasTrouble: boolean;
  readonly hasTopics: boolean;
  /** Bytes of the index of its first edition after brotli. */
  readonly bytes: number;
  /** Absent where the words are not there yet, or nobody wrote a collection. */
  readonly quality?: Quality | undefined;
  /** Queries that nobody tuned the search on, where there are any. */
  readonly heldOut?: Quality | undefined;
  /** Words of trouble alone, where the other words are not there yet. */
  readonly troubleOnly?: Quality | undefined;
  readonly why?: string | undefined;
}

/** A row for each language, or for those whose tag is wanted. */
export async function measureLanguages(
  content: Content,
  collections: string,
  wanted: readonly string[] = [],
): Promise<readonly LanguageRow[]> {
  const rows: LanguageRow[] = [];
  for (const { tag, name } of content.languages.values()) {
    const edition = firstEdition(content, tag);
    if (!edition || (wanted.length > 0 && !wanted.includes(tag))) continue;
    rows.push(await measureLanguage(content, collections, edition, { tag, name }));
  }
  return rows;
}

async function measureLanguage(
  content: Content,
  collections: string,
  edition: Edition,
  { tag, name }: { tag: string; name: string },
): Promise<LanguageRow> {
  const catalog = buildEditionCatalog(content, edition);
  const documents = searchDocuments(catalog, (_, path = '') => path);
  const { json, languages } = await searchSet(catalog, documents);
  const pages = documents.filter(({ kind }) => kind === 'lesson' || kind === 'guide');
  const own = pages.filter((document) => pipelineTag(document.tag) === pipelineTag(tag));
  const trouble = content.words.get(tag)?.trouble?.value;
  const row = {
    ...{ tag, name, edition: edition.slug, ownPages: own.length, allPages: pages.length },
    ...{ hasTrouble: trouble !== undefined, hasTopics: trouble?.topics !== undefined },
    bytes: brotliCompressSync(json).length,
  };
  const file = join(collections, `${tag}.json`);
  const isWritten = own.filter(({ kind }) => kind === 'lesson').length >= enoughLessons;
  if (!isWritten && !(row.hasTopics && existsSync(file))) return { ...row, why: 'words not yet' };
  if (!row.hasTopics) return { ...row, why: 'words of trouble not sorted yet' };
  if (!existsSync(file)) return { ...row, why: 'no collection' };
  const collection = JSON.parse(readFileSync(file, 'utf8')) as Collection;
  const analysers = await Promise.all(languages.map(async (one) => [one, await loadAnalyser(one)] as const));
  const find = createFinder(JSON.parse(json) as PackedIndex, new Map(analysers));
  // Help and lessons come first in every language, long before its titles are written.
  if (!isWritten)
    return {
      ...row,
      why: 'words not yet',
      troubleOnly: measureQuality(find, documents, collection, ['trouble', 'heldOutTrouble']),
    };
  const heldOut = measureQuality(find, documents, collection, ['heldOut', 'heldOutTrouble']);
  return {
    ...row,
    quality: measureQuality(find, documents, collection, [
      'inflected',
      'unaccented',
      'misspelt',
      'everyday',
      'trouble',
    ]),
    ...(heldOut.queries > 0 && { heldOut }),
  };
}

/** The edition whose readers mostly search in this language. */
function firstEdition(content: Content, tag: string): Edition | undefined {
  const editions = content.editions.filter(({ language }) => language === tag);
  const rank = ({ default: isDefault, tier }: Edition): number => tier - (isDefault ? 0.5 : 0);
  return [...editions].sort((a, b) => rank(a) - rank(b))[0];
}

/** The means over the languages that could be measured. */
export function meansOf(rows: readonly LanguageRow[]): Pick<Quality, 'recallAt3' | 'hitAt1' | 'withSlip'> {
  const measured = rows.flatMap(({ quality }) => quality ?? []);
  const mean = (pick: (quality: Quality) => number): number =>
    measured.reduce((sum, quality) => sum + pick(quality), 0) / (measured.length || 1);
  return {
    recallAt3: mean(({ recallAt3 }) => recallAt3),
    hitAt1: mean(({ hitAt1 }) => hitAt1),
    withSlip: mean(({ withSlip }) => withSlip),
  };
}

/** The rows as a Markdown table. */
export function searchTable(rows: readonly LanguageRow[], isWithMissed = false): string {
  const head = ['language', 'own pages', 'help first', 'queries', 'recall@3', 'hit@1', 'one slip', 'index KB (br)'];
  const lines = rows.map((row) => [
    `${row.tag} ${row.name}`,
    `${row.ownPages}/${row.allPages}`,
    row.hasTopics ? 'by topic' : row.hasTrouble ? 'yes' : '–',
    ...(row.quality
      ? [String(row.quality.queries), ...[row.quality.recallAt3, row.quality.hitAt1, row.quality.withSlip].map(percent)]
      : [row.why ?? '', '', '', '']),
    (row.bytes / 1024).toFixed(1),
  ]);
  const means = meansOf(rows);
  const measured = rows.filter(({ quality }) => quality);
  const table = [head, head.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`);
  const worst = [...measured].sort((a, b) => (a.quality?.recallAt3 ?? 0) - (b.quality?.recallAt3 ?? 0))[0];
  return [
    ...table,
    '',
    `Mean of ${measured.length} languages: recall@3 ${percent(means.recallAt3)}, hit@1 ${percent(means.hitAt1)}, with one slip ${percent(means.withSlip)}. ` +
      (worst?.quality ? `Lowest recall@3: ${worst.tag} ${percent(worst.quality.recallAt3)}.` : ''),
    ...rows.flatMap(({ tag, heldOut }) =>
      heldOut
        ? [
            `Held out (${tag}, ${heldOut.queries} queries): recall@3 ${percent(heldOut.recallAt3)}, hit@1 ${percent(heldOut.hitAt1)}, with one slip ${percent(heldOut.withSlip)}.`,
          ]
        : [],
    ),
    ...rows.flatMap(({ tag, troubleOnly }) =>
      troubleOnly
        ? [
            `Words of trouble alone (${tag}, ${troubleOnly.queries} queries): recall@3 ${percent(troubleOnly.recallAt3)}, with one slip ${percent(troubleOnly.withSlip)}.`,
          ]
        : [],
    ),
    ...(isWithMissed
      ? rows.flatMap(({ tag, quality, heldOut, troubleOnly }) => {
          const missed = [
            ...(quality?.missed ?? []),
            ...(troubleOnly?.missed ?? []),
            ...(troubleOnly?.missedWithSlip.map((typed) => `(slip) ${typed}`) ?? []),
            ...(quality?.missedWithSlip.map((typed) => `(slip) ${typed}`) ?? []),
            ...(heldOut?.missed.map((query) => `(held out) ${query}`) ?? []),
          ];
          return missed.length > 0 ? [`Missed in ${tag}: ${missed.join(' · ')}`] : [];
        })
      : []),
  ].join('\n');
}

function percent(share: number): string {
  return (share * 100).toFixed(0);
}
