/** Packages for platforms out of the built pages: every lesson of every edition of this build is whole. */
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sha256 } from '../../../src/features/platforms/export-folder.build.ts';
import { courseFacts } from '../../../src/features/platforms/course-facts.ts';
import { platformPolicy } from '../../../src/features/platforms/shell.ts';
import { zipOf } from '../../../src/features/platforms/zip.ts';
import { scormFiles } from '../../../scripts/scorm-files.ts';
import { buildEditionCatalog } from '../../../src/catalog/build-edition-catalog.ts';
import { readContentOrThrow } from '../../../src/catalog/read-content.ts';
import { isSensitive } from '../../../src/model/lesson.schema.ts';
import { builtDir, editions } from '../built-site.ts';

const content = readContentOrThrow(resolve('content'));
/** What a slow school line takes in a few seconds. */
const ceiling = 512 * 1024;

describe.each(editions())('%s', (slug) => {
  const edition = content.editions.find((one) => one.slug === slug);
  const catalog = edition && buildEditionCatalog(content, edition);
  const course = catalog && courseFacts(catalog);
  const filesOf = (ids: readonly string[], version: '1.2' | '2004' = '1.2') =>
    scormFiles(resolve(builtDir), { version, id: `kindlight-${slug}-${ids.join('-')}`, course: course!, ids });
  const text = (content: Uint8Array | string | undefined): string =>
    typeof content === 'string' ? content : new TextDecoder().decode(content);

  test(
    'every package holds all that its pages name, and its manifest names all that it holds',
    { timeout: 120_000 },
    async () => {
      const problems: string[] = [];
      for (const { id } of course?.lessons ?? []) {
        const files = await filesOf([id]);
        for (const [path, html] of files) {
          if (!path.endsWith('.html')) continue;
          for (const sentence of course?.untrue ?? [])
            if (text(html).includes(sentence)) problems.push(`${id}: ${path} says "${sentence}"`);
          if (path === 'files/blank.html') continue; // Nothing stands on it.
          // One policy for this target (ruling 20), in every page of the package.
          if (!text(html).includes(`content="${platformPolicy}"`)) problems.push(`${id}: ${path} has another policy`);
          for (const [, address = ''] of text(html).matchAll(/\s(?:href|src)="([^"#]+)[^"]*"/g)) {
            if (/^(?:https?|tel|sms|mailto|data):/.test(address)) continue;
            const target = new URL(address, `http://package/${path}`).pathname.slice(1);
            if (address.startsWith('/') || !files.has(decodeURI(target))) problems.push(`${id}: ${path} → ${address}`);
          }
        }
        const listed = [...text(files.get('imsmanifest.xml')).matchAll(/<file href="([^"]+)"/g)].map(([, href = '']) =>
          decodeURI(href),
        );
        const held = [...files.keys()].filter((path) => path !== 'imsmanifest.xml').sort();
        if (listed.sort().join() !== held.join()) problems.push(`${id}: the manifest and the files differ`);
      }
      expect(problems).toEqual([]);
    },
  );

  test(
    'the title of a sensitive lesson tells no topic, in the list of the platform or in the tab',
    { timeout: 60_000 },
    async () => {
      for (const { facts, card } of catalog?.lessons.filter((lesson) => isSensitive(lesson.facts)) ?? []) {
        const files = await filesOf([facts.id]);
        for (const path of ['imsmanifest.xml', `${facts.id}.html`])
          expect(text(files.get(path)), `${slug} ${path}`).not.toContain(card.value.value.title);
      }
    },
  );

  test('a band is one course with an entry for each of its lessons, in their order', { timeout: 60_000 }, async () => {
    const ids = course?.lessons.filter(({ band }) => band === 'b').map(({ id }) => id) ?? [];
    const manifest = text((await filesOf(ids, '2004')).get('imsmanifest.xml'));
    expect([...manifest.matchAll(/<item identifier="item-(\w+)"/g)].map(([, id]) => id)).toEqual(ids);
    expect([...manifest.matchAll(/scormType="sco" href="(\w+)\.html"/g)].map(([, id]) => id)).toEqual(ids);
  });

  test('two packages of the same lesson have the same checksum, and are light', { timeout: 60_000 }, async () => {
    const id = course?.lessons.at(-1)?.id ?? '';
    const [one, two] = [zipOf(await filesOf([id], '2004')), zipOf(await filesOf([id], '2004'))];
    expect(sha256(one)).toBe(sha256(two));
    expect(one.length).toBeLessThan(ceiling);
  });
});
