import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { browserPackages } from '../../../config/eslint/arrows.js';
import { placeOf } from '../../../config/eslint/place.js';
import { lockFolders, offlineProblems, readFolder } from '../../../scripts/audit.ts';
import {
  licenceProblems,
  lockProblems,
  scriptProblems,
  shippedPackages,
  shippedPlaces,
  type Lock,
  type LockedPackage,
} from '../../../scripts/dependencies.ts';
import { finishedBom, type Bom } from '../../../scripts/sbom.ts';
import { filesBelow } from '../../../src/catalog/files-below.build.ts';

const hash = `sha512-${'a'.repeat(86)}==`;
const lockOf = (name: string, entry: LockedPackage): Lock => ({
  lockfileVersion: 3,
  packages: { '': {}, [`node_modules/${name}`]: { version: '1.0.0', integrity: hash, license: 'MIT', ...entry } },
});

describe('what we depend on', () => {
  it('comes from lock files only, each package with its hash, and without a word on where from', () => {
    expect(lockFolders()).toContain('.');
    expect(offlineProblems()).toEqual([]);
  });

  it('a package without a hash, from a place of its own, or as a range is a problem', () => {
    expect(lockProblems(lockOf('x', {}), { devDependencies: { x: '1.0.0' } })).toEqual([]);
    expect(lockProblems(lockOf('x', { integrity: 'sha1-x' }), {})).toEqual(['node_modules/x has no sha512']);
    expect(lockProblems(lockOf('x', { resolved: 'git+ssh://elsewhere.example/x.git#1' }), {})).toEqual([
      'node_modules/x names where it comes from: git+ssh://elsewhere.example/x.git',
    ]);
    expect(lockProblems(lockOf('x', {}), { dependencies: { x: '^1.0.0' } })).toEqual([
      'x is wanted as "^1.0.0", which is not one version',
    ]);
  });

  it('an install script that nobody named is a problem, and so is a name without a script', () => {
    const lock = lockOf('x', { hasInstallScript: true });
    expect(scriptProblems(lock, {})).toHaveLength(1);
    expect(scriptProblems(lock, { allowScripts: { x: false } })).toEqual([]);
    expect(scriptProblems(lockOf('x', {}), { allowScripts: { x: true } })).toHaveLength(1);
  });

  it.each(['GPL-3.0-only', 'SEE LICENSE IN x', 'MIT AND GPL-3.0-only', 'LGPL-3.0-only', 'UNLICENSED', ''])(
    'a licence that was not weighed is a problem: %s',
    (license) => {
      expect(licenceProblems(lockOf('x', { license }))).toHaveLength(1);
    },
  );

  it.each(['MIT', '(MIT OR GPL-3.0-only)', 'Apache-2.0 AND MIT'])('a free licence is none: %s', (license) => {
    expect(licenceProblems(lockOf('x', { license }))).toEqual([]);
  });
});

describe('what ships', () => {
  it('is what the sources bring into pages, and nothing else', () => {
    const names = Object.keys(readFolder('.').manifest.devDependencies ?? {});
    const imported = new Set(
      filesBelow('src')
        .filter((file) => /\.(ts|astro|css)$/.test(file))
        .flatMap((file) => broughtBy(file, readFileSync(join('src', file), 'utf8'), names)),
    );
    expect([...imported].sort()).toEqual([...shippedPackages].sort());
    for (const name of Object.keys(browserPackages)) expect(shippedPackages).toContain(name.replace(/\/.*/, ''));
  });

  it('is marked in the list of parts, with what it needs in turn; all others are tools', () => {
    const { lock } = readFolder('.');
    const part = (name: string) => ({ 'bom-ref': `${name}@${version(name)}`, name, version: version(name) });
    const version = (name: string) => lock.packages[`node_modules/${name}`]?.version ?? '';
    const bom: Bom = {
      serialNumber: 'urn:uuid:by-chance',
      metadata: {
        timestamp: 'now',
        tools: [{ version: '1' }],
        component: { ...part('x'), 'bom-ref': 'kindlight@0.1.0' },
      },
      components: [part('workbox-core'), part('astro'), part('lunr')],
      dependencies: [],
    };
    const made = finishedBom(bom, lock);
    expect(made.components.map(({ name, scope }) => [name, scope])).toEqual([
      ['astro', 'excluded'],
      ['lunr', 'required'],
      ['workbox-core', 'required'],
    ]);
    expect(JSON.stringify(made)).not.toMatch(/by-chance|timestamp/);
    expect(made.metadata.component.name).toBe('kindlight');
    expect(made.serialNumber).toMatch(/^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-a[\da-f]{3}-[\da-f]{12}$/);
    expect(finishedBom({ ...bom, components: [...bom.components].reverse() }, lock)).toEqual(made);
    expect([...shippedPlaces(lock)].length).toBeGreaterThanOrEqual(shippedPackages.length);
  });
});

/** Packages of the manifest whose code, letters or symbols a source file brings into a page. */
function broughtBy(file: string, text: string, names: readonly string[]): string[] {
  const { runs, layer } = placeOf(`src/${file}`);
  if (!['features', 'ui', 'layouts', 'styles'].includes(layer ?? '')) return [];
  // Builders bring files (letters, symbols); their imports of code are tools.
  const ways =
    runs === 'build'
      ? String.raw`node_modules/NAME/|from 'NAME/[^']*\?url'`
      : String.raw`(?:(?<!^import type .*)from |import\(|url\()'NAME['/]`;
  return names.filter((name) => new RegExp(ways.replaceAll('NAME', name), 'm').test(text));
}
