/** WebKitGTK, the engine nearest to that of iPhones, over plain W3C WebDriver: a few requests, no package. */
import { spawn, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import { EngineMissing, type Driver } from './driver.ts';
import { findProgram } from './find-program.ts';

/** Key of an element reference in the WebDriver protocol (W3C WebDriver, section 12). */
const elementKey = 'element-6066-11e4-a52e-4f735466cecf';
const miniBrowsers = ['x86_64-linux-gnu', 'aarch64-linux-gnu', '.'].flatMap((folder) =>
  ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0'].map((name) => `/usr/lib/${folder}/${name}/MiniBrowser`),
);

/** A fresh WebKitGTK in a screen that nobody sees. */
export async function startWebKit(): Promise<Driver> {
  const driver = findProgram(process.env['WEBKIT_DRIVER_PATH'], 'WebKitWebDriver');
  const browser = findProgram(process.env['WEBKIT_PATH'], ...miniBrowsers, '/usr/libexec/webkit2gtk-4.1/MiniBrowser');
  const screen = findProgram('xvfb-run');
  if (!driver || !browser || !screen) {
    throw new EngineMissing('WebKitGTK is not installed (Debian: apt install webkit2gtk-driver xvfb xauth)');
  }
  const port = await freePort();
  // A group of its own, so that the screen, the driver and the browser end together.
  const process_ = spawn(screen, ['-a', driver, `--port=${port}`], { stdio: 'ignore', detached: true });
  try {
    return await session(process_, `http://127.0.0.1:${port}`, browser);
  } catch (error) {
    stop(process_);
    throw error;
  }
}

async function session(process_: ChildProcess, server: string, binary: string): Promise<Driver> {
  await untilReady(server);
  const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': { binary, args: ['--automation'] } } };
  const { sessionId } = (await send('POST', `${server}/session`, { capabilities })) as { sessionId: string };
  const at = `${server}/session/${sessionId}`;
  await send('POST', `${at}/window/rect`, { width: 400, height: 800 });
  const find = async (selector: string): Promise<string> => {
    const element = (await send('POST', `${at}/element`, { using: 'css selector', value: selector })) as Record<
      string,
      string
    >;
    return element[elementKey] ?? '';
  };
  await send('POST', `${at}/timeouts`, { implicit: 10_000 });
  return {
    name: 'WebKit',
    open: async (url) => void (await send('POST', `${at}/url`, { url })),
    click: async (selector) => {
      const element = await find(selector);
      // The engine scrolls only until the edge shows, which our bar at the foot covers.
      const scroll = "arguments[0].scrollIntoView({ block: 'center', behavior: 'instant' })";
      await send('POST', `${at}/execute/sync`, { script: scroll, args: [{ [elementKey]: element }] });
      await send('POST', `${at}/element/${element}/click`, {});
    },
    evaluate: (body) => send('POST', `${at}/execute/sync`, { script: body, args: [] }),
    close: async () => {
      await send('DELETE', at).catch(() => undefined);
      stop(process_);
    },
  };
}

async function send(method: string, url: string, body?: unknown): Promise<unknown> {
  const response = await fetch(url, {
    method,
    ...(body !== undefined && { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } }),
  });
  const { value } = (await response.json()) as { value: { error?: string; message?: string } | null };
  if (!response.ok)
    throw new Error(
      `WebKit: ${value?.error ?? response.status}: ${value?.message ?? ''} (${method} ${new URL(url).pathname})`,
    );
  return value;
}

async function untilReady(server: string): Promise<void> {
  for (const end = Date.now() + 20_000; Date.now() < end;) {
    const isReady = await fetch(`${server}/status`).then(
      (response) => response.ok,
      () => false,
    );
    if (isReady) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error('WebKitWebDriver did not answer within 20 s');
}

function stop(process_: ChildProcess): void {
  if (process_.pid === undefined || process_.exitCode !== null) return;
  process.kill(-process_.pid, 'SIGTERM');
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer().once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      server.close(() => done(port));
    });
  });
}
