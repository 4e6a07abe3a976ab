/** Keeps of all languages those of the session, and hands the session on in the address. Stores nothing. */
import { wordsOf } from '../class-words.browser.ts';
import { readSession } from '../codes/session-link.ts';
import { editionsOf } from './editions.ts';

class JoinChooser extends HTMLElement {
  connectedCallback(): void {
    this.update();
    addEventListener('hashchange', () => this.update());
  }

  private update(): void {
    const session = readSession(location.hash);
    const say = this.querySelector<HTMLElement>('[data-say]')!;
    const problem = typeof session === 'string' ? wordsOf(this)[session] : '';
    say.textContent = problem ?? '';
    say.hidden = !problem;
    const items = [...this.querySelectorAll<HTMLElement>('li')];
    const editions = items.map((item) => ({
      item,
      slug: item.dataset.edition!,
      language: item.dataset.language!,
      country: item.dataset.country!,
      isDefault: 'default' in item.dataset,
      lacks: item.dataset.lacks?.split(' ') ?? [],
    }));
    const offered = typeof session === 'string' ? editions : editionsOf(editions, session);
    for (const { item } of editions) {
      const link = item.querySelector('a')!;
      item.hidden = !offered.some((edition) => edition.item === item);
      // Without a class the list leads to the lessons, as it does without script.
      if (session !== 'none') link.href = `${link.dataset.join}${location.hash}`;
      item.querySelector<HTMLElement>('[data-where]')!.hidden = typeof session !== 'string';
    }
    offered.forEach(({ item }) => item.parentElement!.append(item));
    const own = offered.find(({ slug }) => typeof session !== 'string' && slug === session.edition)?.item;
    if (own) this.speak(own);
  }

  /** The page around the list speaks the teacher's language, and its way to help is that of the teacher's country. */
  private speak({ dataset, children }: HTMLElement): void {
    const link = children[0] as HTMLAnchorElement;
    for (const [selector, text] of [
      ['h1', dataset.title],
      ['.lead', dataset.lead],
    ] as const) {
      const place = document.querySelector<HTMLElement>(selector);
      if (place && text) Object.assign(place, { textContent: text, lang: link.lang });
    }
    const help = document.querySelector<HTMLAnchorElement>('.join__home a');
    if (help)
      Object.assign(help, {
        textContent: dataset.help,
        lang: link.lang,
        href: new URL('../help/', new URL(link.dataset.join!, location.href)).href,
      });
  }
}

customElements.define('join-chooser', JoinChooser);
