/**
 * `npm run sbom`: the list of parts (CycloneDX 1.5, JSON) into kindlight.cdx.json, or the file that is named. npm makes it
 * from the lock file; what npm cannot know is added: which parts reach readers (scope "required"; all others are tools,
 * "excluded"). The same lock file gives the same bytes: no clock, no chance, no name of a folder, no version of npm.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFolder } from './audit.ts';
import { nameAt, shippedPlaces, type Lock } from './dependencies.ts';

const root = join(import.meta.dirname, '..');

interface Component {
  readonly 'bom-ref': string;
  readonly name: string;
  readonly version: string;
  readonly scope?: string;
  readonly [other: string]: unknown;
}

export interface Bom {
  readonly serialNumber: string;
  readonly metadata: {
    readonly timestamp?: string;
    readonly component: Component;
    readonly tools: readonly object[];
    readonly [other: string]: unknown;
  };
  readonly components: readonly Component[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
  readonly [other: string]: unknown;
}

/** The list as npm makes it, freed of what changes from run to run, with the right scopes. */
export function finishedBom(bom: Bom, lock: Lock): Bom {
  const places = [...shippedPlaces(lock)];
  const shipped = new Set(places.map((place) => `${nameAt(place)}@${lock.packages[place]?.version ?? ''}`));
  const components = bom.components
    .map((one) => ({ ...one, scope: shipped.has(`${one.name}@${one.version}`) ? 'required' : 'excluded' }))
    .sort(byText((one) => one['bom-ref']));
  const dependencies = [...bom.dependencies].sort(byText(({ ref }) => ref));
  const { timestamp: _, ...metadata } = bom.metadata;
  const name = bom.metadata.component['bom-ref'].replace(/@[^@]*$/, '');
  const digest = createHash('sha256')
    .update(JSON.stringify([components, dependencies]))
    .digest('hex');
  return {
    ...bom,
    // A UUID of version 8: 122 bits of our own choice, here of what is listed.
    serialNumber: `urn:uuid:${digest.slice(0, 8)}-${digest.slice(8, 12)}-8${digest.slice(13, 16)}-a${digest.slice(17, 20)}-${digest.slice(20, 32)}`,
    metadata: {
      ...metadata,
      tools: [{ vendor: 'npm', name: 'cli' }],
      component: { ...metadata.component, type: 'application', name },
    },
    components,
    dependencies,
  };
}

function byText<T>(text: (one: T) => string): (a: T, b: T) => number {
  return (a, b) => (text(a) < text(b) ? -1 : text(a) > text(b) ? 1 : 0);
}

/** What `npm sbom` says of the lock file. */
export function npmBom(): Bom {
  const run = spawnSync('npm', ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 2 ** 20,
    shell: process.platform === 'win32',
  });
  if (run.status !== 0)
    throw new Error(`"npm sbom" ended with ${run.error?.message ?? `exit code ${String(run.status)}`}\n${run.stderr}`);
  return JSON.parse(run.stdout) as Bom;
}

if (import.meta.main) {
  const file = process.argv[2] ?? 'kindlight.cdx.json';
  const bom = finishedBom(npmBom(), readFolder('.').lock);
  writeFileSync(file, `${JSON.stringify(bom, null, 2)}\n`);
  const shipped = bom.components.filter(({ scope }) => scope === 'required').length;
  console.log(
    `${file}: ${String(bom.components.length)} parts, ${String(shipped)} reach readers, the others are tools`,
  );
}
