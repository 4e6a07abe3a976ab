/** In which languages each lesson has words of its own, with the data the page fetches when a reader chooses one. */
import type { Content } from '../../model/content.ts';
import { lessonBlocks } from './lesson-blocks.build.ts';
import type { LessonBlocks, SecondLanguage } from './second-language.ts';

export interface ReadingFile {
  /** Name without its ending: "d4" lists languages, "d4-uk" holds the words. */
  readonly name: string;
  readonly value: readonly SecondLanguage[] | LessonBlocks;
}

/** All files below reading-data/. A country's variant holds only what differs, so languages are offered, not variants. */
export function readingFiles(content: Content): ReadingFile[] {
  const languages = [...content.languages.values()].sort((a, b) => a.autonym.localeCompare(b.autonym, 'en'));
  return [...content.lessons.values()].flatMap(({ stem, value: { id } }) => {
    const own = languages.flatMap((language) => {
      const words = content.words.get(language.tag);
      const blocks = words && lessonBlocks(words, stem);
      return blocks ? [{ language, blocks }] : [];
    });
    const list: SecondLanguage[] = own.map(({ language: { tag, htmlLang, dir, autonym } }) => ({
      tag,
      lang: htmlLang ?? tag,
      dir,
      name: autonym,
    }));
    return [
      { name: id, value: list },
      ...own.map(({ language, blocks }) => ({ name: `${id}-${language.tag}`, value: blocks })),
    ];
  });
}
