/** How long the parts of a lesson take in class, by the defaults of the curriculum (0.9). */
import type { SessionMinutes } from '../codes/session-link.ts';

/** Parts of a presented lesson, in order. */
export const phases = ['start', 'remember', 'story', 'talk', 'quiz', 'close'] as const;
export type Phase = (typeof phases)[number];

/** Minutes of each part; they add up to the session. The starter of a 45-minute plan belongs to the start. */
const minutesOf: Readonly<Record<SessionMinutes, Readonly<Record<Phase, number>>>> = {
  45: { start: 9, remember: 3, story: 7, talk: 14, quiz: 8, close: 4 },
  20: { start: 2, remember: 1, story: 4, talk: 7, quiz: 4, close: 2 },
};

/** When a part should be over, in minutes from the beginning. */
export function endOf(phase: Phase, minutes: SessionMinutes): number {
  return phases.slice(0, phases.indexOf(phase) + 1).reduce((sum, part) => sum + minutesOf[minutes][part], 0);
}

/** A clock such as 7:05. */
export function clockOf(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`;
}
