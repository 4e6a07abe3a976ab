/** On Khmer and Georgian pages, after everything has loaded: letters of our own, only where the device has none. */
import { lacksGlyphs, noLetter, testLetters } from './missing-glyphs.ts';
import { make } from './parts.browser.ts';
import sheet from './script-fonts.css?url';

addEventListener('load', () => {
  const letters = testLetters[document.documentElement.lang.split('-')[0] ?? ''] ?? [];
  const canvas = document.createElement('canvas').getContext('2d');
  if (!canvas || letters.length === 0) return;
  canvas.font = `40px ${getComputedStyle(document.body).fontFamily}`;
  const width = (text: string): number => canvas.measureText(text).width;
  if (lacksGlyphs(letters.map(width), width(noLetter)))
    document.head.append(make('link', { rel: 'stylesheet', href: sheet }));
});
