/** What a pupil tapped first, kept in memory until the code is made, and turned into the numbers of a code. */
import { isUnsure, type CountedItem } from '../codes/lesson-items.ts';
import { noAnswer, unsureAnswer } from '../codes/result-code.ts';

/** First answers by item id. A second try teaches and changes nothing here. */
export class JoinAnswers {
  readonly #first = new Map<string, string>();

  /** Notes the option that was tapped, if it is the first of its question. */
  note(item: string, option: string): void {
    if (!this.#first.has(item)) this.#first.set(item, option);
  }

  /** The answers to these questions as a code writes them. */
  valuesOf(items: readonly CountedItem[]): number[] {
    return items.map(({ id, options }) => {
      const option = this.#first.get(id);
      if (option === undefined) return noAnswer;
      if (isUnsure(option)) return unsureAnswer;
      const place = options.indexOf(option);
      return place < 0 ? noAnswer : place;
    });
  }
}
