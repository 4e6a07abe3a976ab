/** One thing that is wrong with content: where, what was expected and found, and how to mend it. */
export interface Problem {
  /** File relative to the project, such as content/lessons/a1-my-trusted-adults.json. */
  readonly file: string;
  /** Place inside the file, such as quiz.q3.options. */
  readonly place?: string;
  /** What was expected and what was found, one or two sentences. */
  readonly message: string;
  readonly fix: string;
  /** Name of the rule that found it. */
  readonly rule: string;
}

/** A problem as people read it in a terminal. */
export function formatProblem(problem: Problem): string {
  const where = problem.place ? `${problem.file} › ${problem.place}` : problem.file;
  return `${where}\n  ${problem.message}\n  Fix: ${problem.fix}\n  Rule: ${problem.rule}`;
}

/** Stops a build or a script with all the problems found, not only the first. */
export class ContentError extends Error {
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
    super(`${count} in content\n\n${problems.map(formatProblem).join('\n\n')}\n`);
    this.name = 'ContentError';
    this.problems = problems;
  }
}
