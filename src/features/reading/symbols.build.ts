/** The drawing of a symbol, from the package of icons: inline, so that it prints, recolours, and works from a folder of files. */
import { readFileSync } from 'node:fs';
import { symbolIcons, type SymbolId } from '../../model/symbols.ts';

const folder = 'node_modules/@phosphor-icons/core/assets/duotone';
const drawn = new Map<SymbolId, string>();

/** The shapes inside the icon's square of 256 by 256. */
export function symbolShapes(id: SymbolId): string {
  let shapes = drawn.get(id);
  if (shapes === undefined) {
    const svg = readFileSync(`${folder}/${symbolIcons[id]}-duotone.svg`, 'utf8');
    const match = /^<svg [^>]*viewBox="0 0 256 256" fill="currentColor">(.*)<\/svg>\s*$/s.exec(svg);
    if (!match?.[1])
      throw new Error(
        `${symbolIcons[id]}-duotone.svg\n  Expected an icon of 256 by 256 in one colour. Found: ${svg.slice(0, 120)}\n  Fix: choose another icon in src/model/symbols.ts.\n  Rule: symbol-is-drawn`,
      );
    shapes = match[1];
    drawn.set(id, shapes);
  }
  return shapes;
}
