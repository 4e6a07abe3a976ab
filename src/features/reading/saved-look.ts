/**
 * The script in the head of every page: it guards what text may become (script-guard.ts), and what the reader has chosen
 * applies before the first drawing, so nothing shifts. Its text is made from the function itself, which therefore uses nothing but its arguments and the browser.
 */
import { guardSinks } from '../script-guard.ts';
import { currentVersion, storageKey } from './settings.ts';

interface Head {
  readonly localStorage: Pick<Storage, 'getItem'>;
  readonly document: {
    readonly documentElement: { readonly dataset: Record<string, string | undefined> };
    readonly write: (html: string) => void;
  };
}

/** Applies what is kept. Only links that the parser itself meets hold the first drawing back in every browser. */
export function applySavedLook(page: Head, key: string, version: number, sheet: string, font: string): void {
  try {
    const { v, look } = JSON.parse(page.localStorage.getItem(key) ?? '') as { v: unknown; look: string };
    if (v !== version || !look) return;
    page.document.documentElement.dataset['reading'] = look;
    page.document.write(`<link rel=stylesheet href="${sheet}">`);
    if (look.includes('clear'))
      page.document.write(`<link rel=preload as=font type=font/woff2 crossorigin href="${font}">`);
  } catch {
    // Nothing is kept, or the browser does not let us look.
  }
}

/** The text of the script, for a sheet and a font at these addresses. */
export function headScript(sheet: string, font: string): string {
  const values = [storageKey, currentVersion, sheet, font].map((value) => JSON.stringify(value)).join();
  return `(${sourceOf(guardSinks)})(window);\n(${sourceOf(applySavedLook)})(window,${values})\n`;
}

function sourceOf(part: typeof guardSinks | typeof applySavedLook): string {
  return String(part)
    .replaceAll(/^\s*\/\/.*$/gm, '')
    .replaceAll(/\s*\n\s*/g, '\n');
}
