import { beforeEach, describe, expect, it, vi } from 'vitest';
import { litIn } from '../../../../src/features/progress/lights.ts';
import { weekOf } from '../../../../src/features/progress/weeks.ts';
import { FakeStorage } from './fake-storage.ts';

type Store = typeof import('../../../../src/features/progress/progress-store.browser.ts') &
  typeof import('../../../../src/features/progress/progress-settings.browser.ts') &
  typeof import('../../../../src/features/progress/forget.browser.ts');

let device: FakeStorage;
let tab: FakeStorage;
let store: Store;
const week = weekOf(new Date());
const stored = () => device.items.get('kindlight');
const one = (lights: string, sensitive = false) =>
  `{"v":2,"use":"one","people":[{"who":"","lights":{${lights}},"sensitive":${sensitive},"plan":[]}]}`;
const isLit = (...ids: string[]) => ids.every((id) => store.isLit(id, store.readLights()));

/** A tab of its own: its own visit and its own page, on the same device. */
async function openTab(): Promise<Store> {
  tab = new FakeStorage();
  vi.stubGlobal('sessionStorage', tab);
  vi.resetModules();
  return {
    ...(await import('../../../../src/features/progress/progress-store.browser.ts')),
    ...(await import('../../../../src/features/progress/progress-settings.browser.ts')),
    ...(await import('../../../../src/features/progress/forget.browser.ts')),
  };
}

beforeEach(async () => {
  device = new FakeStorage();
  vi.stubGlobal('localStorage', device);
  store = await openTab();
});

describe('lights of a device', () => {
  it('keeps nothing on the device before the child agrees', () => {
    expect(store.light('a1', false)).toBeUndefined();
    expect(device.items.size).toBe(0);
    expect(isLit('a1')).toBe(true);
  });

  it('keeps everyday lessons after that, also those of this visit, and never sensitive ones', () => {
    store.light('a1', false);
    store.light('d4', true);
    store.agree();
    store.light('a2', false);
    store.light('d6', true);
    expect(stored()).toBe(one(`"a1":[${week},0],"a2":[${week},0]`));
    expect(isLit('d4', 'd6')).toBe(true);
  });

  it('uses one neutral key and nothing else', () => {
    store.light('d4', true);
    store.agree();
    expect([...device.items.keys(), ...tab.items.keys()]).toEqual(['kindlight', 'kindlight']);
  });

  it('keeps sensitive lessons while the switch is on, and takes them back when it is off', () => {
    store.light('d4', true);
    store.agree();
    store.keepSensitive(true, new Set(['a1']));
    expect(stored()).toContain('d4');
    store.keepSensitive(false, new Set(['a1']));
    expect(stored()).toBe(one(''));
    expect(isLit('d4')).toBe(true);
  });

  it('goes on with what an older version kept', () => {
    device.items.set('kindlight', '{"v":1,"finished":["a1"],"keepSensitive":false}');
    store.light('a2', false);
    expect(stored()).toBe(one(`"a1":[0,0],"a2":[${week},0]`));
  });

  it('notes which booster is done, of kept lights only', () => {
    store.light('a1', false);
    expect(store.markBooster('a1', 1)).toBeUndefined();
    expect(device.items.size).toBe(0);
    store.agree();
    store.markBooster('a1', 1);
    store.markBooster('a1', 3);
    store.markBooster('a2', 1);
    expect(stored()).toBe(one(`"a1":[${week},5]`));
  });

  it('keeps choices of a plan, and lets them go', () => {
    store.keepPlan(['b1/my-team/home/parent']);
    expect(stored()).toContain('"plan":["b1/my-team/home/parent"]');
    store.keepPlan([]);
    expect(stored()).toBe(one(''));
  });
});

