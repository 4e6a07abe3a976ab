/** On pages with Khmer or Georgian words, after everything has loaded: letters of our own, only where the device has none. */
import { lacksGlyphs, noLetter, testLetters } from './missing-glyphs.ts';
import sheet from './script-fonts.css?url';

/** Fetches the letters where widths show that the device draws the sign for a missing one. */
function test(): void {
  const lang = Object.keys(testLetters).find((tag) => document.querySelector(`:lang(${tag})`));
  const canvas = document.createElement('canvas').getContext('2d');
  if (!canvas || !lang) return;
  canvas.font = `40px ${getComputedStyle(document.body).fontFamily}`;
  const width = (text: string): number => canvas.measureText(text).width;
  if (!lacksGlyphs((testLetters[lang] ?? []).map(width), width(noLetter))) return;
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = sheet;
  document.head.append(link);
}

if (document.readyState === 'complete') test();
else addEventListener('load', test);
