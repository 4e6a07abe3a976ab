import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { platformPolicy } from '../../../src/features/platforms/shell.ts';
import {
  folderPolicy,
  headerPolicy,
  keptForever,
  metaPolicy,
  securityHeaders,
} from '../../../src/site/security-policy.ts';

/** One policy a target (ruling 20). */
const targets = {
  'a host that sends headers': headerPolicy(),
  'a host that sends none': metaPolicy(),
  'a folder or stick': folderPolicy(),
  'a learning platform': platformPolicy,
};

test.each(Object.entries(targets))(
  '%s: nothing inline, no text as code or markup, nothing that is not named',
  (_, policy) => {
    expect(policy).not.toMatch(/unsafe|wasm|\*|https?:|nonce-|sha\d/);
    expect(policy).toMatch(/^default-src 'none'; script-src 'self'/);
    expect(policy).toContain("require-trusted-types-for 'script'; trusted-types default");
    for (const part of ["base-uri 'none'", "form-action 'none'"]) expect(policy).toContain(part);
  },
);

test.each(['unsafe-inline', 'unsafe-eval', 'unsafe-hashes', 'http:', 'https:', '*', 'blob:'])(
  'no policy allows %s',
  (word) => {
    expect(`${metaPolicy()} ${headerPolicy()}`).not.toContain(word);
  },
);

test('the list of headers for people names every header with its value', () => {
  const hosting = readFileSync('docs/hosting.md', 'utf8');
  for (const [name, value] of [...securityHeaders(), ['Cache-Control', keptForever] as const]) {
    expect(hosting).toContain(name);
    expect(hosting).toContain(value);
  }
});
