/** CHAT: each reply is answered; a refusal brings the next chat, a way out ends it. Nothing is counted or kept. */
import { choiceEvent } from '../choice/choice.element.ts';
import type { ChatMove } from '../../model/practice.schema.ts';
import { Activity } from './activity.element.ts';
import { chatPath } from './chat-path.ts';

export class PracticeChat extends Activity {
  private turns: HTMLElement[] = [];

  protected override start(): void {
    this.turns = this.all('practice-choice');
    this.addEventListener(choiceEvent, (event) => {
      const turn = event.target as HTMLElement;
      turn.dataset.move = (event as CustomEvent<HTMLElement>).detail.dataset.option!;
      const newest = this.show();
      const say = turn.querySelector('.choice__say')!;
      const tactic = document.createElement('b');
      tactic.textContent = turn.querySelector('.practice__tactic')!.firstChild!.textContent!;
      say.append(' ', tactic);
      // Only a refusal just made has opened another chat; its message waits below, and the focus stays here.
      if (newest !== turn && !newest.dataset.move)
        say.append(' ', this.querySelector<HTMLTemplateElement>('template.practice__more')!.content.cloneNode(true));
    });
    this.one('.practice__again').onclick = () => {
      // Whoever left one chat may practise with the next: the path goes on as after a refusal.
      this.show().dataset.move = 'refuse';
      this.show().querySelector<HTMLElement>('.practice__thing')!.focus();
    };
    this.show();
  }

  /** Shows the chats reached so far; returns the newest. */
  private show(): HTMLElement {
    const { shown, answered, ended } = chatPath(this.turns.map(({ dataset }) => dataset.move as ChatMove | undefined));
    this.turns.forEach((turn, index) => (turn.parentElement!.hidden = index >= shown));
    this.one('.practice__end').hidden = !answered;
    this.one('.practice__again').hidden = shown === this.turns.length;
    if (ended) this.finish();
    return this.turns[shown - 1]!;
  }
}