describe('bad days', () => {
  it.each([
    ['corrupt', '{"v":1,"finished":'],
    ['newer', '{"v":7,"lights":{"a1":1}}'],
  ] as const)('leaves a %s note as it is until the reader decides', async (problem, text) => {
    device.items.set('kindlight', text);
    expect(store.light('a1', false)).toBe(problem);
    expect(store.agree()).toBe(problem);
    expect(store.keepSensitive(true, new Set())).toBe(problem);
    expect(store.addLights(litIn(300, ['a2']), new Set(['a2']))).toBe(problem);
    expect(store.setUse('family')).toBe(problem);
    expect(store.keepPlan(['b1/my-team/home/parent'])).toBe(problem);
    expect(stored()).toBe(text);
    expect(store.rawText()).toBe(text);
    expect(isLit('a1')).toBe(true);
    await store.forget();
    expect(device.items.size + tab.items.size).toBe(0);
  });

  it('lights for this visit when the device is full, and loses nothing that was there', () => {
    store.light('a1', false);
    store.agree();
    const before = stored();
    device.isFull = true;
    expect(store.light('a2', false)).toBe('full');
    expect([...device.items]).toEqual([['kindlight', before]]);
    expect(isLit('a1', 'a2')).toBe(true);
  });

  it('does not lose the lights of this visit when the device is full at the moment of agreeing', () => {
    store.light('a1', false);
    device.isFull = true;
    expect(store.agree()).toBe('full');
    expect(isLit('a1')).toBe(true);
  });

  it('does not forget a light of this page when the tab has no room for it', () => {
    store.light('a1', false);
    tab.isFull = true;
    store.light('a2', false);
    expect(isLit('a1', 'a2')).toBe(true);
  });

  it('is not troubled by a visit that somebody else wrote', () => {
    for (const text of ['null', '5', '{}', '{"finished":7,"sensitive":[]}', 'oops']) {
      tab.items.set('kindlight', text);
      expect(isLit('a1')).toBe(false);
    }
  });

  it('goes on with the page alone where both storages are blocked', async () => {
    device.isBlocked = tab.isBlocked = true;
    expect(store.light('a1', false)).toBe('blocked');
    expect(isLit('a1')).toBe(true);
    expect(store.addLights(litIn(300, ['a2']), new Set(['a2']))).toBeUndefined();
    expect(isLit('a2')).toBe(true);
    expect(store.rawText()).toBe('');
    expect(await store.forget()).toBe('blocked');
  });

  it('finds every finished lesson again wherever a save was killed, and the one that was being saved or not', async () => {
    for (let lives = 0; lives <= 3; lives += 1) {
      device = new FakeStorage();
      vi.stubGlobal('localStorage', device);
      store = await openTab();
      store.light('a1', false);
      store.agree();
      device.lives = lives;
      store.light('a2', false);
      device.lives = Infinity;
      store = await openTab();
      expect(isLit('a1'), `killed after ${lives} steps`).toBe(true);
      store.light('a3', false);
      expect(isLit('a1', 'a3'), `killed after ${lives} steps`).toBe(true);
      expect(device.items.size).toBe(1);
    }
  });

  it('finds the whole note again where the browser tore the text it was writing', async () => {
    store.light('a1', false);
    store.agree();
    const [whole = ''] = [stored()];
    for (const torn of [whole.slice(0, 20), '', '\0\0\0']) {
      // Torn while the new text was set aside: the old one stands.
      device.items.set('kindlight-next', torn);
      store = await openTab();
      expect(isLit('a1')).toBe(true);
      // Torn in its place: the one set aside is whole.
      device.items.set('kindlight-next', whole);
      device.items.set('kindlight', torn);
      store = await openTab();
      expect(isLit('a1')).toBe(true);
      store.light('a2', false);
      expect([...device.items.keys()]).toEqual(['kindlight']);
      device.items.set('kindlight', whole);
    }
  });

  it('keeps the lessons of two tabs that finished at once, although one wrote over the other', async () => {
    store.agree();
    const before = stored() ?? '';
    store.light('a1', false);
    const first = store;
    const firstText = stored() ?? '';
    // The second tab had read before the first one wrote.
    device.items.set('kindlight', before);
    store = await openTab();
    store.light('a2', false);
    const lost = stored() ?? '';
    expect(lost).not.toContain('a1');
    first.afterOtherTab();
    expect(isLit('a1', 'a2')).toBe(true);
    // And the other way round.
    device.items.set('kindlight', firstText);
    store.afterOtherTab();
    expect(isLit('a1', 'a2')).toBe(true);
  });

  it('brings nothing back that another tab forgot, or took away because it is serious', async () => {
    store.agree();
    store.keepSensitive(true, new Set(['a1']));
    store.light('a1', false);
    store.light('d4', true);
    const first = store;
    store = await openTab();
    store.keepSensitive(false, new Set(['a1']));
    first.afterOtherTab();
    expect(stored()).not.toContain('d4');
    await store.forget();
    first.afterOtherTab();
    expect(device.items.size).toBe(0);
    store.agree();
    first.afterOtherTab();
    expect(stored()).toBe(one(''));
  });

  it('keeps the right lessons when the clock was set back a year', async () => {
    store.light('a1', false);
    store.agree();
    vi.useFakeTimers({ now: new Date(2025, 0, 1), toFake: ['Date'] });
    store = await openTab();
    store.light('a2', false);
    expect(isLit('a1', 'a2')).toBe(true);
    expect(stored()).toBe(one(`"a1":[${week},0],"a2":[${weekOf(new Date())},0]`));
    vi.useRealTimers();
  });
});

