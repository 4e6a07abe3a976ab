/** Which files a built page asks for before anybody touches it. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { builtDir, fileAt, type BuiltPage } from './built-site.ts';

export interface PageFiles {
  readonly html: string;
  /** In the head: nothing is drawn before they are there. */
  readonly styles: readonly string[];
  /** Further down: what stands above them is drawn without. */
  readonly laterStyles: readonly string[];
  readonly scripts: readonly string[];
}

export function filesOf(page: BuiltPage): PageFiles {
  const body = page.tags.findIndex(({ name }) => name === 'body');
  return {
    html: join(builtDir, page.path, 'index.html'),
    styles: styles(page.tags.slice(0, body)),
    laterStyles: styles(page.tags.slice(body)),
    scripts: scripts(page),
  };
}

function styles(tags: BuiltPage['tags']): string[] {
  return tags
    .filter(({ name, attributes }) => name === 'link' && attributes['rel'] === 'stylesheet')
    .flatMap(({ attributes }) => fileAt(attributes['href'] ?? '') ?? []);
}

/** Script files of a page with everything they import, and what a lesson brings as soon as it stands. */
function scripts({ tags }: BuiltPage): string[] {
  const found = new Set<string>();
  const add = (file: string): void => {
    if (found.has(file)) return;
    found.add(file);
    const text = readFileSync(file, 'utf8');
    const imports = [...text.matchAll(/(?:^|[;\s}])(?:import|export)[^'"();]*?["'](\.[^"']+)["']/g)];
    const atOnce = text.includes('`lesson-progress`') ? [...text.matchAll(/import\(`(\.[^`]+)`\)/g)] : [];
    for (const [, source = ''] of [...imports, ...atOnce]) add(join(dirname(file), source));
  };
  for (const { name, attributes } of tags) {
    const file = name === 'script' && attributes['src'] ? fileAt(attributes['src']) : undefined;
    if (file) add(file);
  }
  return [...found];
}
