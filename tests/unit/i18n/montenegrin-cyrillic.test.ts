import { expect, test } from 'vitest';
import { montenegrinCyrillic } from '../../../src/i18n/montenegrin-cyrillic.ts';

test.each([
  ['Ljubav, njega i džep', 'Љубав, њега и џеп'],
  ['Śekira i iźelica', 'С\u0301екира и из\u0301елица'],
  ['konj, dječak, prijatelj', 'коњ, дјечак, пријатељ'],
  ['odžak', 'оџак'],
])('letters: %s', (latin, cyrillic) => {
  expect(montenegrinCyrillic(latin)).toBe(cyrillic);
});

test.each([
  ['injekcija', 'инјекција'],
  ['konjunktura', 'конјунктура'],
  ['nadživjeti', 'надживјети'],
  ['Podžanr', 'Поджанр'],
])('two letters that are two sounds: %s', (latin, cyrillic) => {
  expect(montenegrinCyrillic(latin)).toBe(cyrillic);
});

test.each([
  ['Pozovi {{number}}', 'Позови {{number}}'],
  ['<Term id="clip">snimak</Term>', '<Term id="clip">снимак</Term>'],
  ['WhatsApp: {{site}}', 'WhatsApp: {{site}}'],
  ['SMS na {{number}}', 'SMS на {{number}}'],
  ['Vidi [stranicu](https://example.org/pomoc)', 'Види [страницу](https://example.org/pomoc)'],
])('what is not a word of the language stays: %s', (latin, cyrillic) => {
  expect(montenegrinCyrillic(latin)).toBe(cyrillic);
});

test('of a file only the words change', () => {
  expect(montenegrinCyrillic('{"review":{"status":"draft"},"title":"Pomoć"}')).toBe(
    '{"review":{"status":"draft"},"title":"Помоћ"}',
  );
  expect(montenegrinCyrillic('---\ntitle: Pomoć\nreview:\n  status: draft\n---\n\nZdravo.\n')).toBe(
    '---\ntitle: Помоћ\nreview:\n  status: draft\n---\n\nЗдраво.\n',
  );
  expect(montenegrinCyrillic('[{"title":"Pomoć"},"Prvo.\\n"]')).toBe('[{"title":"Помоћ"},"Прво.\\n"]');
  expect(montenegrinCyrillic('[traži sliku]')).toBe('[тражи слику]');
});