describe('several people', () => {
  const fox = 'fox-moon-boat-blue';
  const star = 'star-moon-boat-blue';

  it('have lights of their own, and nobody sees those of another', async () => {
    store.light('a1', false);
    store.agree();
    store.setUse('family');
    expect(isLit('a1')).toBe(false);
    // Who had the device alone is the first to choose.
    expect(store.addPerson(fox)).toBeUndefined();
    expect(isLit('a1')).toBe(true);
    store = await openTab();
    store.light('b1', false);
    expect(store.addPerson(fox)).toBe('taken');
    expect(store.addPerson(star)).toBeUndefined();
    // What was done in this tab before goes to the one who says so.
    expect(isLit('b1')).toBe(true);
    expect(isLit('a1')).toBe(false);
    store = await openTab();
    expect(isLit('a1') || isLit('b1')).toBe(false);
    store.choosePerson(fox);
    expect(isLit('a1')).toBe(true);
    expect(isLit('b1')).toBe(false);
  });

  it('do not see what another did in the same tab, also a serious lesson', () => {
    store.setUse('family');
    store.addPerson(fox);
    store.light('d4', true);
    store.addPerson(star);
    expect(isLit('d4')).toBe(false);
    store.light('a2', false);
    store.choosePerson(undefined);
    expect(isLit('a2')).toBe(false);
  });

  it('are at most eight, and each can go', () => {
    store.setUse('family');
    const names = 'abcdefgh'.split('').map((letter) => `${letter}-moon-boat-blue`);
    for (const who of names) expect(store.addPerson(who)).toBeUndefined();
    expect(store.addPerson(star)).toBe('many');
    store.removePerson(names[0]!);
    expect(store.readLights().device?.people.map(({ who }) => who)).toEqual(names.slice(1));
  });

  it('leave nothing on a class tablet', async () => {
    store.light('a1', false);
    store.agree();
    store.setUse('class');
    store.light('a2', false);
    store.addLights(litIn(300, ['b1']), new Set(['b1']));
    expect(stored()).toBe('{"v":2,"use":"class","people":[]}');
    expect(isLit('a2', 'b1')).toBe(true);
    store = await openTab();
    expect(isLit('a2') || isLit('b1')).toBe(false);
  });
});

describe('forgetting', () => {
  it('takes every note of ours, and leaves those of others at the same address', async () => {
    store.light('a1', false);
    store.light('d4', true);
    store.agree();
    device.items.set('kindlight-something-of-next-year', '1');
    device.items.set('timetable', '2');
    expect(await store.forget()).toBeUndefined();
    expect([...device.items.keys()]).toEqual(['timetable']);
    expect(tab.items.size).toBe(0);
    expect(isLit('a1')).toBe(false);
  });
});
