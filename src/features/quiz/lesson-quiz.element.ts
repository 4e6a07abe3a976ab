/** Brings star items back in new words and says how it went. The state is what the page shows; nothing is kept. */
import { choiceEvent } from '../choice/choice.element.ts';
import { quizState, sentenceOf } from './quiz-state.ts';
import { readQuestions } from './read-questions.browser.ts';

export class LessonQuiz extends HTMLElement {
  private finished = false;

  connectedCallback(): void {
    this.addEventListener(choiceEvent, () => this.update());
  }

  private update(): void {
    const questions = [...this.querySelectorAll<HTMLElement>('quiz-question')];
    const state = quizState(readQuestions(this));
    for (const question of questions) {
      // A question that came back and was not touched goes again when its first form was answered after all.
      const { parallelOf, tried } = question.dataset;
      if (parallelOf && tried === undefined && !state.back.includes(parallelOf)) question.remove();
    }
    for (const id of state.back) {
      const form = this.template('quiz__parallels').querySelector(`[data-parallel-of="${id}"]`);
      if (form && !this.querySelector(`[data-parallel-of="${id}"]`))
        this.querySelector('.quiz__back')!.append(form.cloneNode(true));
    }
    const [back, end] = this.querySelectorAll('.quiz__say');
    const sentence = sentenceOf(state, 'scored' in this.dataset);
    this.say(back!, state.done ? '' : sentence);
    this.say(end!, state.done ? sentence : '');
    if (state.done && !this.finished) {
      this.finished = true;
      this.dispatchEvent(
        new CustomEvent('kindlight:part', { bubbles: true, detail: { part: 'quiz', id: this.dataset.id } }),
      );
    }
  }

  /** A live region speaks when its words change, so words that stay are left alone. */
  private say(region: Element, when: string): void {
    const words = this.template('quiz__sentences').querySelector(`[data-when="${when}"]`);
    if (region.textContent !== (words?.textContent ?? ''))
      region.replaceChildren(...(words ? [words.cloneNode(true)] : []));
  }

  private template(name: string): DocumentFragment {
    return this.querySelector<HTMLTemplateElement>(`template.${name}`)!.content;
  }
}
