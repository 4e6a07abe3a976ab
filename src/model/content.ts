/** All of content/ as one checked object. Paths are relative to the project. */
import type { ContactsLog } from './contacts-log.schema.ts';
import type { Country } from './country.schema.ts';
import type { Coverage } from './coverage.schema.ts';
import type { EasyWords } from './easy-words.schema.ts';
import type { Edition, Language } from './edition.schema.ts';
import type { Evidence, EvidenceWords } from './evidence.schema.ts';
import type { FirstSteps, FirstStepsWords } from './first-steps.schema.ts';
import type { Glossary, GlossaryWords, Guide, GuideProse, PageProse, Sources } from './guide.schema.ts';
import type { Lesson } from './lesson.schema.ts';
import type { LessonProse, LessonWords, PlanProse } from './lesson-words.schema.ts';
import type { AvoidWords } from './avoid.schema.ts';
import type { UiNotes, UiReview, UiSource } from './ui.schema.ts';
import type { Titles } from './titles.schema.ts';
import type { SearchTopics, SearchTrouble } from './trouble.schema.ts';

/** A value with the file it came from. `stem` is the file name without its ending. */
export interface Sourced<T> {
  readonly path: string;
  readonly stem: string;
  readonly value: T;
}

/** An MDX file: front matter as value, the rest as text. */
export interface SourcedProse<T> extends Sourced<T> {
  readonly body: string;
  /** Line of the file where the body begins, counted from 1. */
  readonly bodyLine: number;
}

export type ByStem<T> = ReadonlyMap<string, T>;

/** Words of one language folder. */
export interface LanguageWords {
  readonly tag: string;
  readonly folder: string;
  readonly ui: ByStem<Sourced<Readonly<Record<string, string>>>>;
  /** Review states of the interface strings, by namespace; a missing one means draft. */
  readonly uiReview: Sourced<UiReview> | undefined;
  /** From which English each interface string was made. */
  readonly uiSource: Sourced<UiSource> | undefined;
  /** Words that this language does not use, with what it says instead. */
  readonly avoid: Sourced<AvoidWords> | undefined;
  /** The language's own STYLE.md, for those who write. */
  readonly style: { readonly path: string; readonly text: string } | undefined;
  readonly lessons: ByStem<SourcedProse<LessonProse>>;
  readonly words: ByStem<Sourced<LessonWords>>;
  readonly plans: ByStem<SourcedProse<PlanProse>>;
  readonly easy: ByStem<Sourced<EasyWords>>;
  readonly guides: ByStem<SourcedProse<GuideProse>>;
  readonly pages: ByStem<SourcedProse<PageProse>>;
  readonly firstSteps: ByStem<Sourced<FirstStepsWords>>;
  readonly glossary: Sourced<GlossaryWords> | undefined;
  readonly evidence: Sourced<EvidenceWords> | undefined;
  /** Titles, summaries and say-it cards of texts whose prose is not translated yet; English has none. */
  readonly titles: Sourced<Titles> | undefined;
  readonly trouble: Sourced<SearchTrouble> | undefined;
}

export interface Content {
  readonly languages: ReadonlyMap<string, Language>;
  readonly editions: readonly Edition[];
  readonly countries: ReadonlyMap<string, Sourced<Country>>;
  /** The public log of changes to contacts; absent in content that has none. */
  readonly contactsLog: Sourced<ContactsLog> | undefined;
  readonly lessons: ByStem<Sourced<Lesson>>;
  readonly guides: ByStem<Sourced<Guide>>;
  readonly firstSteps: ByStem<Sourced<FirstSteps>>;
  /** The spiral map; absent in content that has none. */
  readonly coverage: Sourced<Coverage> | undefined;
  readonly pages: Readonly<Record<string, { readonly sources: readonly string[] }>>;
  readonly sources: Sources;
  readonly glossary: Glossary;
  /** Kinds of trouble that searches may tell of; empty in content that has none. */
  readonly searchTopics: SearchTopics;
  /** Findings that plans and guides rest on. */
  readonly evidence: Evidence;
  readonly uiNotes: ByStem<Sourced<UiNotes>>;
  readonly words: ReadonlyMap<string, LanguageWords>;
}
