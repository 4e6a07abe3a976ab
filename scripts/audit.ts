/**
 * `npm run audit`: what we depend on. Without network: the lock file is complete and names no place, install scripts are
 * named, licences are free (the list is printed). With network: known weaknesses, as `npm audit` knows them; where the
 * registry does not answer, that is said and skipped. `-- --offline` leaves it out.
 */
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  licenceList,
  licenceProblems,
  lockProblems,
  scriptProblems,
  shippedPackages,
  type Lock,
  type Manifest,
} from './dependencies.ts';

const root = join(import.meta.dirname, '..');

/** Folders with a lock file of their own: the project, the bench's peers, the dictionaries. */
export function lockFolders(): string[] {
  return globSync(['package-lock.json', 'tests/bench/*/package-lock.json', 'scripts/*/package-lock.json'], {
    cwd: root,
  })
    .map((file) => dirname(file))
    .sort();
}

/** The lock file and the manifest of a folder. */
export function readFolder(folder: string): { lock: Lock; manifest: Manifest } {
  const read = (name: string): unknown => JSON.parse(readFileSync(join(root, folder, name), 'utf8'));
  return { lock: read('package-lock.json') as Lock, manifest: read('package.json') as Manifest };
}

/** Everything that is wrong, as lines that begin with the folder. Licences and scripts are judged for the project alone. */
export function offlineProblems(): string[] {
  const project = readFolder('.');
  return [
    ...lockFolders().flatMap((folder) => {
      const { lock, manifest } = readFolder(folder);
      return lockProblems(lock, manifest).map((problem) => `${folder}: ${problem}`);
    }),
    ...scriptProblems(project.lock, project.manifest).map((problem) => `script: ${problem}`),
    ...licenceProblems(project.lock).map((problem) => `licence: ${problem}`),
  ];
}

interface AuditReport {
  readonly metadata?: { readonly vulnerabilities?: Readonly<Record<string, number>> };
  readonly vulnerabilities?: Readonly<Record<string, { readonly severity: string; readonly range: string }>>;
}

/** Known weaknesses of installed packages, or why nobody could be asked. */
function askRegistry(): readonly string[] | { readonly skipped: string } {
  const run = spawnSync('npm', ['audit', '--package-lock-only', '--json'], {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  const report = parsed(run.stdout);
  if (!report?.metadata?.vulnerabilities)
    return { skipped: run.error?.message ?? 'the registry gave no answer to "npm audit"' };
  return Object.entries(report.vulnerabilities ?? {}).map(
    ([name, { severity, range }]) => `${name} ${range}: ${severity}`,
  );
}

function parsed(text: string): AuditReport | undefined {
  try {
    return JSON.parse(text) as AuditReport;
  } catch {
    return undefined;
  }
}

if (import.meta.main) {
  const { lock } = readFolder('.');
  console.log('Licences\n');
  for (const [licence, names] of licenceList(lock)) {
    const shipped = names.filter((name) => shippedPackages.includes(name));
    console.log(
      `${licence || '(none)'}: ${String(names.length)}${shipped.length > 0 ? `, to readers: ${shipped.join(', ')}` : ''}`,
    );
    console.log(`  ${names.join(', ')}`);
  }
  const problems = offlineProblems();
  console.log(`\nLock files: ${lockFolders().join(', ')}`);
  for (const problem of problems) console.log(`  ${problem}`);
  const known = process.argv.includes('--offline') ? { skipped: 'asked to stay offline' } : askRegistry();
  if ('skipped' in known) console.log(`\nSkipped: known weaknesses (${known.skipped})`);
  else for (const line of known) console.log(`  weakness: ${line}`);
  const count = problems.length + ('skipped' in known ? 0 : known.length);
  console.log(`\naudit: ${String(count)} problems${'skipped' in known ? ', known weaknesses not asked for' : ''}`);
  process.exitCode = count > 0 ? 1 : 0;
}
