/**
 * The door to every command: node scripts/bootstrap.js <start|dev|build|serve|test|engines|run> [arguments].
 * Runs on Node 20 without any package, because on a fresh clone there is nothing else. It installs what the lock file
 * names where that is missing or old, then hands over to the Node 24 that came with it.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const bin = join(root, 'node_modules', '.bin');
const stampFile = join(root, 'node_modules', '.kindlight-stamp');
const isWindows = process.platform === 'win32';

const [command = 'start', ...args] = process.argv.slice(2);
ensureInstalled();
handOver(findNode24());

/** Installs from the lock file, unless the stamp says that this very lock file is installed already. */
function ensureInstalled() {
  const wanted = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  const found = existsSync(stampFile) ? readFileSync(stampFile, 'utf8').trim() : undefined;
  if (found === wanted) return;
  if (isInstalledByHand()) {
    writeFileSync(stampFile, `${wanted}\n`);
    return;
  }
  console.log(
    found === undefined
      ? 'Installing what the project needs (once) …'
      : 'The lock file has changed; installing again …',
  );
  // --include=dev: everything here is a development dependency, also on a host that sets NODE_ENV=production.
  const install = spawnSync('npm', ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    shell: isWindows,
    env: { ...process.env, PATH: pathWithoutOurBin(), PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1' },
  });
  if (install.status !== 0) {
    stop([
      'Could not install the dependencies',
      `  "npm ci" ended with ${install.error ? install.error.message : `exit code ${install.status}`}.`,
      '  Fix: read the lines above; most often the network or the npm registry cannot be reached. Then run the command again.',
    ]);
  }
  writeFileSync(stampFile, `${wanted}\n`);
}

/** Whether somebody ran "npm ci" or "npm install" by hand, so that exactly what the lock file names is there already. */
function isInstalledByHand() {
  const hidden = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(hidden)) return false;
  const installed = JSON.parse(readFileSync(hidden, 'utf8')).packages;
  const locked = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  const isThere = ([path, entry]) =>
    path === '' || entry.optional || entry.peer || installed[path]?.version === entry.version;
  // The package "node" puts its own program below itself, which no lock file names.
  const isNamed = (path) => path in locked || path.startsWith('node_modules/node/');
  return Object.entries(locked).every(isThere) && Object.keys(installed).every(isNamed);
}

/** npm must not run on the Node inside the folder that it is about to delete. */
function pathWithoutOurBin() {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .filter((entry) => entry !== bin)
    .join(delimiter);
}

/** The Node 24 of node_modules, or this Node where it is a 24 already. */
function findNode24() {
  const own = join(root, 'node_modules', 'node', 'bin', isWindows ? 'node.exe' : 'node');
  if (existsSync(own)) return own;
  if (process.versions.node.startsWith('24.')) return process.execPath;
  return stop([
    'Node 24 is missing',
    `  Expected the Node 24 that the package "node" brings in its install script, found only Node ${process.versions.node}.`,
    '  Install scripts seem to be switched off on this machine (ignore-scripts).',
    '  Fix: npm rebuild node --ignore-scripts=false     (runs the install script of this one package)',
    '       or install Node 24 from https://nodejs.org and run the command again.',
  ]);
}

/** Runs the command on `node` and ends as it ends. No server outlives its starter. */
function handOver(node) {
  const env = {
    ...process.env,
    PATH: [bin, dirname(node), pathWithoutOurBin()].join(delimiter),
    ASTRO_TELEMETRY_DISABLED: '1',
  };
  const child = spawn(node, commandLine(), { cwd: root, stdio: 'inherit', env });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  // npm starts us through a shell, and that shell keeps a signal to itself: a new parent means that it is gone.
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && child.kill('SIGTERM'), 500).unref();
  child.on('exit', (code, signal) => process.exit(code ?? (signal ? 130 : 1)));
}

/** What Node 24 is to run for this command. */
function commandLine() {
  const astro = join(root, 'node_modules', 'astro', 'bin', 'astro.mjs');
  const scripts = { start: 'start.js', build: 'build.js', serve: 'serve.js', test: 'test.js', engines: 'engines.js' };
  if (command === 'dev') return [astro, 'dev', ...args];
  if (command === 'run' && args[0] === 'node') return ['--import', './scripts/assert-node.js', ...args.slice(1)];
  if (command === 'run' && args[0]) return [binScript(args[0]), ...args.slice(1)];
  if (Object.hasOwn(scripts, command)) return [join(root, 'scripts', scripts[command]), ...args];
  return stop([
    `No such command: ${command}`,
    `  Expected one of dev, run, ${Object.keys(scripts).join(', ')}.`,
    '  Fix: see "scripts" in package.json.',
  ]);
}

/** The script file behind a command of an installed package, such as "eslint"; one Node runs it on every system. */
function binScript(name) {
  const packages = {
    astro: 'astro',
    eslint: 'eslint',
    prettier: 'prettier',
    tsc: 'typescript',
    vitest: 'vitest',
    playwright: '@playwright/test',
  };
  const folder = join(root, 'node_modules', packages[name] ?? name);
  const manifest = join(folder, 'package.json');
  if (!existsSync(manifest)) return stop([`No such tool: ${name}`, '  Fix: use the name of an installed package.']);
  const { bin: entry } = JSON.parse(readFileSync(manifest, 'utf8'));
  return join(folder, typeof entry === 'string' ? entry : entry[name]);
}

/** Ends with a message for people. */
function stop(lines) {
  console.error(lines.join('\n'));
  process.exit(1);
}
