/** A value found in some language on the way from the one asked for to English. */
export type Direction = 'ltr' | 'rtl';

export interface Resolved<T> {
  readonly value: T;
  /** Key of the language the value really is in, as in content/languages.json. */
  readonly tag: string;
  /** What the HTML `lang` attribute says of it (BCP 47). */
  readonly lang: string;
  readonly dir: Direction;
  /** True where the value is not in the language that was asked for. */
  readonly isFallback: boolean;
}
