import { expect, test } from 'vitest';
import { deviceKeys, ownPrefix } from '../../../src/features/device-keys.ts';
import * as progress from '../../../src/features/progress/progress-state.ts';
import { classKey } from '../../../src/features/classroom/results/class-file.ts';
import { sessionsKey, yearsKey } from '../../../src/features/classroom/session/saved-sessions.browser.ts';
import * as reading from '../../../src/features/reading/settings.ts';

test('"forget everything" knows every name that is written, by its beginning', () => {
  expect(deviceKeys).toEqual([
    progress.storageKey,
    progress.nextKey,
    reading.storageKey,
    sessionsKey,
    classKey,
    yearsKey,
  ]);
  expect(deviceKeys.filter((key) => !key.startsWith(ownPrefix))).toEqual([]);
});
