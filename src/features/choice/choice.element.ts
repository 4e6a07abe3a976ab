/**
 * Makes options tappable. Any number of tries, nothing counted, nothing kept: the page itself is the only memory.
 * Buttons, not radios: with radios an arrow key would answer while a reader only looks around.
 */

/** Tells the quiz or the activity around it that an option was tapped; `detail` is the option. */
export const choiceEvent = 'kindlight:choice';

/** Puts the first child of `place` into a button, so that what was a text to read can be tapped. Returns the button. */
export function makeTappable(place: HTMLElement, act: (button: HTMLElement) => void): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.setAttribute('aria-pressed', 'false');
  button.append(place.firstElementChild!);
  button.onclick = () => act(button);
  place.prepend(button);
  return button;
}

/** The word for mark number `index` ("That fits."), a fresh copy of the one in the page. */
export function markOf(element: Element, index: string): Node {
  const words = element.closest('.choices')!.querySelector<HTMLTemplateElement>('.choice__marks')!;
  return words.content.children[+index]!.cloneNode(true);
}

/** Says `text` after its mark in the live region `say`. */
export function sayMarked(say: HTMLElement, index: string, text: string): void {
  say.dataset.mark = index;
  say.replaceChildren(markOf(say, index), ' ', text);
}

export class Choice extends HTMLElement {
  connectedCallback(): void {
    if (this.querySelector('button')) return;
    for (const option of this.querySelectorAll<HTMLElement>('.choice__option'))
      makeTappable(option, (button) => this.choose(option, button));
  }

  private choose(option: HTMLElement, pressed: HTMLElement): void {
    const mark = option.dataset.mark!;
    for (const button of this.querySelectorAll('button'))
      button.setAttribute('aria-pressed', String(button === pressed));
    // What was tried stays marked, so that a child sees where it has been.
    pressed.dataset.mark = mark;
    if (!pressed.querySelector('b')) pressed.append(' ', markOf(this, mark));
    sayMarked(
      this.querySelector('.choice__say')!,
      mark,
      (option.querySelector('p') ?? this.querySelector('.choice__why, .choice__answer p'))!.textContent!,
    );
    this.dataset.tried = '';
    // Once right stays right, also when a curious child taps the others.
    if (mark === '0') this.dataset.right = '';
    this.dispatchEvent(new CustomEvent(choiceEvent, { bubbles: true, detail: option }));
  }
}
