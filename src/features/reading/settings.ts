/**
 * How a reader wants pages to look and sound. Nothing is kept until the reader changes something.
 *
 * In `localStorage`, key `kindlight-reading`, written by a tap in the panel and removed by "back to how it was" and by
 * "forget everything" on the page "My lights":
 *   {"v":1,"look":"size1 clear ruler","speed":1}
 * `look` holds one word for each thing that is not as the page comes: it goes as it is to the root element, so that the
 * script in the head of every page stays a few lines long (saved-look.ts).
 *
 * Text that cannot be understood counts as nothing kept; the next tap in the panel writes over it. It is never progress,
 * and losing it costs three taps. A new field means a new version, a step and a frozen sample (tests/frozen/reading/).
 */
export const storageKey = 'kindlight-reading';
export const currentVersion = 1;

export interface ReadingSettings {
  /** Size of the words: 0 as the page comes, to 3. */
  readonly size: number;
  /** Space between lines: 0 as the page comes, to 2. */
  readonly lines: number;
  readonly letters: 'device' | 'clear';
  readonly calm: boolean;
  readonly ruler: boolean;
  /** Speed of the voice: 0 slow, 1 as it speaks, 2 fast. */
  readonly speed: number;
}

export const defaults: ReadingSettings = {
  size: 0,
  lines: 0,
  letters: 'device',
  calm: false,
  ruler: false,
  speed: 1,
};

/** The settings in a stored text, or undefined where there are none that this version understands. */
export function readSettings(text: string | null): ReadingSettings | undefined {
  try {
    const { v, look, speed } = JSON.parse(text ?? '') as { v: unknown; look: string; speed: unknown };
    if (v !== currentVersion) return undefined;
    const words = look.split(' ');
    const step = (name: string, most: number): number =>
      Number(
        words
          .find((word) => word.length === name.length + 1 && word.startsWith(name) && Number(word.at(-1)) <= most)
          ?.at(-1) ?? 0,
      );
    return {
      size: step('size', 3),
      lines: step('lines', 2),
      letters: words.includes('clear') ? 'clear' : 'device',
      calm: words.includes('calm'),
      ruler: words.includes('ruler'),
      speed: speed === 0 || speed === 2 ? speed : defaults.speed,
    };
  } catch {
    return undefined;
  }
}

/** The text that stands for settings. */
export function writeSettings(settings: ReadingSettings): string {
  return JSON.stringify({ v: currentVersion, look: lookOf(settings), speed: settings.speed });
}

/** What the stylesheet reads on the root element: one word for each thing that is not as the page comes. */
export function lookOf({ size, lines, letters, calm, ruler }: ReadingSettings): string {
  return [
    size && `size${String(size)}`,
    lines && `lines${String(lines)}`,
    letters === 'clear' && letters,
    calm && 'calm',
    ruler && 'ruler',
  ]
    .filter(Boolean)
    .join(' ');
}
