/** Where a file stands and, by the ending of its name, where its code runs. */
import { dirname, join, relative, resolve, sep } from 'node:path';

const projectRoot = resolve(import.meta.dirname, '..', '..');

/** Folders of src/ whose plain .ts files run in Node during the build. */
const buildFolders = ['catalog', 'site', 'pages', 'integrations'];
/** Among them, what works on text alone and is used by a page as well: a teacher's browser makes packages, too. */
const pureFolder = 'src/site/portable/';

/**
 * @param {string} filename as ESLint gives it
 * @returns {{ path: string, layer?: string, rib?: string, runs: 'pure' | 'build' | 'browser' | 'astro' | 'other' }}
 */
export function placeOf(filename) {
  const path = projectPath(filename);
  const [top, layer, third] = path.split('/');
  if (top !== 'src') return { path, runs: 'other' };
  const isInFolder = layer?.includes('.') === false;
  return {
    path,
    ...(isInFolder && { layer }),
    // Files directly in src/features/ belong to no rib; every rib may use them.
    ...(layer === 'features' && third?.includes('.') === false && { rib: third }),
    runs: runsAt(path, layer),
  };
}

/** The path below the project that `source`, imported in `filename`, points to; undefined for packages. */
export function importedPath(filename, source) {
  const clean = source.replace(/[?#].*$/, '');
  if (clean.startsWith('/')) return clean.slice(1);
  if (!clean.startsWith('.')) return undefined;
  return projectPath(join(dirname(resolve(projectRoot, filename)), clean));
}

/** Whether the name of a package is one of Node's own modules. */
export function isNodeModule(source) {
  return source.startsWith('node:');
}

function runsAt(path, layer) {
  // eslint-plugin-astro hands the <script> of a component over as a file inside it.
  if (/\.astro\/.+\.[jt]s$/.test(path) || /\.(browser|element)\.ts$/.test(path)) return 'browser';
  if (path.endsWith('.astro')) return 'astro';
  if (path.endsWith('.build.ts')) return 'build';
  return buildFolders.includes(layer) && !path.startsWith(pureFolder) ? 'build' : 'pure';
}

function projectPath(filename) {
  return relative(projectRoot, resolve(projectRoot, filename)).split(sep).join('/');
}
