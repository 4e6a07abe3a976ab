import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import floor from '../../../scripts/data/browser-floor.json' with { type: 'json' };

/** Newer than a browser of two years ago, and why a page without it stays whole. */
const mayBeMissing: Readonly<Record<string, string>> = {
  playsInline: 'for phones that would fill the screen; Firefox never does',
};

/** Members that our code takes from the browser and no other: those that TypeScript's own libraries declare. */
function membersOfTheBrowser(): Set<string> {
  const src = resolve('src');
  const roots = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(browser|element)\.ts$/.test(name),
  );
  const { config } = ts.readConfigFile('tsconfig.json', (path) => ts.sys.readFile(path)) as { config: object };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, '.');
  const program = ts.createProgram({
    rootNames: [...roots.map((name) => join(src, name)), join(src, 'env.d.ts')],
    options,
  });
  const checker = program.getTypeChecker();
  const found = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) {
      const symbol = checker.getSymbolAtLocation(node.name);
      // What stands behind `dataset.` has no name of its own there.
      const isNamed = symbol?.name === node.name.text;
      const isOfBrowser = symbol?.declarations?.some((one) => program.isSourceFileDefaultLibrary(one.getSourceFile()));
      if (isNamed && isOfBrowser) found.add(node.name.text);
    }
    ts.forEachChild(node, visit);
  };
  for (const file of program.getSourceFiles()) if (file.fileName.startsWith(`${src}/`)) visit(file);
  return found;
}

test('our scripts ask the browser for nothing that one of two years ago lacks, unless a page stays whole without it', () => {
  const used = membersOfTheBrowser();
  expect(used.size).toBeGreaterThan(150);
  const newer = new Set(floor.members.split(', '));
  expect([...used].filter((name) => newer.has(name) && !(name in mayBeMissing))).toEqual([]);
});
