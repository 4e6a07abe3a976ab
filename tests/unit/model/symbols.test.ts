import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { symbolIcons } from '../../../src/model/symbols.ts';

test('every symbol has a drawing in the set, and no two symbols share one', () => {
  const icons = Object.values(symbolIcons);
  const missing = icons.filter(
    (icon) => !existsSync(`node_modules/@phosphor-icons/core/assets/duotone/${icon}-duotone.svg`),
  );
  expect(missing).toEqual([]);
  expect(new Set(icons).size).toBe(icons.length);
});
