/** Leaves at once: covers the page, then replaces it, so that "back" does not return here. Three Shifts do the same. */
const patience = 5000; // Presses further apart than this (milliseconds) begin anew, as in the GOV.UK pattern.

class QuickExit extends HTMLElement {
  #presses = 0;
  #last = 0;

  connectedCallback(): void {
    this.querySelector('.exit__how')?.removeAttribute('hidden');
    this.querySelector('a')?.addEventListener('click', (event) => {
      event.preventDefault();
      this.#leave();
    });
    document.addEventListener('keyup', this.#onKey);
  }

  disconnectedCallback(): void {
    document.removeEventListener('keyup', this.#onKey);
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Shift') {
      this.#presses = 0;
      return;
    }
    this.#presses = event.timeStamp - this.#last > patience ? 1 : this.#presses + 1;
    this.#last = event.timeStamp;
    if (this.#presses >= 3) this.#leave();
    else this.#say(this.dataset[this.#presses === 1 ? 'tappedOne' : 'tappedTwo'] ?? '');
  };

  #say(text: string): void {
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = text;
  }

  #leave(): void {
    document.documentElement.classList.add('is-leaving');
    const outside = this.querySelector('a')?.href ?? '';
    const offline = !navigator.onLine || location.protocol === 'file:';
    const target = offline ? (this.dataset['blank'] ?? outside) : outside;
    try {
      (window.top ?? window).location.replace(target);
    } catch {
      location.replace(target); // A frame that may not move its parent leaves itself; the page is covered already.
    }
  }
}

customElements.define('quick-exit', QuickExit);
