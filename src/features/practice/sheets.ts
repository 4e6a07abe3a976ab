/**
 * Outlines to draw in: on the screen a small picture, on paper as large as the page. Lines only, so that they print well
 * and take on the colours of the page. The lantern in a corner is Glim.
 */
import type { PracticeOf } from '../../model/practice.schema.ts';

export interface Sheet {
  /** Width and height of the drawing. */
  readonly box: readonly [number, number];
  /** The outline. */
  readonly lines: string;
  /** What helps the eye and may be drawn over: dashes, a heart, lines to write on. */
  readonly faint: string;
}

const rounded = (x: number, y: number, width: number, height: number, r = 22): string =>
  `M${x + r} ${y}h${width - 2 * r}a${r} ${r} 0 0 1 ${r} ${r}v${height - 2 * r}a${r} ${r} 0 0 1-${r} ${r}h-${width - 2 * r}a${r} ${r} 0 0 1-${r}-${r}v-${height - 2 * r}a${r} ${r} 0 0 1 ${r}-${r}z`;

/** Glim, about 44 wide and 58 high, from its upper middle. */
const glim = (x: number, y: number): string =>
  `M${x - 7} ${y + 12}a7 7 0 0 1 14 0M${x - 18} ${y + 21}l10-9h16l10 9zM${x - 15} ${y + 21}v28M${x + 15} ${y + 21}v28M${x - 20} ${y + 49}h40v8h-40zM${x} ${y + 26}c9 8 7 18 0 18s-9-10 0-18z`;

const heart = (x: number, y: number): string =>
  `M${x} ${y + 36}c-44-30-36-62-14-58c8 1 12 7 14 13c2-6 6-12 14-13c22-4 30 28-14 58z`;

export const sheets: Readonly<Record<PracticeOf<'draw'>['sheet'], Sheet>> = {
  hand: {
    box: [400, 500],
    lines:
      'M128 492C130 452 116 424 94 392C70 358 44 330 28 296C16 268 44 248 68 270C88 290 104 312 118 322C128 328 132 318 130 302L104 136C98 98 148 88 156 126L178 252Q181 262 184 252L186 80C188 40 236 40 238 80L240 250Q243 260 247 250L264 108C270 70 316 76 312 114L294 264Q295 275 301 266L330 186C342 154 384 168 374 204L336 346C322 392 304 410 302 452L302 492',
    faint: `${heart(214, 372)}M112 462h206`,
  },
  backpack: {
    box: [400, 500],
    lines: `M174 76C174 38 226 38 226 76M92 160C92 96 136 74 200 74S308 96 308 160V410a30 30 0 0 1-30 30H122a30 30 0 0 1-30-30zM92 296H74a20 20 0 0 0-20 20V392a24 24 0 0 0 38 18M308 296H326a20 20 0 0 1 20 20V392a24 24 0 0 1-38 18M54 330H92M308 330H346M92 176C150 206 250 206 308 176M186 196h28v34h-28z${rounded(128, 290, 144, 112)}M128 326h144M30 486c-4-24 16-38 38-34s34 16 30 34zM112 486c-2-18 12-26 28-24s24 12 20 24zM296 486c-4-28 20-42 42-36s34 20 30 36z`,
    faint: `${heart(200, 352)}M128 240h144`,
  },
  cards: {
    box: [400, 500],
    lines: `${rounded(20, 20, 170, 220)}${rounded(210, 20, 170, 220)}${rounded(20, 260, 170, 220)}${rounded(210, 260, 170, 220)}`,
    faint: 'M200 6V494M6 250H394M40 204h130M230 204h130M40 444h130M230 444h130',
  },
  card: {
    box: [500, 340],
    lines: `${rounded(16, 16, 468, 308, 28)}${glim(436, 246)}`,
    faint: 'M250 16V324M48 278h150M286 278h110',
  },
  poster: {
    box: [400, 500],
    lines: `${rounded(16, 16, 368, 468, 18)}M70 54h260v56H70zM70 68H40l14 21l-14 21h30M330 68h30l-14 21l14 21h-30${rounded(48, 138, 304, 220)}${glim(330, 402)}`,
    faint: 'M56 396h220M56 426h220M56 456h220',
  },
  blank: {
    box: [400, 500],
    lines: `${rounded(16, 16, 368, 468, 24)}${glim(340, 404)}`,
    faint: 'M40 444h260',
  },
};
