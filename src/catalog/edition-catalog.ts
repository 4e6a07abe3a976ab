/** Everything one edition shows, complete and with its provenance: what pages and ribs take as `catalog`. */
import type { UiNamespace } from '../i18n/translator.ts';
import type { Resolved } from '../i18n/resolved.ts';
import type { UiName } from '../i18n/ui-keys.ts';
import type { Content, Sourced, SourcedProse } from '../model/content.ts';
import type { Country } from '../model/country.schema.ts';
import type { EasyWords } from '../model/easy-words.schema.ts';
import type { Edition, Language } from '../model/edition.schema.ts';
import type { Strength } from '../model/evidence.schema.ts';
import type { FirstSteps, FirstStepsWords } from '../model/first-steps.schema.ts';
import type { Guide, GuideProse, PageProse } from '../model/guide.schema.ts';
import type { Lesson } from '../model/lesson.schema.ts';
import type { LessonProse, LessonWords, PlanProse } from '../model/lesson-words.schema.ts';
import type { GuideCard, LessonCard } from './cards.ts';

export interface LessonEntry {
  readonly facts: Lesson;
  /** Title, summary and say-it sentences, in the reader's language where it has at least those. */
  readonly card: Resolved<LessonCard>;
  readonly prose: Resolved<SourcedProse<LessonProse>>;
  readonly words: Resolved<Sourced<LessonWords>>;
  readonly plan: Resolved<SourcedProse<PlanProse>> | undefined;
  /** Words of its easy-read page, where the lesson has one. */
  readonly easy: Resolved<Sourced<EasyWords>> | undefined;
}

export interface GuideEntry {
  readonly facts: Guide;
  readonly card: Resolved<GuideCard>;
  readonly prose: Resolved<SourcedProse<GuideProse>>;
}

export interface FirstStepsEntry {
  readonly facts: FirstSteps;
  readonly words: Resolved<Sourced<FirstStepsWords>>;
}

export interface Term {
  readonly id: string;
  readonly term: string;
  readonly definition: string;
}

/** A finding with its words and what it rests on. */
export interface EvidenceNote {
  readonly id: string;
  readonly strength: Strength;
  readonly sources: readonly string[];
  readonly finding: string;
  readonly so: string;
}

export interface EditionCatalog {
  readonly content: Content;
  readonly edition: Edition;
  readonly country: Country;
  readonly language: Language;
  /** Name of the country in the language of the page's frame (CLDR). */
  readonly countryName: string;
  /** Language and direction of the frame; parts in another language are marked. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** Tag for Intl in the language of the frame. */
  readonly intl: string;
  readonly ui: <N extends UiName>(name: N) => UiNamespace<N>;
  /** In order of band, then teaching order. */
  readonly lessons: readonly LessonEntry[];
  readonly guides: readonly GuideEntry[];
  /** In order of band, only where the edition has every lesson they suggest. */
  readonly firstSteps: readonly FirstStepsEntry[];
  readonly page: (name: string) => Resolved<SourcedProse<PageProse>> | undefined;
  /** All words that children may meet, where a language of the chain has them. */
  readonly glossary: Resolved<readonly Term[]> | undefined;
  readonly terms: (ids: readonly string[]) => Resolved<readonly Term[]> | undefined;
  /** Evidence notes, all of them in one language of the chain. */
  readonly evidence: (ids: readonly string[]) => Resolved<readonly EvidenceNote[]> | undefined;
}
