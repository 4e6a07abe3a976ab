/** Shows the explanation of a term beside it, on tap and on keyboard focus. Where popovers are unknown, the link jumps. */
class TermNote extends HTMLElement {
  connectedCallback(): void {
    if (!this.togglePopover) return;
    const show = (event: Event): void => {
      const link = (event.target as Element).closest<HTMLAnchorElement>('a.term');
      const word = link && document.getElementById(link.hash.slice(1));
      if (!word || !this.isConnected || (event.type === 'focusin' && !link.matches(':focus-visible'))) return;
      event.preventDefault();
      const { top, bottom } = link.getBoundingClientRect();
      // In the lower half of the window it stands above the line, where the help bar does not cover it.
      const isLow = top > innerHeight / 2;
      this.toggleAttribute('data-low', isLow);
      this.style.top = `${(isLow ? top : bottom) + scrollY}px`;
      this.togglePopover(true);
      this.textContent = word.nextElementSibling!.textContent;
    };
    addEventListener('click', show);
    addEventListener('focusin', show);
    addEventListener('focusout', () => this.isConnected && this.togglePopover(false));
  }
}

customElements.define('term-note', TermNote);
