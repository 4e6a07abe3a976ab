/** The little that a journey needs of a browser, so that one text runs in every engine. */

export interface Driver {
  readonly name: string;
  /** Goes to an address and waits until the page has loaded. */
  open(url: string): Promise<void>;
  /** Clicks the first element that matches, as a person would. */
  click(selector: string): Promise<void>;
  /** Runs the body of a function in the page and gives back what it returns, as JSON. */
  evaluate(body: string): Promise<unknown>;
  close(): Promise<void>;
}

/** Why an engine cannot be tested on this machine, in a sentence that says what to install. */
export class EngineMissing extends Error {
  override readonly name = 'EngineMissing';
}

/** Waits until `body`, run in the page, returns something true; the message says what did not happen. */
export async function until(driver: Driver, body: string, what: string, milliseconds = 10_000): Promise<void> {
  const end = Date.now() + milliseconds;
  while (Date.now() < end) {
    if (await driver.evaluate(body)) return;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error(`${what}: did not happen within ${milliseconds / 1000} s in ${driver.name}`);
}
