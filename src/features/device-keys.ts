/**
 * Every name under which this site keeps something on a device begins like this: notes, caches, databases. "Forget
 * everything" goes by it, so that what is invented later is forgotten too. The ribs have their own constants (no page should
 * fetch a file for a name); a test compares them.
 */
export const ownPrefix = 'kindlight';
/** The names used today. */
export const deviceKeys: readonly string[] = [
  'kindlight',
  'kindlight-next',
  'kindlight-reading',
  'kindlight-sessions',
  'kindlight-class',
  'kindlight-years',
];
