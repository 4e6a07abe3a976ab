import { beforeEach, describe, expect, it, vi } from 'vitest';

type Store = typeof import('../../../../src/features/progress/progress-store.browser.ts') &
  typeof import('../../../../src/features/progress/progress-settings.browser.ts');

class FakeStorage {
  readonly items = new Map<string, string>();
  isFull = false;
  isBlocked = false;
  getItem(key: string): string | null {
    if (this.isBlocked) throw new Error('blocked');
    return this.items.get(key) ?? null;
  }
  setItem(key: string, value: string): void {
    if (this.isFull || this.isBlocked) throw new Error('no room');
    this.items.set(key, value);
  }
  removeItem(key: string): void {
    if (this.isBlocked) throw new Error('blocked');
    this.items.delete(key);
  }
}

let device: FakeStorage;
let tab: FakeStorage;
let store: Store;
const stored = () => device.items.get('kindlight');

beforeEach(async () => {
  [device, tab] = [new FakeStorage(), new FakeStorage()];
  vi.stubGlobal('localStorage', device);
  vi.stubGlobal('sessionStorage', tab);
  vi.resetModules();
  store = {
    ...(await import('../../../../src/features/progress/progress-store.browser.ts')),
    ...(await import('../../../../src/features/progress/progress-settings.browser.ts')),
  };
});

describe('lights of a device', () => {
  it('keeps nothing on the device before the child agrees', () => {
    expect(store.light('a1', false)).toBeUndefined();
    expect(device.items.size).toBe(0);
    expect(store.isLit('a1', store.readLights())).toBe(true);
  });

  it('keeps everyday lessons after that, also those of this visit, and never sensitive ones', () => {
    store.light('a1', false);
    store.light('d4', true);
    store.agree();
    store.light('a2', false);
    store.light('d6', true);
    expect(stored()).toBe('{"v":1,"finished":["a1","a2"],"keepSensitive":false}');
    expect(['d4', 'd6'].every((id) => store.isLit(id, store.readLights()))).toBe(true);
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
    expect(stored()).toBe('{"v":1,"finished":[],"keepSensitive":false}');
    expect(store.isLit('d4', store.readLights())).toBe(true);
  });

  it.each([
    ['corrupt', '{"v":1,"finished":'],
    ['newer', '{"v":7,"lights":{"a1":1}}'],
  ] as const)('leaves a %s note as it is until the reader decides', (problem, text) => {
    device.items.set('kindlight', text);
    expect(store.light('a1', false)).toBe(problem);
    expect(store.agree()).toBe(problem);
    expect(store.keepSensitive(true, new Set())).toBe(problem);
    expect(stored()).toBe(text);
    expect(store.rawText()).toBe(text);
    expect(store.isLit('a1', store.readLights())).toBe(true);
    store.forget();
    expect(device.items.size + tab.items.size).toBe(0);
  });

  it('lights for this visit when the device is full, and loses nothing that was there', () => {
    store.light('a1', false);
    store.agree();
    const before = stored();
    device.isFull = true;
    expect(store.light('a2', false)).toBe('full');
    expect(stored()).toBe(before);
    expect(store.isLit('a2', store.readLights())).toBe(true);
  });

  it('does not lose the lights of this visit when the device is full at the moment of agreeing', () => {
    store.light('a1', false);
    device.isFull = true;
    expect(store.agree()).toBe('full');
    expect(store.isLit('a1', store.readLights())).toBe(true);
  });

  it('does not forget a light of this page when the tab has no room for it', () => {
    store.light('a1', false);
    tab.isFull = true;
    store.light('a2', false);
    expect(['a1', 'a2'].every((id) => store.isLit(id, store.readLights()))).toBe(true);
  });

  it('is not troubled by a visit that somebody else wrote', () => {
    for (const text of ['null', '5', '{}', '{"finished":7,"sensitive":[]}', 'oops']) {
      tab.items.set('kindlight', text);
      expect(store.isLit('a1', store.readLights())).toBe(false);
    }
  });

  it('goes on with the page alone where both storages are blocked', () => {
    device.isBlocked = tab.isBlocked = true;
    expect(store.light('a1', false)).toBe('blocked');
    expect(store.isLit('a1', store.readLights())).toBe(true);
    expect(store.rawText()).toBe('');
    expect(store.forget()).toBe('blocked');
  });

  it('forgets everything at once', () => {
    store.light('a1', false);
    store.light('d4', true);
    store.agree();
    store.forget();
    expect(device.items.size + tab.items.size).toBe(0);
    expect(store.isLit('a1', store.readLights())).toBe(false);
  });
});
