/** How the scripts of a page are cut into files: each file is a request, and most helpers are shorter than its address. */
import type { Plugin } from 'vite';

type Bundle = Parameters<Extract<NonNullable<Plugin['generateBundle']>, (...parts: never[]) => unknown>>[1];
type Chunk = Extract<Bundle[string], { type: 'chunk' }>;

/** What reads and writes the lights of this browser, shared by lessons, lists of lessons and "My lights", is one file. */
export const fewerScripts = {
  groups: [
    {
      name: 'progress',
      test: /features.progress.(progress-store\.browser|progress-state|device-text\.browser|lights|migrations|weeks)\.ts$/,
    },
  ],
};

/**
 * Vite wraps each dynamic import in two kilobytes that preload styles of the imported module. Ours have none (scripts
 * bring no stylesheet), so every page would carry them for nothing.
 */
export const plainImports: Plugin = {
  name: 'kindlight:plain-imports',
  enforce: 'pre',
  load: (id) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined),
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      // What the wrapper would have preloaded is listed in each script, by names that no compression makes shorter.
      for (const chunk of chunks)
        chunk.code = chunk.code
          .replace(/^const __vite__mapDeps=.*;\n/, '')
          .replaceAll(/,\s*__vite__mapDeps\(\[[\d,]*\]\)/g, '');
      for (const helper of chunks.filter(isHelper)) takeIn(helper, chunks, bundle);
    },
  },
};

/** The bundler's own modules, which have no state and no file: their ids begin with a null. */
function isHelper({ moduleIds }: Chunk): boolean {
  return moduleIds.length > 0 && moduleIds.every((id) => id.startsWith('\0'));
}

/** Writes a helper of one function into every file that imports it, and drops its own file when nobody needs it any more. */
function takeIn({ code, fileName }: Chunk, chunks: readonly Chunk[], bundle: Bundle): void {
  const file = fileName.slice(fileName.lastIndexOf('/') + 1);
  const [, body, given] = /^([^]*?);?export\{(\w+)(?: as \w+)?\};?\s*$/.exec(code) ?? [];
  const wanted = new RegExp(`import\\{(?:\\w+ as )?(\\w+)\\}from"\\./${RegExp.escape(file)}";`);
  const others = chunks.filter((chunk) => chunk.fileName !== fileName);
  if (body && given)
    for (const chunk of others)
      chunk.code = chunk.code.replace(wanted, (_, name: string) => `const ${name}=(()=>{${body};return ${given}})();`);
  if (!others.some((chunk) => chunk.code.includes(file))) Reflect.deleteProperty(bundle, fileName);
}
