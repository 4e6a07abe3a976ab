import { expect, test } from 'vitest';
import { proseBlocks } from '../../../../src/features/reading/lesson-blocks.build.ts';
import { pairs } from '../../../../src/features/reading/second-language.ts';

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
