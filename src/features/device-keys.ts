/** Every name under which this site keeps something in `localStorage`: "forget everything" forgets all of them. */
export const deviceKeys = { progress: 'kindlight', reading: 'kindlight-reading' } as const;
