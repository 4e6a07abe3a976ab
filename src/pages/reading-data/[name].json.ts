/** A lesson's words in one language, and the list of languages it has: fetched only when a reader asks for a second one. */
import type { APIRoute } from 'astro';
import { readingFiles, type ReadingFile } from '../../features/reading/second-languages.build.ts';
import { loadSite } from '../../site/load-site.ts';

export const getStaticPaths = () =>
  readingFiles(loadSite().content).map(({ name, value }) => ({ params: { name }, props: { value } }));

export const GET: APIRoute<Pick<ReadingFile, 'value'>> = ({ props: { value } }) => Response.json(value);
