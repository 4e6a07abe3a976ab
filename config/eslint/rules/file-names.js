/** One way to name files, and one place for schemas. */
import { basename } from 'node:path';
import { onImports } from '../imports.js';
import { placeOf } from '../place.js';

const messages = {
  kebab: '"{{name}}" is not kebab-case. Rename it to "{{better}}".',
  pascal: '"{{name}}" is a component; components are PascalCase. Rename it to "{{better}}".',
  schema: 'Schemas live in src/model/, so that there is one vocabulary. Move this file to src/model/{{name}}.',
  ending:
    '".{{ending}}.ts" is not an ending of the house. Use .ts (runs anywhere), .build.ts, .browser.ts, .element.ts, .schema.ts or, in tests, .test.ts and .spec.ts.',
  element:
    '<{{found}}> is defined in {{path}}. Define it in {{found}}.element.ts, or import its class from there, so that a tag leads to its file.',
};

const endings = ['build', 'browser', 'element', 'schema', 'config', 'test', 'spec', 'd'];

export const fileNames = {
  meta: { type: 'problem', docs: { description: 'File names tell what a file is.' }, messages, schema: [] },
  create(context) {
    const { path } = placeOf(context.filename);
    if (/\.astro\/.+\.[jt]s$/.test(path)) return {};
    const name = basename(path);
    const problem = nameProblem(path, name);
    const files = new Set([name]);
    return {
      ...(problem && { Program: (node) => context.report({ node, loc: { line: 1, column: 0 }, ...problem }) }),
      ...onImports(({ source }) => files.add(basename(source))),
      CallExpression(node) {
        const found = node.arguments[0]?.value;
        if (typeof found !== 'string' || context.sourceCode.getText(node.callee) !== 'customElements.define') return;
        if (!files.has(`${found}.element.ts`))
          context.report({ node: node.arguments[0], messageId: 'element', data: { found, path } });
      },
    };
  },
};

function nameProblem(path, name) {
  const stem = name.split('.')[0] ?? '';
  const isPage = path.startsWith('src/pages/');
  if (name.endsWith('.astro') && !isPage) {
    if (/^[A-Z][A-Za-z0-9]*$/.test(stem)) return undefined;
    return { messageId: 'pascal', data: { name, better: name.replace(stem, pascal(stem)) } };
  }
  // Routes may have parameters, and their names become addresses: "[lesson].astro", "sitemap.xml.ts".
  const isKebab = isPage ? /^[a-z0-9.[\]-]+$/ : /^[a-z0-9]+(-[a-z0-9]+)*$/;
  if (!isKebab.test(isPage ? name : stem))
    return { messageId: 'kebab', data: { name, better: name.replace(stem, kebab(stem)) } };
  const ending = /^[^.]+\.(.+)\.ts$/.exec(name)?.[1];
  if (!isPage && ending !== undefined && !endings.includes(ending)) return { messageId: 'ending', data: { ending } };
  if (ending === 'schema' && !path.startsWith('src/model/')) return { messageId: 'schema', data: { name } };
  return undefined;
}

function kebab(stem) {
  return stem
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .replaceAll(/[_\s]+/g, '-')
    .toLowerCase();
}

function pascal(stem) {
  return stem.replaceAll(/(^|[-_])([a-z0-9])/g, (_, __, letter) => letter.toUpperCase());
}
