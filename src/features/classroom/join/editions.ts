/** Which editions a pupil may choose in a session: one a language, of the teacher's country where there is one. */
import type { Session } from '../codes/session-link.ts';

export interface JoinEdition {
  readonly slug: string;
  /** Tag of the language in small letters. */
  readonly language: string;
  readonly country: string;
  readonly isDefault: boolean;
  /** Lessons this edition does not have (only in builds that leave unreviewed texts out). */
  readonly lacks: readonly string[];
}

/** The editions to offer, the teacher's own first; all languages where the plan names none that this build has. */
export function editionsOf<T extends JoinEdition>(editions: readonly T[], session: Session): readonly T[] {
  const country = session.edition.slice(-2);
  const lessons = session.content.kind === 'lessons' ? session.content.lessons : [];
  const able = editions.filter(({ lacks }) => !lessons.every((id) => lacks.includes(id)));
  const rank = (edition: T): number =>
    (edition.slug === session.edition ? 4 : 0) + (edition.country === country ? 2 : 0) + Number(edition.isDefault);
  const best = new Map<string, T>();
  for (const edition of [...able].sort((a, b) => rank(b) - rank(a)))
    if (!best.has(edition.language)) best.set(edition.language, edition);
  const all = [...best.values()];
  const chosen = all.filter(({ language }) => session.languages.includes(language));
  return chosen.length > 0 ? chosen : all;
}
