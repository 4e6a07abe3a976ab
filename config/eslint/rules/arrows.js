/** Imports follow the arrows of the house; the arrows stand in config/eslint/arrows.js. */
import { layers, ribs } from '../arrows.js';
import { onImports } from '../imports.js';
import { importedPath, placeOf } from '../place.js';

const messages = {
  layer:
    'src/{{from}}/ may not import from src/{{to}}/. It may use {{allowed}}. Move what you need down into one of these, or let the caller pass it in.',
  rib: 'The rib "{{from}}" may not import from the rib "{{to}}". It may use {{allowed}}. Let the page put the two together, or move the shared part to src/model/ or src/ui/. A new arrow is a decision: docs/decisions/ and config/eslint/arrows.js.',
  unknown:
    'src/{{from}}/ is not a folder of the house. Known are {{allowed}}. Move the file, or record the decision and add the folder to config/eslint/arrows.js.',
};

export const arrows = {
  meta: {
    type: 'problem',
    docs: { description: 'Imports follow the arrows of the architecture.' },
    messages,
    schema: [],
  },
  create(context) {
    const here = placeOf(context.filename);
    if (!here.layer) return {};
    if (!Object.hasOwn(layers, here.layer)) {
      return {
        Program: (node) =>
          context.report({
            node,
            messageId: 'unknown',
            data: { from: here.layer, allowed: list(Object.keys(layers)) },
          }),
      };
    }
    return onImports(({ node, source }) => {
      const target = importedPath(context.filename, source);
      const there = target === undefined ? undefined : placeOf(target);
      if (!there?.layer) return;
      if (there.layer !== here.layer) {
        if (layers[here.layer].includes(there.layer)) return;
        context.report({
          node,
          messageId: 'layer',
          data: { from: here.layer, to: there.layer, allowed: list(layers[here.layer]) },
        });
      } else if (here.layer === 'features' && there.rib && there.rib !== here.rib) {
        const allowed = ribs[here.rib] ?? [];
        if (allowed.includes(there.rib)) return;
        context.report({
          node,
          messageId: 'rib',
          data: { from: here.rib ?? 'features', to: there.rib, allowed: list(allowed) },
        });
      }
    });
  },
};

function list(names) {
  return names.length === 0 ? 'no other' : names.join(', ');
}
