/** The script of saved-look.ts with its addresses, named by its own digest so that browsers may keep it for ever. */
import font from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2?url';
import { digest } from '../../i18n/digest.ts';
import sheet from './reading.css?url';
import { savedLookScript } from './saved-look.ts';

/** Its text. */
export const script = savedLookScript(sheet, font);
/** Its name below assets/, without the ending. */
export const scriptName = digest(script).slice(0, 8);
