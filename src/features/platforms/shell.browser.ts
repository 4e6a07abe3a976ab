/**
 * The page that a platform opens: the lesson in a frame, and around it what talks to the platform. The frame may go to the
 * help page, to the search and back; the talk goes on. The lesson itself knows nothing of platforms.
 */
import { choiceEvent } from '../choice/choice.element.ts';
import { isFinished } from '../progress/lesson-parts.ts';
import { watchParts } from '../progress/watch-parts.browser.ts';
import { quizState } from '../quiz/quiz-state.ts';
import { readQuestions } from '../quiz/read-questions.browser.ts';
import { findPlatform } from './find-platform.browser.ts';
import { LessonReport } from './lesson-report.ts';
import type { ShellFacts, ShellWords } from './shell.ts';

const facts = JSON.parse(document.querySelector('#facts')!.textContent!) as ShellFacts;
const frame = document.querySelector('iframe')!;
const say = document.querySelector('.say')!;
const platform = findPlatform(window, facts.version);
const report = platform && new LessonReport(platform, facts.rules);
const earlier = report?.begin();

if (report && earlier) lookOn(report, earlier);
else tell('alone');

function lookOn(told: LessonReport, earlier: readonly string[]): void {
  const opened = new Set(earlier);
  if (earlier.length > 0 && !told.isFinished) offerToGoOn(earlier);
  else tell('notice');
  addEventListener('pagehide', () => told.leave());
  const start = (): void => {
    const page = frame.contentDocument;
    if (!page || page.location.href === 'about:blank') return;
    const lesson = page.querySelector<HTMLElement>(`lesson-progress[data-lesson="${facts.lesson}"]`);
    if (!lesson) {
      tell('aside', 'back', () => frame.contentWindow?.location.assign(frame.src));
    } else if (!('platform' in page.documentElement.dataset)) {
      page.documentElement.dataset['platform'] = '';
      if (say.querySelector('[data-say=aside]')) say.replaceChildren();
      watchLesson(told, lesson, opened);
    }
  };
  frame.addEventListener('load', start);
  // The frame may have been quicker than this script.
  if (frame.contentDocument?.readyState === 'complete') start();
}

function watchLesson(told: LessonReport, lesson: HTMLElement, opened: Set<string>): void {
  // The platform keeps what is kept; nobody is asked to keep lights in its browser as well.
  lesson.querySelector<HTMLElement>('.progress-end__ask')?.style.setProperty('display', 'none');
  // A quiz that was done in an earlier visit is done for the lantern, too.
  if (opened.has('quiz'))
    lesson.dispatchEvent(new CustomEvent('kindlight:part', { detail: { part: 'quiz', id: facts.lesson } }));
  const parts = [...lesson.querySelectorAll<HTMLElement>('[data-part]')];
  const names = parts.map(({ dataset }) => dataset['part']!);
  const send = (): void => sendResult(told, lesson, () => isFinished(names, opened));
  watchParts(lesson, parts, (name) => {
    opened.add(name);
    told.openPart(name);
    send();
  });
  lesson.addEventListener(choiceEvent, (event) => {
    tellAnswer(told, event.target as Element, (event as CustomEvent<HTMLElement>).detail);
    // After the end a better answer still counts.
    send();
  });
}

/** Tells score and end, as far as the rules let it; where the platform does not take it, a button tries again. */
function sendResult(told: LessonReport, lesson: Element, isDone: () => boolean): void {
  const { done, right } = quizState(readQuestions(lesson.querySelector('lesson-quiz')!));
  const all = lesson.querySelectorAll('lesson-quiz .quiz__item').length;
  const score = done ? told.score(right, all) : 'nothing';
  const end = isDone() && !told.isFinished ? told.finish() : 'nothing';
  if (score === 'unsent' || end === 'unsent') tell('unsent', 'again', () => sendResult(told, lesson, isDone));
  else if (end === 'sent') tell('sent');
  else if (score === 'sent' && say.querySelector('[data-say=unsent]')) say.replaceChildren();
}

function tellAnswer(told: LessonReport, question: Element, option: HTMLElement): void {
  const item = question.closest('lesson-quiz') && question.getAttribute('data-item');
  const known = item ? facts.questions?.[item] : undefined;
  if (item && known) told.answer({ item: `${facts.lesson}-${item}`, ...known, chosen: option.dataset['option'] ?? '' });
}

function offerToGoOn(earlier: readonly string[]): void {
  tell('resume', 'go', () => {
    const part = frame.contentDocument?.querySelector<HTMLElement>(`[data-part="${earlier.at(-1) ?? ''}"]`);
    part?.setAttribute('tabindex', '-1');
    part?.focus();
    part?.scrollIntoView();
    say.replaceChildren();
  });
}

function tell(key: keyof ShellWords | 'notice', button?: keyof ShellWords, act?: () => void): void {
  // Said already: words that stay are not said again, and a button stays under the finger.
  if (say.querySelector(`[data-say="${key}"]`)) return;
  const text = document.createElement('span');
  text.dataset['say'] = key;
  text.textContent = key === 'notice' ? facts.notice : facts.words[key];
  say.replaceChildren(text);
  if (!button || !act) return;
  const element = document.createElement('button');
  element.type = 'button';
  element.textContent = facts.words[button];
  element.onclick = act;
  say.append(element);
}
