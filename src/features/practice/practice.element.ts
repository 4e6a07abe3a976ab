/**
 * Entry of practice in the browser: importing it wakes up every activity on the page. Small activities come with it;
 * a large one is fetched only by lessons that have it, because no lesson has more than two or three.
 */
import { PracticeBranch } from './practice-branch.element.ts';
import { PracticeChoice, PracticeReply, PracticeSigns } from './practice-choices.element.ts';
import { PracticeDraw } from './practice-draw.element.ts';
import { PracticePlan } from './practice-plan.element.ts';
import { PracticeSlide } from './practice-slide.element.ts';
import { PracticeSort } from './practice-sort.element.ts';

const elements = {
  choice: PracticeChoice,
  sort: PracticeSort,
  reply: PracticeReply,
  signs: PracticeSigns,
  slide: PracticeSlide,
  plan: PracticePlan,
  branch: PracticeBranch,
  draw: PracticeDraw,
};
const large = {
  order: async () => (await import('./practice-order.element.ts')).PracticeOrder,
  match: async () => (await import('./practice-match.element.ts')).PracticeMatch,
  chat: async () => (await import('./practice-chat.element.ts')).PracticeChat,
  words: async () => (await import('./practice-words.element.ts')).PracticeWords,
};

const define = (name: string, element: CustomElementConstructor): void => customElements.define(name, element);
for (const [name, element] of Object.entries(elements)) define(`practice-${name}`, element);
for (const [name, load] of Object.entries(large)) {
  if (document.querySelector(`practice-${name}`)) void load().then((element) => define(`practice-${name}`, element));
}
