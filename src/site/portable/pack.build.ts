/** The school pack of one edition: everything in one ZIP that opens by double click, with a plain file that says how. */
import type { EditionCatalog } from '../../catalog/edition-catalog.ts';
import { portableSite, startFile } from './portable-site.build.ts';
import { zipFiles } from './zip.build.ts';

export interface PackOptions {
  /** Folder of a built site whose base is "/". */
  readonly from: string;
  readonly site?: string | undefined;
}

/** Name of an edition's pack, which is also the folder inside it. */
export function packName(edition: string): string {
  return `kindlight-${edition}`;
}

/** The ZIP. The same site gives the same bytes. */
export async function makePack(catalog: EditionCatalog, { from, site }: PackOptions): Promise<Uint8Array> {
  const edition = catalog.edition.slug;
  const files = new Map(await portableSite({ from, edition, ...(site !== undefined && { site }) }));
  files.set('README.txt', new TextEncoder().encode(readme(catalog)));
  return zipFiles(files, packName(edition));
}

const lines = ['readme-copy', 'readme-open', 'readme-browser', 'readme-private', 'readme-help'] as const;

/** In the language of the edition where it has the words, and in English for whoever hands the stick on. */
export function readme(catalog: EditionCatalog): string {
  const ui = catalog.ui('offline');
  const english = catalog.content.words.get('en')?.ui.get('offline')?.value ?? {};
  const own = ui.lang.split('-')[0] === 'en' ? [] : [...lines.map((key) => ui.t(key, { file: startFile })), ''];
  const text = [
    `Kindlight · ${catalog.countryName} · ${catalog.language.autonym}`,
    '',
    ...own,
    ...lines.map((key) => (english[key] ?? '').replace('{{file}}', startFile)),
    '',
    'Texts and pictures: CC BY 4.0. Programs: MIT.',
    '',
  ];
  // Editors of old Windows show one long line otherwise.
  return text.join('\r\n');
}
