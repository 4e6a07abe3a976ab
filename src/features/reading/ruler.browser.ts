/** The reading ruler: a clear strip; above and below it the page is dimmed. It follows a pointer, a tap or the keyboard. */

let strip: HTMLElement | undefined;

/** Shows the ruler, or takes it away. */
export function showRuler(isOn: boolean): void {
  if (!isOn) {
    strip?.remove();
    strip = undefined;
    for (const [name, follow] of followers) removeEventListener(name, follow);
    return;
  }
  if (strip) return;
  strip = document.createElement('div');
  strip.className = 'reading-ruler';
  strip.setAttribute('aria-hidden', 'true');
  const place = (): void => {
    if (strip) document.body.append(strip);
  };
  if (document.body as HTMLElement | null) place();
  else addEventListener('DOMContentLoaded', place, { once: true });
  for (const [name, follow] of followers) addEventListener(name, follow, { passive: true });
}

const followers: readonly (readonly [string, (event: Event) => void])[] = [
  ['pointermove', (event) => moveTo((event as PointerEvent).clientY)],
  ['pointerdown', (event) => moveTo((event as PointerEvent).clientY)],
  [
    'focusin',
    (event) => {
      const { top, height } = (event.target as Element).getBoundingClientRect();
      moveTo(top + height / 2);
    },
  ],
];

function moveTo(y: number): void {
  strip?.style.setProperty('--ruler', `${String(Math.round(y))}px`);
}
