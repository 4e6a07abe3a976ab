/** Prints the readability of all English texts as Markdown: `node scripts/report-readability.ts > reports/readability.md`. */
import { resolve } from 'node:path';
import { readContentOrThrow } from '../src/catalog/read-content.ts';
import { readingReport, reportMarkdown } from '../src/checks/text/reading-report.ts';

const content = readContentOrThrow(resolve(process.env['CONTENT_DIR'] ?? 'content'));
console.log(reportMarkdown(readingReport(content)));
