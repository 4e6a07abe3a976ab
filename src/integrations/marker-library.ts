/**
 * The library that reads vote cards hangs its parts on `this`, as scripts of old did; in a module of today `this` is
 * nothing. The two files we use become modules on their way into the bundle, their code unchanged.
 */
interface Plugin {
  readonly name: string;
  readonly enforce: 'pre';
  readonly transform: (code: string, id: string) => string | undefined;
}

/** Vite's plugin for pages and workers. */
export const markerLibrary: Plugin = {
  name: 'kindlight:marker-library',
  enforce: 'pre',
  transform: (code, id) => {
    const file = /js-aruco2\/src\/(aruco|cv)\.js$/.exec(id)?.[1];
    if (file === 'cv') return `${code.replace('this.CV = CV', '')}\nexport { CV };`;
    if (file === 'aruco')
      return `import { CV } from './cv.js';\n${code
        .replace(/var CV = this\.CV \|\| require\([^)]*\)\.CV;/, '')
        .replace('this.AR = AR', '')}\nexport { AR };`;
    return undefined;
  },
};
