/** What the lock file says of the packages we use: rules it must keep, their licences, and which of them reach a reader. Pure. */

export interface LockedPackage {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly license?: string;
  readonly link?: boolean;
  readonly hasInstallScript?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
}

export interface Lock {
  readonly lockfileVersion: number;
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

export interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  /** npm's own list of install scripts: true runs, false is known and not run. */
  readonly allowScripts?: Readonly<Record<string, boolean>>;
}

/** Licences that let everybody use, change and pass on what we build with; all are for tools and for what ships alike. */
const freeLicences = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MPL-2.0',
  'OFL-1.1',
  'Python-2.0',
]);

/** Others, each only for the packages that it was weighed for, because they work during the build and never ship. */
const weighedLicences: Readonly<Record<string, RegExp>> = {
  // Reads opening hours at build time; what ships is the weekly table (decision 0007).
  'LGPL-3.0-only': /^opening_hours$/,
  // A part of the framework that resizes pictures; we have none to resize, and it never runs.
  'LGPL-3.0-or-later': /^@img\/sharp-/,
};

/** Packages whose licence stands in a file of theirs and not in their manifest. */
const readLicences: Readonly<Record<string, string>> = { suncalc: 'BSD-2-Clause' };

/** What reaches a reader's device: code, letters and symbols. A test compares it with what the sources import. */
export const shippedPackages: readonly string[] = [
  '@fontsource-variable/atkinson-hyperlegible-next',
  '@fontsource/noto-sans-georgian',
  '@fontsource/noto-sans-khmer',
  '@orama/stemmers',
  '@phosphor-icons/core',
  'fflate',
  'fzstd',
  'ical-generator',
  'js-aruco2',
  'lunr',
  'qr',
  'workbox-core',
  'workbox-routing',
  'workbox-strategies',
];

/** Packages of a lock file, without the project itself, as [place in node_modules, entry]. */
export function lockedPackages({ packages }: Lock): (readonly [place: string, entry: LockedPackage])[] {
  return Object.entries(packages).filter(([place, { link }]) => place !== '' && !link);
}

/** The name of a package, from its place. */
export function nameAt(place: string): string {
  return place.replace(/^.*node_modules\//, '');
}

/** What a lock file must not say: a package without a hash, from a place of its own, or a range instead of a version. */
export function lockProblems(lock: Lock, manifest: Manifest): string[] {
  const wanted = { ...manifest.dependencies, ...manifest.devDependencies };
  return [
    ...(lock.lockfileVersion === 3 ? [] : [`the lock file has version ${String(lock.lockfileVersion)}, not 3`]),
    ...Object.entries(wanted).flatMap(([name, version]) =>
      /^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version) ? [] : [`${name} is wanted as "${version}", which is not one version`],
    ),
    ...lockedPackages(lock).flatMap(([place, { integrity, resolved }]) => [
      ...(/^sha512-[\w+/]{86}==$/.test(integrity ?? '') ? [] : [`${place} has no sha512`]),
      ...(resolved === undefined ? [] : [`${place} names where it comes from: ${resolved.replace(/[?#].*$/, '')}`]),
    ]),
  ];
}

/** Install scripts that nobody has named, and names that no script belongs to. */
export function scriptProblems(lock: Lock, { allowScripts = {} }: Manifest): string[] {
  const found = new Set(
    lockedPackages(lock)
      .filter(([, { hasInstallScript }]) => hasInstallScript)
      .map(([place]) => nameAt(place)),
  );
  return [
    ...[...found]
      .filter((name) => !(name in allowScripts))
      .map((name) => `${name} has an install script that "allowScripts" in package.json does not name`),
    ...Object.keys(allowScripts)
      .filter((name) => !found.has(name))
      .map((name) => `"allowScripts" names ${name}, which has no install script`),
  ];
}

/** The licence of a package as SPDX writes it; empty where none is known. */
export function licenceOf(name: string, { license }: LockedPackage): string {
  return license ?? readLicences[name] ?? '';
}

/** Packages whose licence is none of those above. */
export function licenceProblems(lock: Lock): string[] {
  return lockedPackages(lock).flatMap(([place, entry]) => {
    const name = nameAt(place);
    const licence = licenceOf(name, entry);
    return isAllowed(name, licence) ? [] : [`${name}: ${licence || 'no licence is named'}`];
  });
}

/** AND asks for all of its parts, OR for one; brackets around the whole are taken off. */
function isAllowed(name: string, licence: string): boolean {
  const text = licence.replace(/^\((.*)\)$/, '$1');
  if (text.includes(' OR ')) return text.split(' OR ').some((one) => isAllowed(name, one));
  if (text.includes(' AND ')) return text.split(' AND ').every((one) => isAllowed(name, one));
  return freeLicences.has(text) || (weighedLicences[text]?.test(name) ?? false);
}

/** Names by licence, each once, both in alphabetical order. */
export function licenceList(lock: Lock): ReadonlyMap<string, readonly string[]> {
  const list = new Map<string, Set<string>>();
  for (const [place, entry] of lockedPackages(lock)) {
    const licence = licenceOf(nameAt(place), entry);
    list.set(licence, (list.get(licence) ?? new Set()).add(nameAt(place)));
  }
  return new Map(
    [...list].sort(([a], [b]) => (a < b ? -1 : 1)).map(([licence, names]) => [licence, [...names].sort()]),
  );
}

/** Places of what ships, with everything that it needs in turn. */
export function shippedPlaces(lock: Lock): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (place: string): void => {
    const entry = lock.packages[place];
    if (!entry || found.has(place)) return;
    found.add(place);
    for (const name of Object.keys(entry.dependencies ?? {}))
      visit(
        `${place}/node_modules/${name}` in lock.packages ? `${place}/node_modules/${name}` : `node_modules/${name}`,
      );
  };
  for (const name of shippedPackages) visit(`node_modules/${name}`);
  return found;
}
