/** For hosts that may show only what a professional has reviewed (ruling 9). */
import type { ByStem, Content, LanguageWords } from '../model/content.ts';
import type { Review } from '../model/ids.schema.ts';

type Reviewable = { readonly value: { readonly review: Review } };

/** The same content without lessons, plans, guides and pages whose review is not complete. Interface strings stay. */
export function reviewedOnly(content: Content): Content {
  const words = new Map([...content.words].map(([tag, language]) => [tag, reviewedWords(language)] as const));
  return { ...content, words };
}

function reviewedWords(language: LanguageWords): LanguageWords {
  return {
    ...language,
    lessons: reviewed(language.lessons),
    words: reviewed(language.words),
    plans: reviewed(language.plans),
    easy: reviewed(language.easy),
    guides: reviewed(language.guides),
    pages: reviewed(language.pages),
    firstSteps: reviewed(language.firstSteps),
    glossary: reviewedFile(language.glossary),
    evidence: reviewedFile(language.evidence),
    titles: reviewedFile(language.titles),
  };
}

function reviewedFile<T extends Reviewable>(file: T | undefined): T | undefined {
  return file?.value.review.status === 'reviewed' ? file : undefined;
}

function reviewed<T extends Reviewable>(entries: ByStem<T>): ByStem<T> {
  return new Map([...entries].filter(([, entry]) => entry.value.review.status === 'reviewed'));
}
