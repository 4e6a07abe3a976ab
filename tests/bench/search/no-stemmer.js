export const stemmer = undefined;
