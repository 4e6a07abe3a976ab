/** content/ has one reader, so that the chain of fallback exists once. */
import { onImports } from '../imports.js';
import { importedPath, placeOf } from '../place.js';

const messages = {
  collection:
    'There is one reader of content, and it is not "astro:content". Ask the catalog for the text instead: it knows the fallback and the language of what it found.',
  file: 'Only src/catalog/ reads content/. Take "{{target}}" from the catalog (loadSite in src/site/load-site.ts, or a value the page passes in).',
};

const readers =
  /^(readFile|readFileSync|readdir|readdirSync|existsSync|statSync|createReadStream|glob|globSync|join|resolve)$/;

export const contentReader = {
  meta: { type: 'problem', docs: { description: 'Only src/catalog/ reads content/.' }, messages, schema: [] },
  create(context) {
    const { layer, runs } = placeOf(context.filename);
    // src/site/ only names the folder that the catalog is to read.
    if (runs === 'other' || layer === 'catalog' || layer === 'site') return {};
    return {
      ...onImports(({ node, source, isTypeOnly }) => {
        if (source === 'astro:content') context.report({ node, messageId: 'collection' });
        const target = importedPath(context.filename, source);
        // The type of a JSON file names its keys and reads nothing.
        if (target?.startsWith('content/') && !isTypeOnly)
          context.report({ node, messageId: 'file', data: { target } });
      }),
      CallExpression(node) {
        const callee = node.callee.type === 'MemberExpression' ? node.callee.property.name : node.callee.name;
        if (!readers.test(callee ?? '')) return;
        for (const argument of node.arguments.flatMap((item) =>
          item.type === 'ArrayExpression' ? item.elements : [item],
        )) {
          const target = argument?.type === 'Literal' ? String(argument.value) : '';
          if (/^[./]*content(\/|$)/.test(target))
            context.report({ node: argument, messageId: 'file', data: { target } });
        }
      },
    };
  },
};
