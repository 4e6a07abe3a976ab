// node build-indexes.js <input.json> <out>: the indexes of the peers from the same documents, and what a page needs to ask them.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { create, insert, save } from '@orama/orama';
import { build } from 'esbuild';
import MiniSearch from 'minisearch';
import { createIndex } from 'pagefind';
import { miniSearchOptions } from './minisearch-options.js';
import { oramaOptions } from './orama-options.js';

const [input, out] = process.argv.slice(2);
const { language, documents } = JSON.parse(readFileSync(input, 'utf8'));
mkdirSync(out, { recursive: true });

const mini = new MiniSearch(miniSearchOptions(language));
mini.addAll(documents);
writeFileSync(join(out, 'minisearch.json'), JSON.stringify(mini));

const stemmers = { de: '@orama/stemmers/german', uk: '@orama/stemmers/ukrainian', en: '@orama/stemmers/english' };
const stemmerFile = stemmers[language] ?? join(import.meta.dirname, 'no-stemmer.js');
const { stemmer } = await import(stemmerFile);
const orama = create(oramaOptions(language, stemmer));
for (const document of documents) insert(orama, document);
const saved = save(orama);
// Our page shows titles it holds anyway; neither peer has to carry texts to show.
for (const [key, { id }] of Object.entries(saved.docs.docs)) saved.docs.docs[key] = { id };
writeFileSync(join(out, 'orama.json'), JSON.stringify(saved));

const { index } = await createIndex({ forceLanguage: language });
for (const { id, title, keywords, headings, summary, text } of documents) {
  const paragraphs = [summary, ...headings.split('\n').map((line) => `<h2>${escape(line)}</h2>`), text]
    .map((one) => (one.startsWith('<h2>') ? one : `<p>${escape(one)}</p>`))
    .join('');
  await index.addHTMLFile({
    url: `/${id}/`,
    content: `<html lang="${language}"><body><main data-pagefind-body><h1>${escape(title)}</h1><p data-pagefind-weight="5">${escape(keywords)}</p>${paragraphs}</main></body></html>`,
  });
}
const { files } = await index.getFiles();
for (const { path, content } of files) {
  // Ready-made interfaces are not needed here.
  if (/-ui\.|highlight/.test(path)) continue;
  const file = join(out, 'pagefind', path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

for (const name of ['minisearch', 'orama']) {
  await build({
    entryPoints: [join(import.meta.dirname, `${name}-client.js`)],
    outfile: join(out, `${name}.js`),
    bundle: true,
    minify: true,
    format: 'esm',
    // Only the stemmer of this language, as a careful page would.
    define: { LANGUAGE: JSON.stringify(language) },
    treeShaking: true,
    alias: { stemmer: stemmerFile },
    logLevel: 'error',
  });
}
process.exit(0);

function escape(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
