/** The panel "Reading help": fetched and built at the first tap, shown above the bar with the way to help. */
import { button, choice, make, toggle } from './parts.browser.ts';
import { change, reset, settingsNow } from './settings-store.browser.ts';
import type { PanelWords } from './words.ts';

let panel: HTMLDialogElement | undefined;
let loaded: Promise<PanelWords> | undefined;

/** Opens the panel, or reads aloud at once where the link says so. */
export async function openReading(link: HTMLAnchorElement, sheet: string): Promise<void> {
  const styled = addSheet(sheet);
  loaded ??= load(new URL('words.json', link.href.replace(/#.*$/, '')));
  const words = await loaded.catch((error: unknown) => {
    loaded = undefined;
    throw error;
  });
  // Shown before its sheet is there, a panel would stand at the end of the page, and the focus would scroll to it.
  await styled;
  if (link.hash === '#listen') {
    await listen(words, link);
    return;
  }
  panel?.remove();
  panel = build(words, link);
  document.querySelector('main')?.after(panel);
  panel.show();
}

/** A file of ours, as it was built. */
async function load(url: URL): Promise<PanelWords> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(String(response.status));
  return (await response.json()) as PanelWords;
}

function addSheet(sheet: string): Promise<unknown> {
  const link = make('link', { rel: 'stylesheet', href: sheet });
  if (document.querySelector(`link[href="${sheet}"]`)) return Promise.resolve();
  document.head.append(link);
  return new Promise((resolve, reject) => {
    link.addEventListener('load', resolve);
    link.addEventListener('error', reject);
  });
}

async function listen(words: PanelWords, opener: HTMLElement): Promise<void> {
  const { startReading } = await import('./player.browser.ts');
  await startReading(words, opener);
}

function build(data: PanelWords, opener: HTMLElement): HTMLDialogElement {
  const { words, lang, dir } = data;
  const now = settingsNow();
  const status = make('p', { role: 'status', class: 'reading__note' }, words.kept);
  const set = (part: Parameters<typeof change>[0]): void => {
    status.textContent = change(part) ? words.kept : words['not-kept'];
  };
  const dialog = make('dialog', { class: 'reading', lang, dir, 'aria-labelledby': 'reading-title' });
  const close = (): void => {
    dialog.close();
    dialog.remove();
    opener.focus();
  };
  const easy = document.querySelector<HTMLAnchorElement>('a[href*="easy/"]');
  const lesson = /\/lessons\/([a-d]\d)\/(?:index\.html)?$/.exec(location.pathname)?.[1];
  const second = make('div');
  dialog.append(
    make(
      'div',
      { class: 'reading__head' },
      make('h2', { id: 'reading-title', tabindex: '-1' }, words.title),
      button(words.close, 'button button--quiet', close),
    ),
    make(
      'p',
      { class: 'reading__doors' },
      button(words.listen, 'button', () => {
        close();
        void listen(data, opener);
      }),
      ...(easy ? [make('a', { class: 'button button--quiet', href: easy.href }, words.easy)] : []),
    ),
    choice('size', words.size, [words['size-0'], words['size-1'], words['size-2'], words['size-3']], now.size, (size) =>
      set({ size }),
    ),
    choice('lines', words.lines, [words['lines-0'], words['lines-1'], words['lines-2']], now.lines, (lines) =>
      set({ lines }),
    ),
    ...(data.letters
      ? [
          choice(
            'letters',
            words.letters,
            [words['letters-device'], words['letters-clear']],
            now.letters === 'clear' ? 1 : 0,
            (index) => set({ letters: index ? 'clear' : 'device' }),
          ),
        ]
      : []),
    toggle('calm', words.calm, words['calm-note'], now.calm, (calm) => set({ calm })),
    toggle('ruler', words.ruler, words['ruler-note'], now.ruler, (ruler) => set({ ruler })),
    second,
    make(
      'p',
      { class: 'reading__doors' },
      button(words.reset, 'button button--quiet', () => {
        reset();
        const fresh = build(data, opener);
        dialog.replaceWith(fresh);
        panel = fresh;
        fresh.show();
      }),
    ),
    status,
  );
  if (lesson)
    void import('./second-language.browser.ts').then(({ offerLanguages }) => offerLanguages(second, lesson, data));
  dialog.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') close();
  });
  return dialog;
}
