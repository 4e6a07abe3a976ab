/** The parts that every package has, made once a build. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { classicScript } from '../../catalog/classic-script.build.ts';
import type { PackageParts } from './course-package.ts';

const folder = resolve('src/features/platforms');

export async function packageParts(): Promise<PackageParts> {
  const shell = await classicScript({ entryPoints: [join(folder, 'shell.browser.ts')] });
  const schemas = (name: string): Record<string, string> =>
    Object.fromEntries(
      readdirSync(join(folder, 'schemas', name))
        .sort()
        .map((file) => [file, readFileSync(join(folder, 'schemas', name, file), 'utf8')]),
    );
  return {
    script: shell.text,
    sheet: readFileSync(join(folder, 'shell.css'), 'utf8'),
    schemas: { '1.2': schemas('scorm12'), '2004': schemas('scorm2004') },
  };
}
