import type { Finding, Rule } from '../rule.ts';

export const idMatchesFile: Rule = {
  name: 'id-matches-file',
  sentence: 'A file of facts begins with the id it holds, and no id exists twice.',
  severity: 'error',
  check: (content) => {
    const seen = new Map<string, string>();
    return [...content.lessons.values(), ...content.guides.values()].flatMap(({ path, stem, value }): Finding[] => {
      const findings: Finding[] = [];
      const other = seen.get(value.id);
      if (other)
        findings.push({
          file: path,
          place: 'id',
          message: `The id "${value.id}" exists twice. It is also in ${other}.`,
          fix: 'give one of them its own id.',
        });
      seen.set(value.id, path);
      if (stem !== value.id && !stem.startsWith(`${value.id}-`)) {
        findings.push({
          file: path,
          place: 'id',
          message: `Expected the file name to begin with "${value.id}-". Found "${stem}".`,
          fix: `rename the file to ${value.id}-….json, or correct the id.`,
        });
      }
      if ('band' in value && !value.id.startsWith(value.band)) {
        findings.push({
          file: path,
          place: 'band',
          message: `Expected band "${value.id.charAt(0)}", the first letter of the id. Found "${value.band}".`,
          fix: 'correct the band or the id.',
        });
      }
      return findings;
    });
  },
};
