import { describe, expect, it } from 'vitest';
import { applySavedLook, headScript } from '../../../../src/features/reading/saved-look.ts';
import {
  defaults,
  lookOf,
  readSettings,
  storageKey,
  writeSettings,
} from '../../../../src/features/reading/settings.ts';

const all = { size: 3, lines: 1, letters: 'clear', calm: true, ruler: true, speed: 0 } as const;

describe('reading settings', () => {
  it('come back as they were kept', () => {
    expect(readSettings(writeSettings(all))).toEqual(all);
    expect(readSettings(writeSettings(defaults))).toEqual(defaults);
  });

  it('are not there where nothing was kept', () => {
    expect(readSettings(null)).toBeUndefined();
  });

  it.each(['', '{"v":1', '[]', 'null', '{"v":9,"look":"size1","speed":1}', '{"v":1,"look":7}', '"size1"'])(
    'count as none where the text is %j',
    (text) => {
      expect(readSettings(text)).toBeUndefined();
    },
  );

  it('leave out words and figures that this version does not know', () => {
    expect(readSettings('{"v":1,"look":"size9 glitter calm","speed":44}')).toEqual({ ...defaults, calm: true });
  });

  it('tell the page only what differs', () => {
    expect(lookOf(defaults)).toBe('');
    expect(lookOf(all)).toBe('size3 lines1 clear calm ruler');
  });
});

/** A page with a text kept under the key, and what the script wrote into it. */
function page(kept: string | null) {
  const written: string[] = [];
  const dataset: Record<string, string | undefined> = {};
  return {
    written,
    dataset,
    localStorage: { getItem: (key: string) => (key === storageKey ? kept : null) },
    document: {
      documentElement: { dataset },
      currentScript: { src: 'https://kindlight.example/assets/head.js' },
      write: (html: string) => void written.push(html),
    },
  };
}

describe('the script in the head', () => {
  const sheet = '/assets/reading.css';
  const font = '/assets/letters.woff2';

  it('does nothing without a choice', () => {
    const head = page(null);
    applySavedLook(head, storageKey, 1, sheet, font);
    expect([head.written, head.dataset]).toEqual([[], {}]);
  });

  it('applies a choice, and fetches the sheet before the first drawing', () => {
    const head = page(writeSettings({ ...defaults, size: 2 }));
    applySavedLook(head, storageKey, 1, sheet, font);
    expect(head.dataset).toEqual({ reading: 'size2' });
    expect(head.written).toEqual(['<link rel=stylesheet href="/assets/reading.css">']);
  });

  it('fetches the clear letters only where they were chosen', () => {
    const head = page(writeSettings({ ...defaults, letters: 'clear' }));
    applySavedLook(head, storageKey, 1, sheet, font);
    expect(head.written[1]).toContain(font);
  });

  it('loads nothing for a reader who only changed the speed of the voice', () => {
    const head = page(writeSettings({ ...defaults, speed: 0 }));
    applySavedLook(head, storageKey, 1, sheet, font);
    expect(head.written).toEqual([]);
  });

  it('leaves damaged and newer notes alone', () => {
    for (const kept of ['{"v":1,', '{"v":2,"look":"size1"}']) {
      const head = page(kept);
      applySavedLook(head, storageKey, 1, sheet, font);
      expect(head.dataset).toEqual({});
    }
  });

  it('is a text that runs on its own', () => {
    const head = page(writeSettings({ ...defaults, calm: true }));
    new Function('window', headScript(sheet, font))(head);
    expect(head.dataset).toEqual({ reading: 'calm' });
  });
});
