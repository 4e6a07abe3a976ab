/** A rule of content: a name, a sentence, how much it matters, and its check. A new rule is a new file in rules/. */
import type { Content } from '../model/content.ts';
import type { Problem } from '../model/problem.ts';

export interface Finding {
  readonly file: string;
  readonly place?: string;
  readonly message: string;
  readonly fix: string;
}

export interface Rule {
  readonly name: string;
  /** What must be true, in one sentence. */
  readonly sentence: string;
  /** An error stops the build; a warning is told. */
  readonly severity: 'error' | 'warning';
  readonly check: (content: Content) => readonly Finding[];
}

export function toProblem(rule: Rule, finding: Finding): Problem {
  return { ...finding, rule: rule.name };
}
