import { expect, test } from 'vitest';
import { deviceKeys } from '../../../src/features/device-keys.ts';
import * as progress from '../../../src/features/progress/progress-state.ts';
import * as reading from '../../../src/features/reading/settings.ts';

test('"forget everything" knows every name that is written', () => {
  expect(deviceKeys).toEqual([progress.storageKey, reading.storageKey]);
});
