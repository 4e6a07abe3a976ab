/** Named exports, and imports that Node can follow without guessing. */
import { onImports } from '../imports.js';
import { placeOf } from '../place.js';

const messages = {
  noDefault:
    'Export by name, so that the thing has one name everywhere. Default exports are for configuration files only.',
  extension: '"{{source}}" has no ending. Node runs our TypeScript as it is and needs it: write "{{source}}.ts".',
};

export const namedExports = {
  meta: { type: 'problem', docs: { description: 'No default export outside configuration.' }, messages, schema: [] },
  create(context) {
    if (/\.config\.(js|mjs|ts)$/.test(placeOf(context.filename).path)) return {};
    return {
      ExportDefaultDeclaration: (node) => context.report({ node, messageId: 'noDefault' }),
      ExportSpecifier: (node) => node.exported.name === 'default' && context.report({ node, messageId: 'noDefault' }),
    };
  },
};

export const importEndings = {
  meta: {
    type: 'problem',
    docs: { description: 'Relative imports carry the ending of the file.' },
    messages,
    schema: [],
  },
  create: (context) =>
    onImports(({ node, source }) => {
      if (/^\.{1,2}\//.test(source) && !/\.[a-z]+(\?.*)?$/.test(source))
        context.report({ node, messageId: 'extension', data: { source } });
    }),
};
