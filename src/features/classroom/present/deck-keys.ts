/** What a key of a keyboard or a clicker does. Clickers send PageUp and PageDown, some also "." or B, F5 and Escape. */
export type DeckMove = 'next' | 'back' | 'first' | 'last' | 'blank' | 'steps' | 'answer' | `count-${number}`;

/** The move of a key, or undefined. `isRtl` turns the arrows around; Enter and space belong to a button that has the focus. */
export function moveOf(key: string, { isRtl = false, onControl = false } = {}): DeckMove | undefined {
  switch (key) {
    case 'ArrowRight':
      return isRtl ? 'back' : 'next';
    case 'ArrowLeft':
      return isRtl ? 'next' : 'back';
    case 'PageDown':
    case 'ArrowDown':
      return 'next';
    case 'PageUp':
    case 'ArrowUp':
    case 'Backspace':
      return 'back';
    case ' ':
      return onControl ? undefined : 'next';
    case 'Enter':
      return onControl ? undefined : 'answer';
    case 'Home':
      return 'first';
    case 'End':
      return 'last';
    case 'b':
    case 'B':
    case '.':
      return 'blank';
    case 'Escape':
      return 'steps';
    default:
      return /^[1-5]$/.test(key) ? `count-${Number(key)}` : undefined;
  }
}
