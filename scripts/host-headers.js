/** Headers as the build wrote them for hosts (dist/_headers), so that what we serve and test is what a host will send. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A function that gives the headers for an address on the host.
 * @param {string} dir
 * @returns {(pathname: string) => [name: string, value: string][]}
 */
export function hostHeaders(dir) {
  const file = join(dir, '_headers');
  const blocks = existsSync(file) ? parse(readFileSync(file, 'utf8')) : [];
  return (pathname) => blocks.filter(({ matches }) => matches(pathname)).flatMap(({ headers }) => headers);
}

/** Lines that begin in the first column are patterns; the indented lines below them are their headers. */
function parse(text) {
  const blocks = [];
  for (const line of text.split('\n').filter((one) => one.trim() && !one.startsWith('#'))) {
    if (/^\s/.test(line)) {
      const [name, ...value] = line.trim().split(':');
      blocks.at(-1).headers.push([name, value.join(':').trim()]);
    } else {
      const prefix = line.trim().replace(/\*$/, '');
      const isPrefix = line.trim().endsWith('*');
      blocks.push({
        headers: [],
        matches: (pathname) => (isPrefix ? pathname.startsWith(prefix) : pathname === prefix),
      });
    }
  }
  return blocks;
}
