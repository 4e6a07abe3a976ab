/** Samples of every code and link that was ever handed out, and of what devices keep. A sample may be added and never changed or removed. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readResultCode } from '../../../src/features/classroom/codes/result-code.ts';
import { readSession } from '../../../src/features/classroom/codes/session-link.ts';
import { readClassFile } from '../../../src/features/classroom/results/class-file.ts';
import meaning from './meaning.json' with { type: 'json' };
import digests from './samples.json' with { type: 'json' };

const folder = import.meta.dirname;
const read = (name: string) => readFileSync(join(folder, name), 'utf8');
const samples = readdirSync(folder)
  .filter((name) => /^(result|session|class)-v\d+/.test(name))
  .sort();

function load(name: string): unknown {
  if (name.startsWith('result')) return readResultCode(read(name));
  return name.startsWith('session') ? readSession(read(name)) : readClassFile(read(name), 20_000);
}

describe('frozen samples of the classroom', () => {
  it.each(samples)('%s still loads, and still means the same', (name) => {
    expect(JSON.parse(JSON.stringify(load(name)))).toEqual((meaning as Record<string, unknown>)[name]);
  });

  it('are all there, and none has changed: each is listed in samples.json with its digest', () => {
    const found = Object.fromEntries(
      samples.map((name) => [name, createHash('sha256').update(read(name)).digest('hex')]),
    );
    expect(found).toEqual(digests);
  });
});
