/** Which lessons to begin with, after the choices of first steps. Nothing is scored: a choice suggests a lesson or none. */

/**
 * The first different lessons that `chosen` suggests, in the order of the questions, filled up with `defaults` and as
 * many as these: two, or three in band B (the blueprint says so). More would be a list again.
 */
export function suggested(chosen: readonly (string | undefined)[], defaults: readonly string[]): string[] {
  return [...new Set([...chosen, ...defaults])]
    .filter((id) => id !== undefined && id !== '')
    .slice(0, defaults.length) as string[];
}
