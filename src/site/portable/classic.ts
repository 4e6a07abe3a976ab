/** Scripts and data as classic scripts, which a page from a folder can load. Pure text. */

/** A classic script that names files beside it by the address of the site's assets. */
export function portableClassic(code: string): string {
  return code.replaceAll(
    /(["'`])\/assets\/([\w.-]+)\1/g,
    (_, __, file: string) => `document.currentScript.src.replace(/[^/]*$/,"")+${JSON.stringify(file)}`,
  );
}

/** A file that scripts fetch, as a script that hands it to the runtime. */
export function dataScript(name: string, text: string): string {
  return `kindlightData(${JSON.stringify(name)},${JSON.stringify(text)})`;
}
