import { defineConfig } from '@playwright/test';
import { findChromium } from './scripts/browser.js';

const chromium = await findChromium();
const port = Number(process.env['E2E_PORT'] ?? 4380);
const builtDir = process.env['BUILT_DIR'] ?? '.cache/test/sample';
const isFull = process.env['KINDLIGHT_FULL'] === '1';

/** Most specs run on a phone, the first screen of most children; tags ask for the other rooms. */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  // A busy machine may cost one of 500 journeys its time; a second try is named in the report, never hidden.
  retries: 1,
  workers: 2,
  timeout: isFull ? 300_000 : 30_000,
  reporter: [['list'], ['json']],
  use: {
    baseURL: `http://localhost:${port}`,
    launchOptions: {
      executablePath: chromium.path,
      args: chromium.flags,
      env: { ...process.env, ...chromium.env } as Record<string, string>,
    },
    screenshot: 'only-on-failure',
    trace: 'off',
    locale: 'en-GB',
  },
  projects: [
    {
      name: 'phone',
      testIgnore: '**/noscript.spec.ts',
      grepInvert: /@only-/,
      use: { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true, colorScheme: 'light' },
    },
    {
      name: 'tablet',
      grep: /@tablet/,
      use: { viewport: { width: 768, height: 1024 }, hasTouch: true, colorScheme: 'dark' },
    },
    {
      name: 'projector',
      grep: /@wide|@only-wide/,
      use: { viewport: { width: 1280, height: 720 }, colorScheme: 'light' },
    },
    {
      name: 'forced-colors',
      grep: /@forced-colors|@only-forced/,
      use: { viewport: { width: 1280, height: 720 }, contextOptions: { forcedColors: 'active' } },
    },
    {
      name: 'no-script',
      testMatch: '**/noscript.spec.ts',
      use: { viewport: { width: 360, height: 740 }, javaScriptEnabled: false },
    },
  ],
  webServer: {
    command: `"${process.execPath}" scripts/serve.js --dir "${builtDir}" --strict-port`,
    url: `http://localhost:${port}/`,
    env: { PORT: String(port), BASE: '', BASE_PATH: '' },
    reuseExistingServer: false,
    stdout: 'ignore',
  },
});
