import { expect, test } from 'vitest';
import { readContentOrThrow } from '../../../src/catalog/read-content.ts';
import { deliberateEditions } from '../../../src/site/start-choice.ts';

const { editions } = readContentOrThrow('content');
const opened = new Set(deliberateEditions(editions).map(({ tag }) => tag));

test.each(['de-AT', 'fr-BE', 'uk-UA', 'th-TH', 'en-GH', 'en-AU'])('%s names its country on purpose', (tag) => {
  expect(opened).toContain(tag);
});

test.each(['de-DE', 'fr-FR', 'en-GB', 'en-US', 'nl-NL'])(
  'devices elsewhere carry %s too, so a person chooses',
  (tag) => {
    expect(editions.map((edition) => edition.tag)).toContain(tag);
    expect(opened).not.toContain(tag);
  },
);
