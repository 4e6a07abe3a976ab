import lunr from 'lunr';
import { expect, test } from 'vitest';
import { sortedTerms, type Node } from '../../../../src/features/search/sorted-terms.ts';

const terms = ['a', 'ab', 'abc', 'abd', 'b', 'ბავშვი', '写真', '写真集'];
/** Parts of lunr that its types leave out. */
interface TokenSet extends Node {
  readonly intersect: (other: TokenSet) => { readonly toArray: () => string[] };
}
const { fromArray, fromString } = lunr.TokenSet as unknown as {
  fromArray: (terms: string[]) => TokenSet;
  fromString: (text: string) => TokenSet;
};
const theirs = fromArray([...terms]);

test.each(['a', 'ab*', 'abd*', 'abe', 'abe*', '*', 'z*', 'ბავშ*', '写真', '写真*', '', 'a**'])(
  '%j means the same terms as in the token set of lunr',
  (asked) => {
    const query = fromString(asked);
    const ours = sortedTerms(terms).intersect(query).toArray();
    expect([...ours].sort()).toEqual(theirs.intersect(query).toArray().sort());
  },
);
