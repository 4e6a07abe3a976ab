/**
 * Help contacts to read again: `npm run check:contacts` lists those whose source was read more than 12 months ago (exit code
 * 1 where there are any). `-- --links` also asks each source page whether it is still there, which needs the internet.
 * How to verify a number: docs/contacts.md.
 */
import { resolve } from 'node:path';
import { readContentOrThrow } from '../src/catalog/read-content.ts';
import { agedContacts } from '../src/checks/contact-age.ts';

const countries = [...readContentOrThrow(resolve(process.env['CONTENT_DIR'] ?? 'content')).countries.values()].map(
  ({ value }) => value,
);
const aged = agedContacts(countries, new Date());
for (const { country, id, name, readOn, days, confidence, sources } of aged)
  console.log(
    `${country} ${id}: ${name}\n  read on ${readOn}, ${String(days)} days ago, ${confidence}\n  ${sources.join('\n  ')}`,
  );

const all = countries.flatMap(({ contacts, emergency }) => [...contacts, ...emergency]);
const dead = process.argv.includes('--links') ? await deadLinks() : [];
for (const { url, why } of dead) console.log(`${url}\n  ${why}`);
const undated = all.filter(({ sourceDate }) => !sourceDate).length;
console.log(
  `contacts and emergency numbers: ${String(all.length)} in ${String(countries.length)} countries, ${String(aged.length)} read more than 12 months ago; ${String(undated)} rest on pages that carry no date${process.argv.includes('--links') ? `, ${String(dead.length)} source pages did not answer` : ''}`,
);
process.exitCode = aged.length > 0 ? 1 : 0;

/** Source pages that are gone or do not answer, with why; one after the other, so that nobody is flooded. */
async function deadLinks(): Promise<{ url: string; why: string }[]> {
  const found: { url: string; why: string }[] = [];
  const urls = new Set(all.flatMap(({ sources }) => sources));
  for (const url of urls) {
    try {
      const { status } = await fetch(url, { redirect: 'follow', signal: AbortSignal.timeout(15_000) });
      if (status === 404 || status === 410) found.push({ url, why: `answers ${String(status)}` });
    } catch (error) {
      found.push({ url, why: error instanceof Error ? error.message : 'does not answer' });
    }
  }
  return found;
}
