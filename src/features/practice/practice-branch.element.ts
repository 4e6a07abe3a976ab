/** BRANCH: shows one step of the story at a time. The way through it reaches neither the address nor the history. */
import { Activity } from './activity.element.ts';

export class PracticeBranch extends Activity {
  protected override start(): void {
    for (const way of this.all('a.practice__way')) {
      way.onclick = (event) => {
        event.preventDefault();
        this.show(this.one(way.getAttribute('href')!), true);
      };
    }
    for (const again of this.all('.practice__again'))
      again.onclick = () => this.show(this.one('.practice__node'), true);
    this.show(this.one('.practice__node'), false);
  }

  private show(node: HTMLElement, focus: boolean): void {
    for (const other of this.all('.practice__node')) other.hidden = other !== node;
    if (focus) node.querySelector<HTMLElement>('.practice__thing')!.focus();
    if (!node.querySelector('.practice__way')) this.finish();
  }
}
