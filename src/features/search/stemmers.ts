/** Stemmers by name, each fetched when a language needs it: a German reader downloads no Turkish. */
import type { Pipeline } from './pipelines.ts';

export type Stem = (word: string) => string;

const snowball = {
  bulgarian: () => import('@orama/stemmers/bulgarian'),
  danish: () => import('@orama/stemmers/danish'),
  dutch: () => import('@orama/stemmers/dutch'),
  english: () => import('@orama/stemmers/english'),
  finnish: () => import('@orama/stemmers/finnish'),
  french: () => import('@orama/stemmers/french'),
  german: () => import('@orama/stemmers/german'),
  hungarian: () => import('@orama/stemmers/hungarian'),
  irish: () => import('@orama/stemmers/irish'),
  italian: () => import('@orama/stemmers/italian'),
  lithuanian: () => import('@orama/stemmers/lithuanian'),
  norwegian: () => import('@orama/stemmers/norwegian'),
  portuguese: () => import('@orama/stemmers/portuguese'),
  romanian: () => import('@orama/stemmers/romanian'),
  russian: () => import('@orama/stemmers/russian'),
  spanish: () => import('@orama/stemmers/spanish'),
  swedish: () => import('@orama/stemmers/swedish'),
  turkish: () => import('@orama/stemmers/turkish'),
  ukrainian: () => import('@orama/stemmers/ukrainian'),
} as const;
export type SnowballName = keyof typeof snowball;

/** The stemmer of that name; "none" gives every word back as it is. */
export async function loadStemmer(name: Pipeline['stemmer']): Promise<Stem> {
  if (name === 'none') return (word) => word;
  if (isSnowball(name)) return forgiving((await snowball[name]()).stemmer);
  const [{ lightStemmer }, { lightEndings }] = await Promise.all([
    import('./light-stemmer.ts'),
    import('./light-endings.ts'),
  ]);
  return lightStemmer(lightEndings[name]);
}

/** A word the stemmer fails on stays whole: the Bulgarian one writes into strings, which throws for words in "-ки" and "-зи". */
function forgiving(stem: Stem): Stem {
  return (word) => {
    try {
      return stem(word);
    } catch {
      return word;
    }
  };
}

function isSnowball(name: string): name is SnowballName {
  return Object.hasOwn(snowball, name);
}
