import { describe, expect, test } from 'vitest';
import { createNamespace, type UiSource } from '../../../src/i18n/translator.ts';

const source = (strings: Record<string, string>, lang = 'en'): UiSource => ({
  lang,
  dir: 'ltr',
  isFallback: false,
  isReviewed: false,
  strings,
});

describe('an interface namespace', () => {
  test('puts variables into a sentence and does not escape them', () => {
    const { t } = createNamespace('help', source({ call: 'Call {{number}}' }), 'en');
    expect(t('call', { number: '<147>' })).toBe('Call <147>');
  });

  test('picks the plural form of the language', () => {
    const { t } = createNamespace(
      'site',
      source(
        { minutes_one: '{{count}} minuta', minutes_few: '{{count}} minuty', minutes_many: '{{count}} minut' },
        'pl',
      ),
      'pl',
    );
    expect([1, 3, 5, 22].map((count) => t('minutes', { count }))).toEqual([
      '1 minuta',
      '3 minuty',
      '5 minut',
      '22 minuty',
    ]);
  });

  test('stops at an unknown key and says how to mend it', () => {
    const { t } = createNamespace('help', source({}), 'en');
    expect(() => t('call', { number: 1 })).toThrowErrorMatchingInlineSnapshot(`
      [Error: ui/help.json › call
        No such string in "en" or its fallbacks.
        Fix: add "call" to content/text/en/ui/help.json, or use a key that exists.
        Rule: ui-key-exists]
    `);
  });

  test('stops at a missing variable, which would otherwise print as a hole', () => {
    const { t } = createNamespace('help', source({ call: 'Call {{number}}' }), 'en');
    expect(() => t('call')).toThrowErrorMatchingInlineSnapshot(`
      [Error: ui/help.json › call
        The "en" text needs {{number}}, which the page did not give.
        Fix: pass { number: … } to t('call'), or correct the name in the text.
        Rule: ui-variable-given]
    `);
  });

  test('does not read a variable as a template of its own', () => {
    const { t } = createNamespace('help', source({ call: 'Call {{number}}', free: 'free' }), 'en');
    expect(t('call', { number: '$t(free)' })).toBe('Call $t(free)');
  });
});
