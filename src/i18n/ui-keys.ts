/** The names of all interface strings, read from the English files, so that a typing mistake is a type error. */
import type classroom from '../../content/text/en/ui/classroom.json';
import type platforms from '../../content/text/en/ui/platforms.json';
import type paper from '../../content/text/en/ui/paper.json';
import type join from '../../content/text/en/ui/join.json';
import type site from '../../content/text/en/ui/site.json';
import type contacts from '../../content/text/en/ui/contacts.json';
import type help from '../../content/text/en/ui/help.json';
import type lesson from '../../content/text/en/ui/lesson.json';
import type quiz from '../../content/text/en/ui/quiz.json';
import type practice from '../../content/text/en/ui/practice.json';
import type progress from '../../content/text/en/ui/progress.json';
import type frameworks from '../../content/text/en/ui/frameworks.json';
import type evidence from '../../content/text/en/ui/evidence.json';
import type search from '../../content/text/en/ui/search.json';
import type look from '../../content/text/en/ui/look.json';
import type translations from '../../content/text/en/ui/translations.json';
import type keep from '../../content/text/en/ui/keep.json';
import type away from '../../content/text/en/ui/away.json';
import type offline from '../../content/text/en/ui/offline.json';
import type reading from '../../content/text/en/ui/reading.json';

interface UiFiles {
  site: typeof site;
  help: typeof help;
  contacts: typeof contacts;
  lesson: typeof lesson;
  quiz: typeof quiz;
  practice: typeof practice;
  progress: typeof progress;
  search: typeof search;
  evidence: typeof evidence;
  frameworks: typeof frameworks;
  look: typeof look;
  translations: typeof translations;
  reading: typeof reading;
  keep: typeof keep;
  offline: typeof offline;
  away: typeof away;
  classroom: typeof classroom;
  join: typeof join;
  paper: typeof paper;
  platforms: typeof platforms;
}

/** All namespaces: one per rib that shows words, and `site` for the frame around them. */
export const uiNames = [
  'site',
  'help',
  'lesson',
  'quiz',
  'practice',
  'progress',
  'search',
  'evidence',
  'frameworks',
  'look',
  'translations',
  'reading',
  'keep',
  'offline',
  'away',
  'classroom',
  'join',
  'paper',
  'platforms',
  'contacts',
] as const satisfies readonly (keyof UiFiles)[];
export type UiName = (typeof uiNames)[number];

type PluralForm = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';
type BaseKey<K> = K extends `${infer B}_${PluralForm}` ? B : K;

/** Keys of a namespace; plural forms count as one key. */
export type UiKey<N extends UiName = UiName> = BaseKey<keyof UiFiles[N]> & string;
