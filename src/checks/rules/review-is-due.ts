import type { Finding, Rule } from '../rule.ts';

/** The rule for one day, so that tests can choose it. */
export function reviewIsDueOn(today: Date): Rule {
  const month = today.toISOString().slice(0, 7);
  return {
    name: 'review-is-due',
    sentence: 'No lesson or guide is past the month in which somebody wanted to look at it again.',
    // Time alone must not stop the build of a school.
    severity: 'warning',
    check: (content) =>
      [...content.lessons.values(), ...content.guides.values()]
        .filter(({ value }) => value.reviewBy < month)
        .map(({ path, value }): Finding => ({
          file: path,
          place: 'reviewBy',
          message: `Expected a look at the text by ${value.reviewBy}. It is ${month} now.`,
          fix: 'read its sources, numbers and laws again, set their "readOn", then name a new month.',
        })),
  };
}

export const reviewIsDue = reviewIsDueOn(new Date());
