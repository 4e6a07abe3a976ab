/** Names that exist only in one of the two worlds. */

// prettier-ignore
export const browserGlobals = new Set([
  'alert', 'Audio', 'BarcodeDetector', 'caches', 'cancelAnimationFrame', 'confirm', 'CSSStyleSheet', 'customElements',
  'document', 'DOMParser', 'Element', 'FileReader', 'getComputedStyle', 'getSelection', 'history', 'HTMLElement', 'Image',
  'indexedDB', 'IntersectionObserver', 'localStorage', 'location', 'matchMedia', 'MutationObserver', 'navigator',
  'Notification', 'print', 'prompt', 'requestAnimationFrame', 'requestIdleCallback', 'ResizeObserver', 'screen', 'self',
  'sessionStorage', 'SharedWorker', 'speechSynthesis', 'SpeechSynthesisUtterance', 'window', 'Worker', 'XMLHttpRequest',
  'XMLSerializer',
]);

export const nodeGlobals = new Set([
  '__dirname',
  '__filename',
  'Buffer',
  'global',
  'process',
  'require',
  'setImmediate',
]);

/**
 * Every place of a file that uses one of `names` as a value and does not declare it itself.
 * @param {import('eslint').SourceCode} sourceCode
 * @param {ReadonlySet<string>} names
 */
export function usesOf(sourceCode, names) {
  const globalScope = sourceCode.scopeManager.globalScope;
  // The TypeScript parser knows the names of the DOM library as variables without a definition.
  const implicit = globalScope.variables
    .filter((variable) => variable.defs.length === 0)
    .flatMap((variable) => variable.references);
  const found = new Set([...globalScope.through, ...implicit]);
  return [...found]
    .filter((reference) => names.has(reference.identifier.name) && reference.isValueReference !== false)
    .map((reference) => reference.identifier)
    .filter((node) => node.parent?.type !== 'TSTypeQuery');
}
