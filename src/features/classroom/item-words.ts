/** Content of /class-data/<language>/<lesson>.json. */
export interface ItemWords {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** Question and options by item id; options by option id, each with what it says to a child who taps it. */
  readonly items: Readonly<
    Record<
      string,
      {
        readonly question: string;
        readonly options: Readonly<Record<string, { readonly label: string; readonly feedback: string }>>;
      }
    >
  >;
}
