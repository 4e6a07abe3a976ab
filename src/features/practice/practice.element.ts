/** Entry of practice in the browser: importing it wakes up every activity on the page. */
import { PracticeBranch } from './practice-branch.element.ts';
import { PracticeChat } from './practice-chat.element.ts';
import { PracticeChoice, PracticeReply, PracticeSigns } from './practice-choices.element.ts';
import { PracticeDraw } from './practice-draw.element.ts';
import { PracticeMatch } from './practice-match.element.ts';
import { PracticeOrder } from './practice-order.element.ts';
import { PracticePlan } from './practice-plan.element.ts';
import { PracticeSlide } from './practice-slide.element.ts';
import { PracticeSort } from './practice-sort.element.ts';
import { PracticeWords } from './practice-words.element.ts';

// All in the one script of a lesson: fetched apart, each kind cost more in requests than it has bytes.
const elements = {
  choice: PracticeChoice,
  sort: PracticeSort,
  order: PracticeOrder,
  match: PracticeMatch,
  reply: PracticeReply,
  signs: PracticeSigns,
  slide: PracticeSlide,
  plan: PracticePlan,
  branch: PracticeBranch,
  draw: PracticeDraw,
  chat: PracticeChat,
  words: PracticeWords,
};

for (const [name, element] of Object.entries(elements)) customElements.define(`practice-${name}`, element);
