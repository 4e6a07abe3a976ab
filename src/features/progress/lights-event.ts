/** Tells the other parts of a page that what is kept has changed. */
export const lightsEvent = 'kindlight:lights';
