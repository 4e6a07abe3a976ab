import { expect, test } from 'vitest';
import { deviceKeys, ownPrefix } from '../../../src/features/device-keys.ts';
import * as progress from '../../../src/features/progress/progress-state.ts';
import * as reading from '../../../src/features/reading/settings.ts';

test('"forget everything" knows every name that is written, by its beginning', () => {
  expect(deviceKeys).toEqual([progress.storageKey, progress.nextKey, reading.storageKey]);
  expect(deviceKeys.filter((key) => !key.startsWith(ownPrefix))).toEqual([]);
});
