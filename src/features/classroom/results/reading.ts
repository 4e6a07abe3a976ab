/** What the shown totals mean: shares, the option behind a misunderstanding, and what to talk about next. */
import type { CountedItem } from '../codes/lesson-items.ts';
import { fewest } from './class-file.ts';
import type { Spread } from './totals.ts';

export interface ItemReading {
  readonly item: CountedItem;
  readonly spread: Spread;
  /** Pupils who chose something, "I'm not sure" included. */
  readonly asked: number;
  readonly right: number;
  /** The option that misled most of those who chose another; undefined where it was at most one in ten. */
  readonly misled: string | undefined;
}

/** One question, or undefined where fewer than ten answered it. */
export function readItem(item: CountedItem, spread: Spread): ItemReading | undefined {
  const asked = spread.slice(0, item.options.length + 1).reduce((sum, count) => sum + count, 0);
  if (asked < fewest) return undefined;
  const others = item.options
    .map((option, index) => ({ option, count: spread[index] ?? 0 }))
    .filter(({ option }) => option !== item.answer)
    .sort((a, b) => b.count - a.count);
  const top = others[0];
  return {
    item,
    spread,
    asked,
    right: spread[item.options.indexOf(item.answer)] ?? 0,
    misled: top && top.count * 10 > asked ? top.option : undefined,
  };
}

/** Questions to talk about next: those that fewer than four in five answered right at once, the hardest first, at most three. */
export function toDiscuss<T extends ItemReading>(readings: readonly T[]): readonly T[] {
  return readings
    .filter(({ right, asked }) => right * 5 < asked * 4)
    .sort((a, b) => a.right / a.asked - b.right / b.asked)
    .slice(0, 3);
}

/** A share in whole percent. */
export function percent(part: number, all: number): number {
  return all === 0 ? 0 : Math.round((part * 100) / all);
}
