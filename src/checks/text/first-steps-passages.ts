/** Passages of the unscored starting points. */
import type { FirstStepsWords } from '../../model/first-steps.schema.ts';
import type { Passage } from './passages.ts';
import { one } from './prose-passages.ts';

/** Every sentence of first steps, with the field it stands in. */
export function firstStepsPassages({ title, summary, intro, items, end }: FirstStepsWords): Passage[] {
  return [
    one('title', title, 'title'),
    one('summary', summary, 'card'),
    one('intro', intro, 'body'),
    ...Object.entries(items).flatMap(([id, { question, options }]) => [
      one(`items.${id}.question`, question, 'question'),
      ...Object.entries(options).flatMap(([option, { label, comment }]) => [
        one(`items.${id}.options.${option}.label`, label, 'label'),
        one(`items.${id}.options.${option}.comment`, comment, 'feedback'),
      ]),
    ]),
    one('end.title', end.title, 'title'),
    one('end.text', end.text, 'body'),
    ...(end.always === undefined ? [] : [one('end.always', end.always, 'body')]),
  ];
}
