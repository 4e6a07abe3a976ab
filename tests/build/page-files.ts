/** Which files a built page asks for before anybody touches it. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { builtDir, fileAt, type BuiltPage } from './built-site.ts';

export interface PageFiles {
  readonly html: string;
  readonly styles: readonly string[];
  readonly scripts: readonly string[];
}

export function filesOf(page: BuiltPage): PageFiles {
  return { html: join(builtDir, page.path, 'index.html'), styles: styles(page), scripts: scripts(page) };
}

function styles({ tags }: BuiltPage): string[] {
  return tags
    .filter(({ name, attributes }) => name === 'link' && attributes['rel'] === 'stylesheet')
    .flatMap(({ attributes }) => fileAt(attributes['href'] ?? '') ?? []);
}

/** Script files of a page with everything they import statically. */
function scripts({ tags }: BuiltPage): string[] {
  const found = new Set<string>();
  const add = (file: string): void => {
    if (found.has(file)) return;
    found.add(file);
    for (const [, source = ''] of readFileSync(file, 'utf8').matchAll(
      /(?:^|[;\s}])(?:import|export)[^'"();]*?["'](\.[^"']+)["']/g,
    ))
      add(join(dirname(file), source));
  };
  for (const { name, attributes } of tags) {
    const file = name === 'script' && attributes['src'] ? fileAt(attributes['src']) : undefined;
    if (file) add(file);
  }
  return [...found];
}
