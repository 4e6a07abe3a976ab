/** A copy of the real content that a test may break, one file at a time. Two languages are enough to break, and quick to read. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { readContent } from '../../src/catalog/read-content.ts';
import { runChecks } from '../../src/checks/run.ts';
import { formatProblem } from '../../src/model/problem.ts';

const languages: ReadonlySet<string> = new Set(['en', 'de', 'de-AT', 'de-CH']);

export class BrokenContent {
  readonly #folder = mkdtempSync(join(tmpdir(), 'kindlight-'));
  readonly #root = join(this.#folder, 'content');

  /** What the checks say of the whole copy: no concern of a test that breaks one file. */
  readonly #before: ReadonlySet<string>;

  constructor() {
    cpSync('content', this.#root, {
      recursive: true,
      filter: (path) => {
        const [, text, language] = path.split(sep);
        return text !== 'text' || language === undefined || languages.has(language);
      },
    });
    this.#before = new Set(this.#messages());
  }

  /** What the checks say after `change` was made to the text of `file`; the file is mended again. */
  messagesAfter(file: string, change: (text: string) => string): string[] {
    const path = join(this.#root, file);
    const before = readFileSync(path, 'utf8');
    const after = change(before);
    if (after === before) throw new Error(`The change to ${file} changed nothing.`);
    writeFileSync(path, after);
    try {
      return this.#messages().filter((message) => !this.#before.has(message));
    } finally {
      writeFileSync(path, before);
    }
  }

  /** What the checks say while `file` is away. */
  messagesWithout(file: string): string[] {
    const path = join(this.#root, file);
    const before = readFileSync(path, 'utf8');
    rmSync(path);
    try {
      return this.#messages().filter((message) => !this.#before.has(message));
    } finally {
      writeFileSync(path, before);
    }
  }

  /** The same for a JSON file, changed as a value. */
  messagesAfterJson<T>(file: string, change: (value: T) => void): string[] {
    return this.messagesAfter(file, (text) => {
      const value = JSON.parse(text) as T;
      change(value);
      return JSON.stringify(value);
    });
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true });
  }

  #messages(): string[] {
    const { content, problems } = readContent(this.#root);
    const found = problems.length > 0 ? problems : runChecks(content).errors;
    return found.map((problem) => this.#plain(formatProblem(problem)));
  }

  /** Messages name the folder they were read from; here that is always "content". */
  #plain(message: string): string {
    return message.replaceAll(/(\.\.\/)*[^\s]*kindlight-[^/\s]*\/content/g, 'content');
  }
}
