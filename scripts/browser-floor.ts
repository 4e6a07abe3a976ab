/**
 * What browsers of two years ago lack, taken from MDN's browser-compat-data (CC0-1.0), which the project does not install:
 *   npm install --prefix .cache/compat @mdn/browser-compat-data@8.1.9
 *   node scripts/browser-floor.ts .cache/compat/node_modules/@mdn/browser-compat-data/data.json
 * writes scripts/data/browser-floor.json; tests/build/browser-floor.test.ts holds what was built against it. docs/reliability.md
 * says what the floor is for.
 */
import { readFileSync, writeFileSync } from 'node:fs';

/** The newest releases of 27 November 2024 (Firefox: the one before, because 133 was a day old). Raise them once a year. */
const floor = { chrome: '131', firefox: '132', safari: '18.1' } as const;

interface Support {
  readonly version_added?: string | boolean | null;
  readonly flags?: unknown;
  readonly prefix?: string;
  readonly alternative_name?: string;
}
interface Node {
  readonly __compat?: { readonly support: Readonly<Record<string, Support | readonly Support[]>> };
  readonly [name: string]: unknown;
}

const [path] = process.argv.slice(2);
if (!path) throw new Error('Expected the path of data.json of @mdn/browser-compat-data. Found: none.');
const data = JSON.parse(readFileSync(path, 'utf8')) as { __meta: { version: string }; [name: string]: unknown };

const at = (...steps: string[]): Node =>
  steps.reduce<Node>((node, step) => node[step] as Node, data as unknown as Node);
const childrenOf = (node: Node): (readonly [string, Node])[] =>
  Object.entries(node).filter(([name]) => name !== '__compat') as [string, Node][];
/** One line a list; names of one engine alone are nothing we would write. */
const sorted = (names: Iterable<string>): string =>
  [...new Set(names)]
    .filter((name) => !name.startsWith('-'))
    .sort()
    .join(', ');

/** Whether one of the three lacks it in the release of the floor. */
function isTooNew(node: Node): boolean {
  return (
    node.__compat !== undefined && Object.entries(floor).some(([browser, version]) => !has(node, browser, version))
  );
}

function has(node: Node, browser: string, version: string): boolean {
  const support = node.__compat?.support[browser];
  return (Array.isArray(support) ? (support as Support[]) : [support as Support | undefined]).some((one) => {
    if (!one || one.flags || one.prefix || one.alternative_name) return false;
    const added = one.version_added;
    return added === true || (typeof added === 'string' && isUpTo(added.replace('≤', ''), version));
  });
}

function isUpTo(added: string, version: string): boolean {
  if (!/^[\d.]+$/.test(added)) return false;
  const [a, b] = [added, version].map((text) => text.split('.').map(Number)) as [number[], number[]];
  return a[0] === b[0] ? (a[1] ?? 0) <= (b[1] ?? 0) : (a[0] ?? 0) < (b[0] ?? 0);
}

const tooNewIn = (...steps: string[]): string[] =>
  childrenOf(at(...steps))
    .filter(([, node]) => isTooNew(node))
    .map(([name]) => name);

/** Names that are too new wherever they stand; one that is old on any object may be the old one. */
function members(): string {
  const objects = [at('api'), at('javascript', 'builtins'), at('javascript', 'builtins', 'Intl')].flatMap(childrenOf);
  const all = objects.flatMap(([, node]) => childrenOf(node));
  const named = all
    .filter(([name]) => /^[a-z]\w*?(_static)?$/i.test(name))
    .map(([name, node]) => [name.replace(/_static$/, ''), node] as const);
  const old = new Set(named.filter(([, node]) => !isTooNew(node)).map(([name]) => name));
  return sorted(named.map(([name]) => name).filter((name) => !old.has(name)));
}

/** "property: value" pairs, such as "field-sizing: content". */
const values = childrenOf(at('css', 'properties')).flatMap(([property, node]) =>
  isTooNew(node)
    ? []
    : childrenOf(node)
        .filter(([name, value]) => /^[a-z][a-z-]*$/.test(name) && isTooNew(value))
        .map(([name]) => `${property}: ${name}`),
);
const functions = childrenOf(at('css', 'types'))
  .flatMap(([name, node]) => [[name, node] as const, ...childrenOf(node)])
  .filter(([, node]) => isTooNew(node))
  .map(([name]) => name);
const attributes = childrenOf(at('html', 'elements')).flatMap(([element, node]) =>
  childrenOf(node)
    .filter(([name, value]) => /^[a-z]+$/.test(name) && isTooNew(value))
    .map(([name]) => `${element} ${name}`),
);

writeFileSync(
  'scripts/data/browser-floor.json',
  `${JSON.stringify(
    {
      source: `@mdn/browser-compat-data ${data.__meta.version}, CC0-1.0`,
      floor,
      globals: sorted([...tooNewIn('api'), ...tooNewIn('javascript', 'builtins')]),
      members: members(),
      properties: sorted(tooNewIn('css', 'properties')),
      values: sorted(values),
      functions: sorted(functions),
      selectors: sorted(tooNewIn('css', 'selectors')),
      atRules: sorted(tooNewIn('css', 'at-rules')),
      media: sorted(tooNewIn('css', 'at-rules', 'media')),
      elements: sorted(tooNewIn('html', 'elements')),
      attributes: sorted([...attributes, ...tooNewIn('html', 'global_attributes').map((name) => `* ${name}`)]),
    },
    null,
    1,
  )}\n`,
);
