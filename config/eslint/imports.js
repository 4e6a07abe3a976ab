/** One walk over every way a file can import, so that the rules need not repeat it. */

/**
 * Visitors that call `check` for each import, re-export and dynamic import of a file.
 * @param {(entry: { node: object, source: string, isTypeOnly: boolean }) => void} check
 */
export function onImports(check) {
  const report = (node, isTypeOnly) => {
    if (typeof node.source?.value === 'string') check({ node: node.source, source: node.source.value, isTypeOnly });
  };
  return {
    ImportDeclaration: (node) =>
      report(node, node.importKind === 'type' || hasOnlyTypes(node.specifiers, 'importKind')),
    ExportNamedDeclaration: (node) =>
      report(node, node.exportKind === 'type' || hasOnlyTypes(node.specifiers, 'exportKind')),
    ExportAllDeclaration: (node) => report(node, node.exportKind === 'type'),
    ImportExpression: (node) => report(node, false),
    // typeof import('…') and import('…').Name are types.
    TSImportType: (node) => report(node, true),
  };
}

function hasOnlyTypes(specifiers, kind) {
  return specifiers.length > 0 && specifiers.every((specifier) => specifier[kind] === 'type');
}
