/**
 * The test every spec imports: it fails on anything in the console, on a broken content security policy, on a script
 * error, and on any request to another origin, whatever else the test looks at.
 */
import { AxeBuilder } from '@axe-core/playwright';
import { test as base, expect, type BrowserContext, type Page } from '@playwright/test';

export interface StrictOptions {
  /** Console messages a test expects, as "console error: text (address)", such as the failed request of a page that is offline. */
  allowedConsole: readonly RegExp[];
  /** Origins a test goes to on purpose, such as that of the quick exit (and which it must fulfil itself with a route). */
  allowedOrigins: readonly string[];
}

export const test = base.extend<StrictOptions>({
  allowedConsole: [[], { option: true }],
  allowedOrigins: [[], { option: true }],
  context: async ({ context, baseURL, allowedConsole, allowedOrigins }, use) => {
    const problems: string[] = [];
    const origins = new Set([new URL(baseURL ?? 'http://localhost').origin, ...allowedOrigins]);
    await watch(context, problems, origins, allowedConsole);
    await use(context);
    expect(problems, 'The page must be quiet: no errors, no policy violations, nothing from elsewhere').toEqual([]);
  },
});
export { expect };

async function watch(
  context: BrowserContext,
  problems: string[],
  origins: ReadonlySet<string>,
  allowed: readonly RegExp[],
): Promise<void> {
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`Policy violation: ${event.effectiveDirective} blocked ${event.blockedURI} in ${event.sourceFile}`);
    });
  });
  context.on('console', (message) => {
    const isBad = message.type() === 'error' || message.type() === 'warning';
    const line = `console ${message.type()}: ${message.text()} (${message.location().url})`;
    if (isBad && !allowed.some((pattern) => pattern.test(line))) problems.push(line);
  });
  context.on('weberror', (error) => problems.push(`script error: ${error.error().message}`));
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (/^https?:$/.test(url.protocol) && !origins.has(url.origin))
      problems.push(`request to another origin: ${request.url()}`);
  });
}

/** Fails with one readable line for each place where axe finds a violation of WCAG 2.2 A or AA; `only` asks for single rules. */
export async function axeClean(
  page: Page,
  { without = [], only }: { readonly without?: readonly string[]; readonly only?: readonly string[] } = {},
): Promise<void> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  // In forced colours the reader's own system chooses them, which axe cannot see.
  const isForced = await page.evaluate(() => matchMedia('(forced-colors: active)').matches);
  const off = isForced ? [...without, 'color-contrast'] : without;
  // Our pages hold no frames of others, for which axe would open a second page and take twice the time.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  const { violations } = await (only ? axe.withRules([...only]) : axe.withTags(tags).disableRules([...off])).analyze();
  const lines = violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help}\n  at ${node.target.join(' ')}\n  ${node.failureSummary ?? ''}`),
  );
  expect(lines, `axe on ${page.url()}`).toEqual([]);
}

/** Fails when the page can be scrolled sideways, which hides words on a small screen. */
export async function fitsWidth(page: Page): Promise<void> {
  const { scroll, client } = await page.evaluate(() => ({
    scroll: document.documentElement.scrollWidth,
    client: document.documentElement.clientWidth,
  }));
  expect(scroll, `${page.url()} must not scroll sideways`).toBeLessThanOrEqual(client);
}
