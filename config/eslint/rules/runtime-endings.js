/** The ending of a file name says where its code runs, and the code keeps to it. */
import { browserPackages } from '../arrows.js';
import { browserGlobals, nodeGlobals, usesOf } from '../globals.js';
import { onImports } from '../imports.js';
import { importedPath, isNodeModule, placeOf } from '../place.js';

const messages = {
  nodeInPure:
    '"{{source}}" is Node, and {{path}} is a plain .ts file that must run anywhere. Put this part into {{build}}.',
  nodeInAstro:
    '"{{source}}" is Node. A component only makes HTML: read files in src/catalog/ or in a .build.ts file and pass the result in.',
  nodeInBrowser:
    '"{{source}}" is Node, and {{path}} runs in the reader\'s browser. Do this during the build, in a .build.ts file, and put the result into the page.',
  astroInPlain:
    '"{{source}}" exists only inside Astro\'s build. Use it in src/catalog/, src/pages/ or an .astro file, and hand the result to {{path}}.',
  builderInPure:
    '"{{source}}" runs only during the build, and {{path}} is a plain .ts file that must run anywhere. Import it from a .build.ts file or a page.',
  builderInBrowser:
    '"{{source}}" runs only during the build, and {{path}} runs in the reader\'s browser. Put what it makes into the page instead.',
  browserInPure:
    '"{{source}}" runs only in the browser, and {{path}} does not. Move the pure part of it into a plain .ts file and import that.',
  schemaInBrowser:
    '"{{source}}" would send the whole schema library to the reader. Use "import type" here; content is checked during the build.',
  packageInBrowser:
    '"{{source}}" would be sent to every reader. Scripts in the page use no package; write the few lines needed, or record a decision and list it in config/eslint/arrows.js.',
  catalogInPure:
    '"{{source}}" reads files. A plain .ts file may use its types only ("import type"); the page hands it the values.',
  domGlobal:
    '"{{name}}" exists only in the browser, and {{path}} must run anywhere. Move this part into {{browser}} or an .element.ts file.',
  nodeGlobal: '"{{name}}" exists only in Node. Pass the value in, or move this part into a .build.ts file.',
};

export const runtimeEndings = {
  meta: { type: 'problem', docs: { description: 'File endings say where code runs.' }, messages, schema: [] },
  create(context) {
    const place = placeOf(context.filename);
    if (place.runs === 'other') return {};
    const data = {
      path: place.path,
      build: place.path.replace(/\.ts$/, '.build.ts'),
      browser: place.path.replace(/(\.build)?\.(ts|astro)$/, '.browser.ts'),
    };
    return {
      ...onImports(({ node, source, isTypeOnly }) => {
        const messageId = isTypeOnly ? undefined : wrongImport(place, source, context.filename);
        if (messageId) context.report({ node, messageId, data: { ...data, source } });
      }),
      'Program:exit'() {
        for (const [names, messageId] of forbiddenGlobals(place)) {
          for (const node of usesOf(context.sourceCode, names)) {
            context.report({ node, messageId, data: { ...data, name: node.name } });
          }
        }
      },
    };
  },
};

function wrongImport(place, source, filename) {
  const { runs } = place;
  const target = importedPath(filename, source);
  if (isNodeModule(source)) return { pure: 'nodeInPure', astro: 'nodeInAstro', browser: 'nodeInBrowser' }[runs];
  if (source.startsWith('astro:')) return runs === 'pure' || runs === 'browser' ? 'astroInPlain' : undefined;
  if (target === undefined)
    return runs === 'browser' && browserPackages[source] !== place.rib ? 'packageInBrowser' : undefined;
  if (target.endsWith('.build.ts')) return { pure: 'builderInPure', browser: 'builderInBrowser' }[runs];
  if (/\.(browser|element)\.ts$/.test(target)) return runs === 'pure' || runs === 'build' ? 'browserInPure' : undefined;
  if (target.endsWith('.schema.ts') && runs === 'browser') return 'schemaInBrowser';
  if (
    target.startsWith('src/catalog/') &&
    (runs === 'pure' || runs === 'browser') &&
    ['features', 'ui'].includes(place.layer)
  )
    return 'catalogInPure';
  return undefined;
}

function forbiddenGlobals({ runs }) {
  if (runs === 'pure')
    return [
      [browserGlobals, 'domGlobal'],
      [nodeGlobals, 'nodeGlobal'],
    ];
  if (runs === 'build' || runs === 'astro') return [[browserGlobals, 'domGlobal']];
  return [[nodeGlobals, 'nodeGlobal']];
}
