/** What can be found in an edition, taken from its catalog. */
import type { EditionCatalog } from '../../catalog/edition-catalog.ts';
import { parseProse, plainText, walk } from '../../catalog/prose-tree.ts';
import type { Resolved } from '../../i18n/resolved.ts';
import type { Sourced, SourcedProse } from '../../model/content.ts';
import { bands } from '../../model/ids.schema.ts';
import { isSensitive } from '../../model/lesson.schema.ts';
import { editionUrl } from '../../ui/urls.ts';
import type { SearchDocument } from './document.ts';

/** Gives a page of an edition its address; measurements outside the site's build have their own. */
type Address = typeof editionUrl;

/**
 * Languages whose index would pass 40 KB with every word (measured: ja 53, th 46, uk 45 KB, for scripts of pairs of letters
 * and long endings): there the running text of guides, or of lessons too, is left out. Titles, headings, summaries, words
 * explained, what to say and what a lesson promises stay, and are what is searched for.
 */
const withoutText: Readonly<Record<string, 'guides' | 'all'>> = { ja: 'all', th: 'all', uk: 'guides' };

/** Lessons, guides, single pages and help of an edition, each in the language its words really are in. */
export function searchDocuments(catalog: EditionCatalog, address: Address = editionUrl): readonly SearchDocument[] {
  const { edition } = catalog;
  const lessons = catalog.lessons.map(({ facts, card, prose }): SearchDocument => {
    const { promise, sayIt } = card.value.value;
    const canDo = card.tag === prose.tag ? prose.value.value.canDo : [];
    const base = {
      id: facts.id,
      kind: 'lesson',
      band: facts.band,
      sensitive: isSensitive(facts),
      url: address(edition, `lessons/${facts.id}/`),
    } as const;
    const more = [promise ?? '', ...canDo, ...sayIt];
    return { ...base, ...cardWords(catalog, card, prose, more, facts.terms, withoutText[prose.tag] !== 'all') };
  });
  const guides = catalog.guides.map(({ facts, card, prose }): SearchDocument => ({
    ...{
      id: facts.id,
      kind: 'guide',
      sensitive: facts.sensitive,
      url: address(edition, `${facts.audience}/${facts.id}/`),
    },
    ...cardWords(catalog, card, prose, [card.value.value.firstStep ?? ''], [], !withoutText[prose.tag]),
  }));
  const pages = ['alliance', 'about'].flatMap((name): SearchDocument[] => {
    const prose = catalog.page(name);
    return prose
      ? [
          {
            id: name,
            kind: 'page',
            sensitive: false,
            url: address(edition, `${name}/`),
            ...wordsOf(catalog, prose, [], []),
          },
        ]
      : [];
  });
  return [helpDocument(catalog, address), ...lessons, ...guides, ...happened(catalog, address), ...pages];
}

/** The words of a text; where only its card is translated, those alone: a document is in one language. */
function cardWords(
  catalog: EditionCatalog,
  card: Resolved<Sourced<{ title: string; summary: string }>>,
  prose: Resolved<SourcedProse<{ title: string; summary: string }>>,
  more: readonly string[],
  terms: readonly string[] = [],
  hasText = true,
) {
  const { keywords, definitions } = glossaryWords(catalog, card.tag, terms);
  // Where the running text is left out, or not translated yet, the words it explains stand for it.
  const instead = [...more, ...definitions];
  if (card.tag !== prose.tag)
    return wordsOf(catalog, { ...card, value: { ...card.value, body: '', bodyLine: 1 } }, instead, keywords);
  const words = wordsOf(catalog, prose, more, keywords);
  return hasText ? words : { ...words, text: instead.join('\n') };
}

/** Terms, in all forms that children may type, and what they mean: in the language of the text, or none. */
function glossaryWords({ content }: EditionCatalog, tag: string, ids: readonly string[]) {
  const { terms = {} } = content.words.get(tag)?.glossary?.value ?? {};
  const own = ids.flatMap((id) => terms[id] ?? []);
  return {
    keywords: own.flatMap(({ term, also = [] }) => [term, ...also]),
    definitions: own.map(({ definition }) => definition),
  };
}

/** "This happened to me", one page for each age that has it. */
function happened(catalog: EditionCatalog, address: Address): SearchDocument[] {
  return bands.flatMap((band): SearchDocument[] => {
    const prose = catalog.page(`happened-${band}`);
    const url = address(catalog.edition, `now/${band}/`);
    return prose
      ? [{ id: `now-${band}`, kind: 'page', band, sensitive: true, url, ...wordsOf(catalog, prose, [], []) }]
      : [];
  });
}

function wordsOf(
  catalog: EditionCatalog,
  prose: Resolved<SourcedProse<{ title: string; summary: string }>>,
  more: readonly string[],
  keywords: readonly string[],
) {
  const { value: front, body } = prose.value;
  const tree = parseProse(body);
  return {
    tag: prose.tag,
    title: front.title,
    summary: front.summary,
    keywords,
    headings: [...walk(tree)].filter(({ type }) => type === 'heading').map(plainText),
    text: [plainText(tree), ...more].join('\n'),
    ...(prose.lang !== catalog.lang && { lang: prose.lang, dir: prose.dir }),
  };
}

function helpDocument(catalog: EditionCatalog, address: Address): SearchDocument {
  const ui = catalog.ui('help');
  return {
    id: 'help',
    kind: 'help',
    sensitive: true,
    url: address(catalog.edition, 'help/'),
    tag: ui.lang,
    title: ui.t('page-title'),
    // Without the country's name: editions with the same words share one index.
    summary: ui.t('lead-child'),
    keywords: [],
    headings: [ui.t('title'), ui.t('title-child')],
    text: [
      ui.t('page-child'),
      ui.t('child-helpline'),
      ui.t('report-route'),
      ui.t('removal-service'),
      ui.t('police'),
      ui.t('ambulance'),
    ].join('\n'),
    ...(ui.isFallback && { lang: ui.lang, dir: ui.dir }),
  };
}
