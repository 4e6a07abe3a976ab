/** The script of saved-look.ts with its addresses, named by its own digest so that browsers may keep it for ever. */
import font from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2?url';
import { transformSync } from 'esbuild';
import { digest } from '../../i18n/digest.ts';
import sheet from './reading.css?url';
import { headScript } from './saved-look.ts';

/** Its text, short: every page waits for it. */
export const script = transformSync(headScript(sheet, font), { minify: true, target: 'es2020', charset: 'utf8' }).code;
/** Its name below assets/, without the ending. */
export const scriptName = digest(script).slice(0, 8);
