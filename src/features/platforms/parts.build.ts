/** The parts that every package has, made once a build. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import type { PackageParts } from './course-package.ts';

const folder = resolve('src/features/platforms');

export async function packageParts(): Promise<PackageParts> {
  const result = await build({
    entryPoints: [join(folder, 'shell.browser.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    minify: true,
    legalComments: 'none',
    logLevel: 'silent',
  });
  const schemas = (name: string): Record<string, string> =>
    Object.fromEntries(
      readdirSync(join(folder, 'schemas', name))
        .sort()
        .map((file) => [file, readFileSync(join(folder, 'schemas', name, file), 'utf8')]),
    );
  return {
    script: result.outputFiles[0]?.text ?? '',
    sheet: readFileSync(join(folder, 'shell.css'), 'utf8'),
    schemas: { '1.2': schemas('scorm12'), '2004': schemas('scorm2004') },
  };
}
