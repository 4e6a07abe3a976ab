/** Zod's issues in the house's form: place, expected, found, fix. */
import type { z } from 'zod';
import type { Problem } from './problem.ts';

type Issue = z.core.$ZodIssue;

/** All problems of one parsed value. `raw` is the value that was parsed, so that each message can say what was found. */
export function schemaProblems(file: string, issues: readonly Issue[], raw: unknown): Problem[] {
  return issues.map((issue) => ({
    file,
    place: placeOf(issue.path, raw),
    message: messageOf(issue, foundAt(raw, issue.path)),
    fix: fixOf(issue),
    rule: 'schema',
  }));
}

/** Path with ids instead of positions where a list holds things with an id: quiz.q3.options. */
function placeOf(path: readonly PropertyKey[], raw: unknown): string {
  let value: unknown = raw;
  const names = path.map((key) => {
    const inList = Array.isArray(value);
    value = (value as Record<PropertyKey, unknown> | undefined)?.[key];
    const id = inList ? (value as { id?: unknown } | undefined)?.id : undefined;
    return typeof id === 'string' ? id : String(key);
  });
  return names.join('.') || '(whole file)';
}

function foundAt(raw: unknown, path: readonly PropertyKey[]): string {
  const value = path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key], raw);
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}

function messageOf(issue: Issue, found: string): string {
  if (issue.code === 'unrecognized_keys') return `Unknown field ${issue.keys.map((key) => `"${key}"`).join(', ')}.`;
  if (issue.code === 'invalid_type') return `Expected ${issue.expected}. Found ${found}.`;
  if (found === 'nothing') return `Required, but missing. ${sentence(issue.message)}`;
  return `${sentence(issue.message)} Found ${found}.`;
}

function fixOf(issue: Issue): string {
  const field = String(issue.path.at(-1) ?? 'the value');
  if (issue.code === 'unrecognized_keys') return `remove it, or correct its name; the fields are listed in src/model/.`;
  if (issue.code === 'invalid_value')
    return `use one of: ${issue.values.map((value) => JSON.stringify(value)).join(', ')}.`;
  return `give "${field}" a value as described in src/model/.`;
}

function sentence(message: string): string {
  const text = message.charAt(0).toUpperCase() + message.slice(1);
  return text.endsWith('.') ? text : `${text}.`;
}
