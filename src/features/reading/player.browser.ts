/** Reads the page aloud, sentence by sentence, with a voice that works on the device itself (ruling 7). */
import { button, choice, make } from './parts.browser.ts';
import { change, settingsNow } from './settings-store.browser.ts';
import { spokenSentences, type Spoken } from './speech-text.browser.ts';
import { chooseVoice } from './voices.ts';
import type { PanelWords } from './words.ts';

const rates = [0.75, 1, 1.3] as const;
const mark = 'reading';

let stopCurrent: (() => void) | undefined;

/** Begins at the top of what is seen now. Says in plain words where no voice may read. */
export async function startReading(data: PanelWords, opener: HTMLElement): Promise<void> {
  stopCurrent?.();
  const main = document.querySelector('main');
  if (!main) return;
  const all = spokenSentences(main);
  const voices = await localVoices();
  const spoken = all.filter(({ lang }) => chooseVoice(voices, lang));
  // Without a voice for the first words of the page, what is left would be scraps of other languages.
  if (spoken.length === 0 || spoken.length < all.length / 2) {
    sayWithoutVoice(data, opener);
    return;
  }
  new Player(data, opener, spoken, voices, spoken.length < all.length);
}

/** Voices may arrive a moment late; after a second there are none. */
function localVoices(): Promise<readonly SpeechSynthesisVoice[]> {
  const speech = (window as { speechSynthesis?: SpeechSynthesis }).speechSynthesis;
  if (!speech) return Promise.resolve([]);
  const now = speech.getVoices();
  if (now.length > 0) return Promise.resolve(now);
  return new Promise((resolve) => {
    const done = (): void => resolve(speech.getVoices());
    speech.addEventListener('voiceschanged', done, { once: true });
    setTimeout(done, 1000);
  });
}

/** A bar above the bar with the way to help, in the language of the page's frame. */
function bar({ words, lang, dir }: PanelWords, ...children: readonly Node[]): HTMLElement {
  document.querySelector('.reading-bar')?.remove();
  const element = make('section', { class: 'reading-bar', lang, dir, 'aria-label': words.listen }, ...children);
  document.querySelector('main')?.after(element);
  return element;
}

function sayWithoutVoice(data: PanelWords, opener: HTMLElement): void {
  const { words } = data;
  const isYoung = document.documentElement.dataset['band'] === 'a';
  const text = isYoung
    ? [
        make('h2', { tabindex: '-1' }, words.together),
        make('ol', {}, ...([1, 2, 3, 4] as const).map((step) => make('li', {}, words[`together-${step}`]))),
      ]
    : [];
  const close = (): void => {
    element.remove();
    opener.focus();
  };
  const closing = button(words.close, 'button', close);
  const element = bar(data, make('p', { role: 'alert' }, words['voice-none']), ...text, closing);
  element.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') close();
  });
  closing.focus();
}

class Player {
  private at = 0;
  private isPaused = false;
  /** Grows with each new start, so that an utterance that was cut off moves nothing on. */
  private turn = 0;
  private readonly data: PanelWords;
  private readonly opener: HTMLElement;
  private readonly sentences: readonly Spoken[];
  private readonly voices: readonly SpeechSynthesisVoice[];
  private readonly play: HTMLButtonElement;
  private readonly status: HTMLElement;
  private readonly element: HTMLElement;
  private readonly watch: MutationObserver;

  constructor(
    data: PanelWords,
    opener: HTMLElement,
    sentences: readonly Spoken[],
    voices: readonly SpeechSynthesisVoice[],
    isPartial: boolean,
  ) {
    this.data = data;
    this.opener = opener;
    this.sentences = sentences;
    this.voices = voices;
    const { words } = data;
    this.play = button(words.pause, 'button', () => this.setPaused(!this.isPaused));
    this.status = make('p', { role: 'status', class: 'reading__note' }, isPartial ? words['voice-some'] : '');
    const speed = choice(
      'speed',
      words.speed,
      [words['speed-0'], words['speed-1'], words['speed-2']],
      settingsNow().speed,
      (index) => {
        change({ speed: index });
        if (!this.isPaused) this.speak();
      },
    );
    this.element = bar(
      data,
      make(
        'div',
        { class: 'reading-bar__buttons' },
        this.arrow('‹', words.previous, -1),
        this.play,
        this.arrow('›', words.next, 1),
        button(words.stop, 'button button--quiet', this.stop),
      ),
      speed,
      this.status,
    );
    this.element.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') this.stop();
    });
    addEventListener('pagehide', this.stop);
    // The quick exit covers the page before it leaves: no word may follow.
    this.watch = new MutationObserver(() => {
      if (document.documentElement.classList.contains('is-leaving')) this.stop();
    });
    this.watch.observe(document.documentElement, { attributeFilter: ['class'] });
    stopCurrent = this.stop;
    this.play.focus();
    this.speak();
  }

  private arrow(sign: string, label: string, step: number): HTMLButtonElement {
    const element = button(sign, 'button button--quiet reading-bar__step', () => {
      this.at = Math.min(Math.max(this.at + step, 0), this.sentences.length - 1);
      if (this.isPaused) this.show();
      else this.speak();
    });
    element.setAttribute('aria-label', label);
    return element;
  }

  private setPaused(isPaused: boolean): void {
    this.isPaused = isPaused;
    this.play.textContent = this.data.words[isPaused ? 'play' : 'pause'];
    // Stopping and saying the sentence again works everywhere; pause() is ignored on many phones.
    if (isPaused) this.hush();
    else this.speak();
  }

  private hush(): void {
    this.turn += 1;
    speechSynthesis.cancel();
  }

  private speak(): void {
    this.hush();
    const { turn } = this;
    const sentence = this.sentences[this.at];
    const voice = sentence && chooseVoice(this.voices, sentence.lang);
    if (!sentence || !voice) return;
    this.show();
    const utterance = new SpeechSynthesisUtterance(sentence.text);
    utterance.voice = voice;
    // Android goes by the language and ignores the voice.
    utterance.lang = voice.lang.replace('_', '-');
    utterance.rate = rates[settingsNow().speed] ?? 1;
    const next = (): void => {
      if (turn !== this.turn) return;
      if (this.at + 1 < this.sentences.length) {
        this.at += 1;
        this.speak();
      } else this.finish();
    };
    utterance.addEventListener('end', next);
    utterance.addEventListener('error', next);
    speechSynthesis.speak(utterance);
  }

  private finish(): void {
    this.status.textContent = this.data.words['voice-end'];
    this.at = 0;
    this.setPaused(true);
    unmark();
  }

  private show(): void {
    unmark();
    const sentence = this.sentences[this.at];
    if (!sentence) return;
    const { highlights } = CSS as { highlights?: HighlightRegistry };
    if (highlights) highlights.set(mark, new Highlight(sentence.range));
    else sentence.block.classList.add('reading-said');
    const { top, bottom } = sentence.range.getBoundingClientRect();
    const isHidden = top < 80 || bottom > this.element.getBoundingClientRect().top - 16;
    if (isHidden) scrollBy({ top: top - innerHeight / 4 });
  }

  private readonly stop = (): void => {
    this.hush();
    unmark();
    this.watch.disconnect();
    removeEventListener('pagehide', this.stop);
    const hadFocus = this.element.contains(document.activeElement);
    this.element.remove();
    stopCurrent = undefined;
    if (hadFocus) this.opener.focus();
  };
}

function unmark(): void {
  (CSS as { highlights?: HighlightRegistry }).highlights?.delete(mark);
  for (const block of document.querySelectorAll('.reading-said')) block.classList.remove('reading-said');
}
