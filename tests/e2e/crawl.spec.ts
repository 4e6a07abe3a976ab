/**
 * A walk through every kind of page in three editions. The fixture fails on any request elsewhere, any broken policy and any
 * word in the console; here nobody may set a cookie, keep anything, or read what would tell one device from another.
 */
import { expect, test } from './fixtures.ts';
import { editions, mainEdition, pageKinds } from './site.ts';

const others = editions.filter((slug) => slug !== mainEdition).reverse();
const three = [mainEdition, ...others].slice(0, 3);

for (const edition of three)
  test(`${edition}: no page takes, keeps or measures anything`, async ({ page, context }) => {
    test.setTimeout(240_000);
    await context.addInitScript(() => {
      const read: string[] = [];
      Object.assign(window, { read });
      const watch = (owner: object | undefined, ...names: string[]): void => {
        for (const name of names) {
          const found = owner && Object.getOwnPropertyDescriptor(owner, name);
          if (!found?.configurable) continue;
          const note = <T extends unknown[]>(real: (...values: T) => unknown) =>
            function (this: unknown, ...values: T): unknown {
              read.push(name);
              return real.apply(this, values);
            };
          if (found.get) Object.defineProperty(owner, name, { ...found, get: note(found.get as () => unknown) });
          else if (typeof found.value === 'function')
            Object.defineProperty(owner, name, { ...found, value: note(found.value as () => unknown) });
        }
      };
      watch(Navigator.prototype, 'userAgent', 'platform', 'vendor', 'plugins', 'mimeTypes', 'hardwareConcurrency');
      watch(Navigator.prototype, 'deviceMemory', 'maxTouchPoints', 'doNotTrack', 'getBattery', 'getGamepads');
      watch(Navigator.prototype, 'userAgentData', 'connection', 'geolocation', 'bluetooth', 'usb', 'sendBeacon');
      watch(Screen.prototype, 'width', 'height', 'availWidth', 'availHeight', 'colorDepth', 'pixelDepth');
      watch(HTMLCanvasElement.prototype, 'toDataURL', 'toBlob');
      watch(CanvasRenderingContext2D.prototype, 'getImageData');
      watch(Document.prototype, 'cookie');
      watch(Intl.DateTimeFormat.prototype, 'resolvedOptions');
      watch(globalThis.MediaDevices?.prototype, 'enumerateDevices', 'getUserMedia');
      watch(window, 'AudioContext', 'OfflineAudioContext', 'RTCPeerConnection', 'WebSocket', 'queryLocalFonts');
    });
    for (const path of ['/', '/join/', '/cards/', ...pageKinds(edition)]) {
      await page.goto(path);
      const found = await page.evaluate(() => ({
        read: (window as unknown as { read: string[] }).read,
        kept: [...Object.keys(localStorage), ...Object.keys(sessionStorage)],
      }));
      expect(found, path).toEqual({ read: [], kept: [] });
    }
    const last = await page.evaluate(() => [navigator.userAgent, (window as unknown as { read: string[] }).read][1]);
    expect(last, 'the watch would have told').toEqual(['userAgent']);
    expect(await context.cookies()).toEqual([]);
    expect(await page.evaluate(async () => [...(await caches.keys()), ...(await indexedDB.databases())])).toEqual([]);
  });
