/**
 * Every name under which this site keeps something in `localStorage`: "forget everything" forgets all of them. The ribs
 * that write them have their own constants (no page should fetch a file for a name); a test compares the two.
 */
export const deviceKeys: readonly string[] = ['kindlight', 'kindlight-reading'];
