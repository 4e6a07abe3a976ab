/** What all activities share: controls appear when the script is there, and the last words are said at the end. */
export class Activity extends HTMLElement {
  private last = '';
  private told = false;

  connectedCallback(): void {
    for (const control of this.all('.practice__control')) control.hidden = false;
    const done = this.one('.practice__done');
    this.last = done.textContent!;
    done.textContent = '';
    this.start();
  }

  /** Wires up the activity. */
  protected start(): void {}

  protected one(selector: string): HTMLElement {
    return this.querySelector<HTMLElement>(selector)!;
  }

  protected all(selector: string): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>(selector)];
  }

  /** Tells the page, once, that this part of the lesson was opened. */
  protected tell(): void {
    if (this.told) return;
    this.told = true;
    this.dispatchEvent(
      new CustomEvent('kindlight:part', { bubbles: true, detail: { part: 'practice', id: this.dataset.id } }),
    );
  }

  /** Says the last words of the activity. */
  protected finish(): void {
    this.tell();
    const done = this.one('.practice__done');
    if (!done.textContent) done.textContent = this.last;
  }
}
