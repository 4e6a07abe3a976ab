import { defineConfig } from 'vitest/config';

/** Milliseconds a test may take: it names one that hangs, not a machine that is busy. */
const testTimeout = 60_000;

/** Kinds of tests by folder; "npm test" runs them in this order. */
export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', testTimeout, include: ['tests/unit/**/*.test.ts'] } },
      { test: { name: 'content', testTimeout, include: ['tests/content/**/*.test.ts', 'tests/frozen/**/*.test.ts'] } },
      // These look at a site that scripts/test.js has built; BUILT_DIR says where.
      { test: { name: 'built', testTimeout, include: ['tests/build/*.test.ts'] } },
      { test: { name: 'sample', testTimeout, include: ['tests/build/sample/*.test.ts'] } },
      // A real web server around the sample, and files that its tests must not share.
      { test: { name: 'hosting', testTimeout, include: ['tests/hosting/*.test.ts'] } },
      { test: { name: 'mini-site', testTimeout, include: ['tests/build/mini-site/*.test.ts'] } },
    ],
  },
});
