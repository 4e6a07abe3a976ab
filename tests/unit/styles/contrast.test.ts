/** Words stay readable in every mood, by day and in the dark: contrast worked out from the tokens (WCAG 2.2). */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync('src/styles/tokens.css', 'utf8').replace(/@media print[\s\S]*$/, '');
const themes = ['light', 'dark'] as const;
const moods = ['house', 'a', 'b', 'c', 'd'] as const;

/** Body text needs 7:1 (AAA), other words 4.5:1 (AA), edges of controls and the mark of focus 3:1. */
const pairs: readonly (readonly [on: string, below: readonly string[], ratio: number])[] = [
  ['text', ['bg', 'surface', 'accent-soft', 'good-soft', 'think-soft', 'help-soft'], 7],
  ['muted', ['bg', 'surface', 'accent-soft', 'help-soft'], 4.5],
  ['accent', ['bg', 'surface', 'accent-soft'], 4.5],
  ['on-accent', ['accent'], 4.5],
  ['good', ['surface', 'good-soft'], 4.5],
  ['think', ['surface', 'think-soft'], 4.5],
  ['help', ['surface', 'help-soft'], 4.5],
  ['on-help', ['help'], 4.5],
  ['on-night', ['night'], 7],
  ['edge', ['bg', 'surface'], 3],
  ['focus', ['bg', 'surface', 'accent-soft', 'help-soft'], 3],
];

describe.each(themes)('%s', (theme) => {
  describe.each(moods)('mood %s', (mood) => {
    const colours = coloursOf(mood, theme);
    for (const [on, below, ratio] of pairs) {
      for (const ground of below) {
        test(`${on} on ${ground} has ${String(ratio)}:1`, () => {
          expect(contrast(need(colours, on), need(colours, ground))).toBeGreaterThanOrEqual(ratio);
        });
      }
    }
  });
});

test('the two themes and the four moods differ', () => {
  const accents = moods.flatMap((mood) => themes.map((theme) => need(coloursOf(mood, theme), 'accent')));
  expect(new Set(accents).size).toBeGreaterThanOrEqual(8);
});

/** Colours of a mood: those of the house, and its own over them. */
function coloursOf(mood: string, theme: (typeof themes)[number]): ReadonlyMap<string, string> {
  const colours = new Map<string, string>();
  for (const [, selector = '', body = ''] of css.matchAll(/([^{}]+)\{([^}]*)\}/g)) {
    if (!selector.includes(':root') && !selector.includes(`[data-band='${mood}']`)) continue;
    for (const [, name = '', value = ''] of body.matchAll(/--color-([\w-]+):\s*([^;]+);/g)) {
      const two = /light-dark\((#\w+), (#\w+)\)/.exec(value);
      colours.set(name, (two ? two[theme === 'light' ? 1 : 2] : value) ?? '');
    }
  }
  return colours;
}

function need(colours: ReadonlyMap<string, string>, name: string): string {
  const found = colours.get(name);
  if (!found) throw new Error(`No token --color-${name}`);
  const other = /var\(--color-([\w-]+)\)/.exec(found)?.[1];
  return other ? need(colours, other) : found;
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}
