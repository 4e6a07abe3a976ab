/** Shows of hands: sentences, counts by tap, shares from ten hands on. */
import { fill, make, type ClassWords } from '../class-words.browser.ts';
import type { Band } from '../../../model/ids.schema.ts';
import { fewest } from './class-file.ts';
import { handAnswers, handItems, type HandItem, type Hands, type HandTime } from './hands.ts';
import { percent } from './reading.ts';

/** Which words a band hears: the oldest two share theirs. */
export function handKey(band: Band, item: HandItem): string {
  return `hands-${band === 'd' ? 'c' : band}-${item}`;
}

/** Name of an answer: yes, not sure, no; or so many fingers. */
export function handAnswer(words: ClassWords, place: number, all: number): string {
  if (all === 3) return words[['hands-yes', 'hands-unsure', 'hands-no'][place] ?? ''] ?? '';
  return fill(words['hands-fingers'], { n: place + 1 });
}

/** The sentences of a band with their counts; `tapped` hears what was tapped. */
export function drawHands(
  words: ClassWords,
  hands: Hands,
  band: Band,
  time: HandTime,
  tapped: (item: HandItem, answer: number, by: 1 | -1) => void,
): Node[] {
  const all = handAnswers(band);
  return handItems.map((item) => {
    const counts = hands[time][item];
    const sum = counts.reduce((total, count) => total + count, 0);
    const answers = make('div', 'results__answers');
    for (let place = 0; place < all; place += 1) {
      const answer = handAnswer(words, place, all);
      const button = (sign: string, key: string, by: 1 | -1): HTMLButtonElement => {
        const made = make('button', '', sign);
        made.type = 'button';
        made.setAttribute('aria-label', fill(words[key], { answer }));
        made.dataset['hand'] = `${item} ${place} ${by}`;
        made.onclick = () => tapped(item, place, by);
        return made;
      };
      const share = sum >= fewest ? ` ${percent(counts[place] ?? 0, sum)} %` : '';
      answers.append(
        make(
          'span',
          'results__answer',
          button('−', 'hands-less', -1),
          make('output', '', String(counts[place] ?? 0)),
          button('+', 'hands-more', 1),
          ` ${answer}${share}`,
        ),
      );
    }
    const hint = sum > 0 && sum < fewest ? [make('p', 'session__hint', words['hands-hidden'] ?? '')] : [];
    return make(
      'div',
      'results__hand',
      make('p', '', make('b', '', words[handKey(band, item)] ?? '')),
      answers,
      ...hint,
    );
  });
}
