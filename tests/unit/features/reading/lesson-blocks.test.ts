import { expect, test } from 'vitest';
import type { LanguageWords } from '../../../../src/model/content.ts';
import { lessonBlocks, proseBlocks } from '../../../../src/features/reading/lesson-blocks.build.ts';
import { pairs, pieceMap } from '../../../../src/features/reading/second-language.ts';

const body = `<Story>

Emma sees a **clip**.
It goes on.

- one

- two

</Story>

<KeyMessages>

Some help. We call them <Term id="trusted-adult">trusted adults</Term>.

- tell
- keep telling

</KeyMessages>
`;

test('paragraphs and items of lists are the blocks, without markup', () => {
  expect(proseBlocks(body)).toEqual({
    story: ['Emma sees a clip. It goes on.', 'one', 'two'],
    keys: ['Some help. We call them trusted adults.', 'tell', 'keep telling'],
  });
});

test('texts of as many blocks stand beside each other, others below as a whole', () => {
  expect(pairs(2, ['a', 'b'])).toEqual(['a', 'b']);
  expect(pairs(3, ['a', 'b'])).toBeUndefined();
});

test('texts of activities come in the order of their ids, whatever the order in the file, cut at each message', () => {
  const words = (practice: unknown, quiz: unknown) =>
    ({
      lessons: new Map([['a1-x', { value: {}, body: '' }]]),
      words: new Map([['a1-x', { value: { practice, quiz } }]]),
    }) as unknown as LanguageWords;
  const english = words({ sort: { title: 'Sort', items: { one: 'A [wants a photo].', two: 'B' } } }, {});
  const other = words({ sort: { items: { two: 'β', one: 'α [will ein Foto].' }, title: 'Sortiere' } }, {});
  expect(lessonBlocks(english, 'a1-x')?.activities).toEqual([['A', '[wants a photo].'], ['B'], ['Sort']]);
  expect(lessonBlocks(other, 'a1-x')?.activities).toEqual([['α', '[will ein Foto].'], ['β'], ['Sortiere']]);
});

test('each piece finds its partner; one that is cut otherwise has the whole after its last piece', () => {
  const own = [['A', '[wants a photo].'], ['B']];
  expect([...pieceMap(own, [['α', '[will ein Foto].'], ['β']])]).toEqual([
    ['A', 'α'],
    ['[wants a photo].', '[will ein Foto].'],
    ['B', 'β'],
  ]);
  expect([...pieceMap(own, [['α'], ['β']])]).toEqual([
    ['[wants a photo].', 'α'],
    ['B', 'β'],
  ]);
  expect([...pieceMap(own, [['α']])]).toEqual([]);
});
