import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../../../src/catalog/read-content.ts';
import { palette, shared } from '../../../../src/features/pictures/kit/palette.ts';
import { pictureFile, pictureIds } from '../../../../src/features/pictures/pictures.ts';
import { pictureIdSchema, pictureSize } from '../../../../src/model/picture.schema.ts';

const files = pictureIds.map((id) => [id, pictureFile(id)] as const);

/** Names of the elements of a file, once its tags are known to open and close in order. */
function elements(xml: string): string[] {
  const open: string[] = [];
  const names: string[] = [];
  for (const [, closing, name = '', alone] of xml.matchAll(/<(\/?)([a-zA-Z]+)(?:\s+[\w:-]+="[^"<]*")*\s*(\/?)>/g)) {
    if (closing) expect(open.pop()).toBe(name);
    else {
      names.push(name);
      if (!alone) open.push(name);
    }
  }
  expect(open).toEqual([]);
  return names;
}

describe('every picture', () => {
  test.each(files)(
    '%s is well-formed and holds shapes only: no words, no script, nothing from elsewhere',
    (id, file) => {
      expect(pictureIdSchema.safeParse(id).success).toBe(true);
      const names = elements(file);
      expect(names.length).toBe((file.match(/<[a-zA-Z]/g) ?? []).length);
      const allowed = [
        'svg',
        'style',
        'defs',
        'pattern',
        'radialGradient',
        'linearGradient',
        'stop',
        'clipPath',
        'g',
        'path',
        'rect',
        'circle',
        'ellipse',
      ];
      expect(names.filter((name) => !allowed.includes(name))).toEqual([]);
      expect(file).not.toMatch(/NaN|undefined|href|@import|https?:(?!\/\/www\.w3\.org\/2000\/svg")/);
      expect(file.matchAll(/url\(#([\w-]+)\)/g).every(([, name]) => file.includes(`id="${name ?? ''}"`))).toBe(true);
      const ids = [...file.matchAll(/ id="([\w-]+)"/g)].map(([, name]) => name);
      expect(new Set(ids).size).toBe(ids.length);
    },
  );

  test.each(files)('%s weighs less than 12 KB compressed', (_, file) => {
    expect(brotliCompressSync(file).length).toBeLessThan(12 * 1024);
  });

  test.each(files)('%s has the measures that the page reserves for it', (id, file) => {
    const { width, height } = pictureSize(id);
    expect(file).toContain(
      `width="${String(width)}" height="${String(height)}" viewBox="0 0 ${String(width)} ${String(height)}"`,
    );
  });

  test.each(files)('%s names for dark every colour it uses in light', (_, file) => {
    const [light, dark] = [...file.matchAll(/:root\{([^}]*)\}/g)].map(([, values = '']) =>
      values.split(';').map((value) => value.split(':')[0]),
    );
    expect(light).toEqual(dark);
    for (const [, name] of file.matchAll(/var\((--\w+)/g)) expect(light).toContain(name);
  });
});

test('the same picture is drawn the same every time', () => {
  expect(pictureIds.map(pictureFile)).toEqual(files.map(([, file]) => file));
});

test('colours that the pictures share with the site have the values of the tokens', () => {
  const tokens = readFileSync('src/styles/tokens.css', 'utf8');
  const values = Object.fromEntries(
    [...tokens.matchAll(/--color-(\w+): light-dark\((#\w+), (#\w+)\)/g)]
      .map(([, name, light, dark]) => [name, [light, dark]])
      .reverse(),
  );
  for (const [name, pair] of Object.entries(shared)) expect({ [name]: pair }).toEqual({ [name]: values[name] });
  expect(palette.glow).toEqual(shared.glow);
});

test('every picture that a lesson names is drawn, and every lesson picture that is drawn is named', () => {
  const { content } = readContent('content');
  const named = [...content.lessons.values()].flatMap(({ value }) => value.pictures);
  const drawn = pictureIds.filter((id) => /^[a-d]\d/.test(id));
  expect(new Set(named)).toEqual(new Set(drawn));
});
