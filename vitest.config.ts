import { defineConfig } from 'vitest/config';

/** Kinds of tests by folder; "npm test" runs them in this order. */
export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['tests/unit/**/*.test.ts'] } },
      { test: { name: 'content', include: ['tests/content/**/*.test.ts', 'tests/frozen/**/*.test.ts'] } },
      // These look at a site that scripts/test.js has built; BUILT_DIR says where.
      { test: { name: 'built', include: ['tests/build/*.test.ts'] } },
      { test: { name: 'sample', include: ['tests/build/sample/*.test.ts'] } },
      // A real web server around the sample, and files that its tests must not share.
      { test: { name: 'hosting', include: ['tests/hosting/*.test.ts'] } },
      { test: { name: 'mini-site', include: ['tests/build/mini-site/*.test.ts'] } },
    ],
  },
});
