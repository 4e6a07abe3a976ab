/** Reads single files of content/ against their schema and collects the problems instead of stopping at the first. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseYaml } from 'yaml';
import type { z } from 'zod';
import type { ByStem, Sourced, SourcedProse } from '../model/content.ts';
import type { Problem } from '../model/problem.ts';
import { schemaProblems } from '../model/schema-problems.ts';

export class SourceReader {
  readonly problems: Problem[] = [];
  readonly #root: string;
  readonly #label: string;

  /** `root` is the folder to read, `label` how messages name it ("content"). */
  constructor(root: string, label: string) {
    this.#root = root;
    this.#label = label;
  }

  exists(path: string): boolean {
    return existsSync(join(this.#root, path));
  }

  /** Names in a folder, sorted; nothing where the folder does not exist. */
  list(folder: string): string[] {
    const full = join(this.#root, folder);
    return existsSync(full)
      ? readdirSync(full)
          .filter((name) => !name.startsWith('.'))
          .sort()
      : [];
  }

  /** A file as text with its path as messages name it, or undefined where there is none. */
  text(path: string): { readonly path: string; readonly text: string } | undefined {
    if (!this.exists(path)) return undefined;
    return { path: `${this.#label}/${path}`, text: readFileSync(join(this.#root, path), 'utf8') };
  }

  /** One JSON file, or undefined with its problems noted. */
  json<T>(path: string, schema: z.ZodType<T>): Sourced<T> | undefined {
    const raw = this.#parse(path, (text) => JSON.parse(text) as unknown, 'json-syntax', 'JSON');
    return raw === undefined ? undefined : this.#checked(path, raw, schema);
  }

  /** All JSON files of a folder that end in `ending`, by stem. */
  jsonFolder<T>(folder: string, schema: z.ZodType<T>, ending = '.json'): ByStem<Sourced<T>> {
    const entries = this.list(folder)
      .filter((name) => name.endsWith(ending))
      .map((name) => this.json(`${folder}/${name}`, schema))
      .filter((entry) => entry !== undefined)
      .map((entry) => [stemOf(entry.path, ending), { ...entry, stem: stemOf(entry.path, ending) }] as const);
    return new Map(entries);
  }

  /** All MDX files of a folder, by stem: front matter checked, body kept as text. */
  proseFolder<T>(folder: string, schema: z.ZodType<T>): ByStem<SourcedProse<T>> {
    const found = new Map<string, SourcedProse<T>>();
    for (const name of this.list(folder).filter((file) => file.endsWith('.mdx'))) {
      const path = `${folder}/${name}`;
      const text = readFileSync(join(this.#root, path), 'utf8').replaceAll('\r\n', '\n');
      const match = /^---\n([\s\S]*?)\n---\n/.exec(text);
      if (!match) {
        this.#note(
          path,
          'The file must begin with front matter between two lines of "---". Found none.',
          'add the front matter described in content/README.md.',
          'front-matter',
        );
        continue;
      }
      const raw = this.#parse(path, () => parseYaml(match[1] ?? '') as unknown, 'yaml-syntax', 'YAML front matter');
      const entry = raw === undefined ? undefined : this.#checked(path, raw, schema);
      if (entry)
        found.set(entry.stem, { ...entry, body: text.slice(match[0].length), bodyLine: match[0].split('\n').length });
    }
    return found;
  }

  #parse(path: string, read: (text: string) => unknown, rule: string, kind: string): unknown {
    try {
      return read(readFileSync(join(this.#root, path), 'utf8'));
    } catch (error) {
      if (!this.exists(path)) {
        this.#note(path, 'The file is missing.', 'add it in the form described in content/README.md.', 'file-exists');
        return undefined;
      }
      const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
      this.#note(path, `Expected valid ${kind}. Found: ${reason}`, 'correct the syntax at that place.', rule);
      return undefined;
    }
  }

  #checked<T>(path: string, raw: unknown, schema: z.ZodType<T>): Sourced<T> | undefined {
    const result = schema.safeParse(raw);
    if (result.success) return { path: `${this.#label}/${path}`, stem: stemOf(path), value: result.data };
    this.problems.push(...schemaProblems(`${this.#label}/${path}`, result.error.issues, raw));
    return undefined;
  }

  #note(path: string, message: string, fix: string, rule: string): void {
    this.problems.push({ file: `${this.#label}/${path}`, message, fix, rule });
  }
}

/** File name without folder and ending. */
function stemOf(path: string, ending?: string): string {
  const name = path.split('/').at(-1) ?? path;
  return ending && name.endsWith(ending) ? name.slice(0, -ending.length) : name.replace(/\.(json|mdx)$/, '');
}
