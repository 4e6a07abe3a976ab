/** Runs one rule of the house over a piece of code that pretends to stand at `path`. */
import * as astroParser from 'astro-eslint-parser';
import { Linter } from 'eslint';
import tseslint from 'typescript-eslint';
import { kindlight } from '../../../config/eslint/plugin.js';

export type RuleName = keyof typeof kindlight.rules;

/** The messages of `rule` for `code` in the file `path`, in the order of the code. */
export function lintWith(rule: RuleName, path: string, code: string): string[] {
  const parser = path.endsWith('.astro') ? astroParser : tseslint.parser;
  const parserOptions = path.endsWith('.astro') ? { parser: tseslint.parser } : {};
  const config = {
    files: ['**/*.ts', '**/*.astro'],
    languageOptions: { parser, parserOptions },
    plugins: { kindlight },
    rules: { [`kindlight/${rule}`]: 'error' },
  };
  return new Linter()
    .verify(code, [config as unknown as Linter.Config], { filename: path })
    .map((found) => found.message);
}
