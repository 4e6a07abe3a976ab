/** Finds speech in quotation marks that a child of a rehearsal receives, instead of a [summary in brackets]. */

const sent = 'writes?|wrote|sends?|sent|types?|posts?|posted|texts|messages|comments|comes|reads|pops up';
const said = 'says?|said|asks?|asked|answers?|replies|whispers';

/** Where people speak face to face a story may quote them; a reply always answers what somebody says. */
export type Setting = 'reply' | 'branch';

/**
 * Quotes that somebody else says to the child, as they are written. Heuristic: the word before "says" or "writes" is
 * not a child of the cast (whose words we lend) and not "you".
 */
export function quotedMessages(text: string, setting: Setting, cast: readonly string[]): string[] {
  const verbs = setting === 'reply' ? `${sent}|${said}` : sent;
  const before = new RegExp(`(\\p{L}+) (?:${verbs})(?: back)?[,:]? ([“"][^”"]*[”"])`, 'gu');
  const after = new RegExp(`([“"][^”"]*[”"]),? (?:${verbs}) (\\p{L}+)`, 'gu');
  const own = new Set([...cast, 'you', 'You']);
  return [
    ...[...text.matchAll(before)].filter(([, who]) => !own.has(who ?? '')).map(([, , quote]) => quote ?? ''),
    ...[...text.matchAll(after)].filter(([, , who]) => !own.has(who ?? '')).map(([, quote]) => quote ?? ''),
  ];
}
