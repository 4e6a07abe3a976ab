/** Which lessons to begin with, after the choices of first steps. Nothing is scored: a choice suggests a lesson or none. */

/**
 * The first two different lessons that `chosen` suggests, in the order of the questions, filled up with `defaults`:
 * two, because more would be a list again.
 */
export function suggested(chosen: readonly (string | undefined)[], defaults: readonly string[]): string[] {
  return [...new Set([...chosen, ...defaults])].filter((id) => id !== undefined && id !== '').slice(0, 2) as string[];
}
