/** Puts the files a stylesheet names into the sheet itself. Pure text. */

const types: Readonly<Record<string, string>> = { woff2: 'font/woff2', svg: 'image/svg+xml', png: 'image/png' };

/** `read` gives a file of the site, such as "assets/letters.woff2", in base 64. */
export function inlineFiles(css: string, read: (file: string) => string): string {
  return css.replaceAll(/url\(\s*(["']?)\/([^"')]+)\1\s*\)/g, (whole, _, file: string) => {
    const type = types[/\.([a-z0-9]+)$/.exec(file)?.[1] ?? ''];
    return type ? `url(data:${type};base64,${read(file)})` : whole;
  });
}
