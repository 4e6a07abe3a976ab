/** The camera that counts vote cards for one question. The picture stays in the page; only sums leave this file. */
import { fill, make, type ClassWords } from '../class-words.browser.ts';
import { cardsCounted, seeCards, votesOf, type CardSeen, type CardTally } from './card-tally.ts';

/** So long rests the camera between two looks (milliseconds). */
const rest = 60;

export class CardCount {
  readonly #place: HTMLElement;
  readonly #words: ClassWords;
  readonly #done: (votes: readonly number[] | undefined) => void;
  readonly #options: number;
  readonly #video = make('video', 'vote__video');
  readonly #seen = make('output', 'vote__seen');
  #tally: CardTally = new Map();
  #stream: MediaStream | undefined;
  #worker: Worker | undefined;

  /** Counts below `place`; `done` hears the sums of `options` answers, or nothing where it was stopped. */
  constructor(
    place: HTMLElement,
    options: number,
    words: ClassWords,
    done: (votes: readonly number[] | undefined) => void,
  ) {
    this.#place = place;
    this.#options = options;
    this.#words = words;
    this.#done = done;
  }

  /** Opens the camera. False where it is refused, missing or not allowed here. */
  async start(): Promise<boolean> {
    try {
      this.#stream = await navigator.mediaDevices.getUserMedia({
        audio: false,
        video: { facingMode: 'environment', width: { ideal: 1920 }, height: { ideal: 1080 } },
      });
      this.#video.srcObject = this.#stream;
      this.#video.muted = true;
      this.#video.playsInline = true;
      await this.#video.play();
    } catch {
      this.#close();
      return false;
    }
    const button = (key: string, act: () => void): HTMLElement => {
      const made = make('button', 'deck__button', this.#words[key] ?? '');
      made.type = 'button';
      made.onclick = act;
      return made;
    };
    this.#place.replaceChildren(
      this.#video,
      make(
        'div',
        'vote__scan',
        this.#seen,
        make('p', '', this.#words['cards-hold'] ?? ''),
        button('cards-stop', () => this.#end(votesOf(this.#tally, this.#options))),
        button('cards-cancel', () => this.#end(undefined)),
      ),
    );
    this.#place.scrollIntoView({ block: 'nearest' });
    this.#worker = new Worker(new URL('./card-worker.browser.ts', import.meta.url), { type: 'module' });
    this.#show();
    void this.#look();
    return true;
  }

  /** Closes the camera and its light; nothing is counted. */
  cancel(): void {
    if (this.#stream) this.#end(undefined);
  }

  #end(votes: readonly number[] | undefined): void {
    this.#close();
    this.#place.replaceChildren();
    const isNone = votes?.every((count) => count === 0) ?? true;
    if (votes && isNone) this.#place.append(make('p', '', this.#words['cards-none'] ?? ''));
    this.#done(isNone ? undefined : votes);
  }

  #close(): void {
    for (const track of this.#stream?.getTracks() ?? []) track.stop();
    this.#stream = undefined;
    this.#video.srcObject = null;
    this.#worker?.terminate();
    this.#tally = new Map();
  }

  #show(): void {
    // How many, never which: nobody should be swayed.
    const count = cardsCounted(this.#tally);
    this.#seen.textContent = fill(this.#words['cards-seen'], { count });
  }

  async #look(): Promise<void> {
    const canvas = make('canvas');
    const context = canvas.getContext('2d', { willReadFrequently: true });
    while (this.#stream && context) {
      canvas.width = this.#video.videoWidth;
      canvas.height = this.#video.videoHeight;
      if (canvas.width > 0) {
        context.drawImage(this.#video, 0, 0);
        const seen = await this.#read(context.getImageData(0, 0, canvas.width, canvas.height));
        this.#tally = seeCards(this.#tally, seen);
        this.#show();
      }
      await new Promise((done) => setTimeout(done, rest));
    }
  }

  #read(picture: ImageData): Promise<readonly CardSeen[]> {
    return new Promise((found) => {
      const worker = this.#worker;
      if (!worker) return found([]);
      worker.onmessage = ({ data }) => found(data as readonly CardSeen[]);
      worker.onerror = () => found([]);
      worker.postMessage(picture, [picture.data.buffer]);
    });
  }
}
