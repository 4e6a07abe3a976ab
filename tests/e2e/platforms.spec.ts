/** Lessons inside a learning platform, both versions of SCORM, in a run-time that is not ours. */
import type { ScormVersion } from '../../src/features/platforms/scorm-manifest.ts';
import { expect, test } from './fixtures.ts';
import { lessons } from './lesson-facts.ts';
import { SchoolPlatform } from './school-platform.ts';
import { mainEdition } from './site.ts';

const isEverydayAt = (band: string) => lessons.find((one) => one.band === band && one.intensity < 'L2')?.id;
const [scored, young, sensitive] = [
  isEverydayAt('c'),
  isEverydayAt('b'),
  lessons.find((one) => one.intensity === 'L3')?.id,
];

test.skip(!scored || !young || !sensitive || mainEdition !== 'en-gb', 'these lessons were not built');

for (const version of ['1.2', '2004'] satisfies ScormVersion[]) {
  test.describe(`SCORM ${version}`, () => {
    test('finish: the platform hears that it is done and the score, and no single answer', async ({ page }) => {
      const school = await SchoolPlatform.with(page, version, scored!);
      await school.open();
      expect(await school.status).toBe('incomplete');
      // The pupil hears what is told before anything is.
      await expect(school.shell.getByRole('status')).toHaveText(/how many questions were right/);
      await school.readAll();
      await school.answer('right');
      await expect(school.shell.getByRole('status')).toHaveText(/now knows/);
      expect(await school.status).toBe('completed');
      expect(await school.score).toBe('100');
      expect(Object.keys(await school.record()).filter((key) => key.includes('interactions.'))).toEqual([]);
      await school.leave();
    });

    test('leave in the middle, come back, go on, finish', async ({ page }) => {
      const school = await SchoolPlatform.with(page, version, scored!);
      await school.open();
      await school.inside.locator('[data-part=story]').scrollIntoViewIfNeeded();
      await school.answer('right');
      await school.leave();
      expect(await school.status).toBe('incomplete');

      await school.open();
      await school.shell.getByRole('button', { name: 'Go on where you stopped' }).click();
      await expect(school.inside.locator('[data-part=quiz]')).toBeFocused();
      // The quiz was done in the first visit and counts.
      await school.readAll();
      await expect.poll(() => school.status).toBe('completed');
      expect(await school.score).toBe('100');
      await school.leave();
    });

    test('not all right: it is done all the same, and a second try counts more', async ({ page }) => {
      const school = await SchoolPlatform.with(page, version, scored!);
      await school.open();
      await school.readAll();
      await school.answer('right only where it has a star');
      await expect.poll(() => school.status).toBe('completed');
      const first = Number(await school.score);
      expect(first).toBeLessThan(100);
      expect(JSON.stringify(await school.record())).not.toMatch(/"(failed|passed)"/);

      await school.leave();
      await school.open();
      await school.answer('right');
      await expect.poll(() => school.score).toBe('100');
      expect(await school.status).toBe('completed');
    });

    test('a platform that does not take the result: the pupil is told, tries again, and it arrives', async ({
      page,
    }) => {
      const school = await SchoolPlatform.with(page, version, scored!);
      await school.open();
      await school.readAll();
      await school.setWorking(false);
      await school.answer('right');
      await expect(school.shell.getByRole('status')).toHaveText(/did not take it/);
      await school.setWorking(true);
      await school.shell.getByRole('button', { name: 'Try again' }).click();
      await expect(school.shell.getByRole('status')).toHaveText(/now knows/);
      expect([await school.status, await school.score]).toEqual(['completed', '100']);
    });

    test('a sensitive lesson tells that it is done and nothing else, not even with the option for answers', async ({
      page,
    }) => {
      const school = await SchoolPlatform.with(page, version, sensitive!, true);
      await school.open();
      const before = await school.record();
      await school.readAll();
      await school.answer('right');
      await expect.poll(() => school.status).toBe('completed');
      const after = await school.record();
      const changed = Object.keys(after).filter((key) => after[key] !== before[key]);
      expect(changed).toEqual([version === '1.2' ? 'cmi.core.lesson_status' : 'cmi.completion_status']);
      await school.leave();
      expect(await page.evaluate(() => JSON.stringify((window as unknown as { calls: unknown }).calls))).not.toMatch(
        /suspend_data|score|interactions|session_time/,
      );
    });

    test('ages 8-10 have no score; with the option older pupils’ answers are told, but never those of ★ questions', async ({
      page,
    }) => {
      const small = await SchoolPlatform.with(page, version, young!, true);
      await small.open();
      await small.readAll();
      await small.answer('right');
      await expect.poll(() => small.status).toBe('completed');
      const told = await page.evaluate(() => JSON.stringify((window as unknown as { calls: unknown }).calls));
      expect(told).not.toMatch(/score|interactions/);

      await page.unrouteAll();
      await page.evaluate(() => sessionStorage.clear());
      const school = await SchoolPlatform.with(page, version, scored!, true);
      await school.open();
      await school.answer('right only where it has a star');
      const calls = await page.evaluate(() => (window as unknown as { calls: string[][] }).calls);
      const items = calls.filter(([, name]) => /interactions\.\d+\.id$/.test(name ?? '')).map(([, , value]) => value);
      const plain = lessons
        .find(({ id }) => id === scored)!
        .quiz.filter(({ star, parallelOf }) => !star && !parallelOf);
      expect(items).toEqual(plain.map(({ id }) => `${scored}-${id}`));
      expect(calls.filter(([name, , value]) => /Set/.test(name ?? '') && value === undefined)).toEqual([]);
    });
  });
}

test('search and help work inside, and the talk with the platform goes on', async ({ page }) => {
  const school = await SchoolPlatform.with(page, '1.2', sensitive!);
  await school.open();
  await school.inside.locator('.site-menu summary').click();
  // Only pages of the package are offered.
  await expect(school.inside.getByRole('link', { name: 'Teachers' })).toHaveCount(0);
  await school.inside.getByRole('link', { name: 'Search', exact: true }).click();
  await school.inside.getByRole('searchbox').fill('pictures');
  await expect(school.inside.locator('.search__results a').first()).toBeVisible();
  await school.inside.getByRole('searchbox').fill('someone threatens me');
  await school.inside.locator('.search__help a').click();
  await expect(school.inside.locator('a[href^="tel:"]').first()).toBeVisible();
  await school.shell.getByRole('button', { name: 'Back to the lesson' }).click();
  await expect(school.inside.locator('lesson-quiz button').first()).toBeVisible();
  await school.readAll();
  await school.answer('right');
  await expect.poll(() => school.status).toBe('completed');
});

test('without a platform the lesson works, and says that nobody is told', async ({ page }) => {
  await SchoolPlatform.with(page, '2004', scored!);
  await page.goto(`/school/package/${scored!}.html`);
  await expect(page.getByRole('status')).toHaveText(/No learning platform was found/);
  await expect(page.frameLocator('iframe').locator('lesson-quiz button').first()).toBeVisible();
});
