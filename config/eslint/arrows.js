/**
 * Who may use whom, in one place. A new arrow is a decision (docs/decisions/), not an accident.
 * model ← i18n ← catalog ← checks ← site ← pages, layouts, integrations; features and ui stand on the catalog's types.
 */

/** Folders of src/ and the folders below them that they may import from. */
export const layers = {
  model: [],
  i18n: ['model'],
  catalog: ['model', 'i18n'],
  checks: ['model', 'i18n', 'catalog'],
  // The door of the build: content that breaks a rule does not pass it.
  site: ['model', 'i18n', 'catalog', 'checks'],
  features: ['model', 'i18n', 'catalog', 'ui', 'styles'],
  ui: ['model', 'i18n', 'catalog', 'site', 'styles'],
  integrations: ['model', 'i18n', 'catalog', 'checks', 'site', 'features'],
  layouts: ['model', 'i18n', 'catalog', 'site', 'features', 'ui', 'styles'],
  pages: ['model', 'i18n', 'catalog', 'site', 'features', 'ui', 'layouts', 'styles'],
  styles: [],
};

/** Ribs (folders of src/features/) and the ribs they may import from. A rib that is not listed may import none. */
export const ribs = {
  lesson: ['quiz', 'practice', 'help', 'progress', 'reading'],
  // In class the lesson itself is shown and done: its questions and activities, its words, the help of the session's country.
  classroom: ['quiz', 'choice', 'practice', 'lesson', 'help'],
  // Boosters ask and rehearse as lessons do; lights travel as codes of the same letters and pictures as
  // those of a class; a plan shows the symbols of easy read.
  keep: ['progress', 'classroom', 'quiz', 'practice', 'choice', 'reading'],
  // What a platform is told comes from the lesson's own events and questions.
  platforms: ['quiz', 'choice', 'progress'],
  // One way of drawing options to choose from, shared by the two ribs that ask something.
  quiz: ['choice'],
  practice: ['choice'],
};

/** Packages that may reach a reader's browser, and the rib that may bring them. */
export const browserPackages = {
  lunr: 'search',
  qr: 'classroom',
  'qr/decode.js': 'classroom',
  // Only after a tap: a calendar file of a year's plan; markers of vote cards.
  'ical-generator': 'classroom',
  'js-aruco2': 'classroom',
  // Only in the worker that somebody asked for.
  'workbox-core': 'offline',
  'workbox-routing': 'offline',
  'workbox-strategies': 'offline',
  // Only on the page "Without internet".
  fzstd: 'offline',
  // Only after a tap: a package for a learning platform.
  fflate: 'platforms',
};
