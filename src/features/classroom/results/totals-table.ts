/** The shown totals as rows of a table to save. The words are the teacher's; nothing stands in it that the page does not show. */
import type { ItemWords } from '../item-words.ts';
import { handItems, handTimes, type HandItem, type Hands } from './hands.ts';
import { fewest } from './class-file.ts';
import type { ItemReading } from './reading.ts';
import type { LessonRows, MapRow } from './totals-rows.ts';

export interface TableWords {
  readonly sentence: (key: string) => string;
  readonly title: (lesson: string) => string;
  readonly items: (lesson: string) => ItemWords | undefined;
  readonly hand: (item: HandItem) => string;
  readonly answer: (place: number, all: number) => string;
}

type Row = readonly (string | number)[];

/** Part, question, answer, count: one row for each answer. */
export function tableRows(
  lessons: readonly LessonRows[],
  map: readonly MapRow[],
  hands: Hands,
  words: TableWords,
): readonly Row[] {
  const head = ['csv-part', 'map-question', 'csv-answer', 'csv-count'].map(words.sentence);
  const ofLessons = lessons.flatMap(({ id, items, taken, done }): Row[] => {
    const part = `${id.toUpperCase()} ${words.title(id)}`;
    return [
      [part, '', words.sentence('csv-taken'), taken],
      [part, '', words.sentence('csv-done'), done],
      ...items.flatMap((reading) => (reading ? answerRows(part, reading, words.items(id), words) : [])),
    ];
  });
  const ofMap = map.flatMap(({ lesson, readBefore, readAfter }) =>
    (
      [
        ['before', readBefore],
        ['after', readAfter],
      ] as const
    ).flatMap(([time, reading]) =>
      reading ? answerRows(words.sentence(time), reading, words.items(lesson), words) : [],
    ),
  );
  const ofHands = handTimes.flatMap((time) =>
    handItems.flatMap((item): Row[] => {
      const counts = hands[time][item];
      if (counts.reduce((sum, count) => sum + count, 0) < fewest) return [];
      return counts.map((count, place) => [
        words.sentence(time),
        words.hand(item),
        words.answer(place, counts.length),
        count,
      ]);
    }),
  );
  return [head, ...ofLessons, ...ofMap, ...ofHands];
}

function answerRows(part: string, { item, spread }: ItemReading, own: ItemWords | undefined, words: TableWords): Row[] {
  const said = own?.items[item.id];
  const labels = [
    ...item.options.map((id) => said?.options[id]?.label ?? id),
    words.sentence('unsure'),
    words.sentence('no-answer'),
  ];
  return labels.map((label, index) => [part, said?.question ?? item.id, label, spread[index] ?? 0]);
}
