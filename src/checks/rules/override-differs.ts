import type { Rule } from '../rule.ts';
import { generatedTags } from '../../i18n/generated-words.ts';

export const overrideDiffers: Rule = {
  name: 'override-differs',
  sentence: 'A country\u2019s variant holds only the interface strings that differ from its language.',
  severity: 'error',
  check: (content) =>
    [...content.words.values()].flatMap((variant) => {
      const parentTag = content.editions.find(
        (edition) => edition.tag === variant.tag && edition.language !== variant.tag,
      )?.language;
      const parent = parentTag ? content.words.get(parentTag) : undefined;
      if (!parent || generatedTags.has(variant.tag)) return [];
      return [...variant.ui.values()].flatMap(({ path, stem, value }) =>
        Object.entries(value)
          .filter(([key, text]) => parent.ui.get(stem)?.value[key] === text)
          .map(([key]) => ({
            file: path,
            place: key,
            message: `The text equals the one in "${parent.tag}".`,
            fix: 'remove it; it is inherited.',
          })),
      );
    }),
};
