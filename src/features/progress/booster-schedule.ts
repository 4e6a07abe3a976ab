/** When a lesson comes back: about 1, 4 and 12 weeks after it (curriculum 4.6). Quiet: a list to find, never a call. */
import { boosterNumbers, isBoosterDone, type BoosterNumber, type Light, type Lights } from './lights.ts';
import { daysSince } from './weeks.ts';

export const boosterWeeks: Readonly<Record<BoosterNumber, number>> = { 1: 1, 2: 4, 3: 12 };
/** A child who was away for months finds a short list, not a debt. */
export const mostDue = 3;

export interface DueBooster {
  readonly id: string;
  readonly number: BoosterNumber;
}

/** The next booster of a light that is not done yet, due or still to come. */
export function nextBooster(light: Light): BoosterNumber | undefined {
  return boosterNumbers.find((number) => !isBoosterDone(light, number));
}

/**
 * Boosters that may be done now, the longest waiting first, one a lesson and at most three. In their order, so that each ★
 * question comes back. A week that lies ahead means that somebody changed the clock: better too early than never.
 */
export function dueBoosters(lights: Lights, now: Date): readonly DueBooster[] {
  return Object.entries(lights)
    .flatMap(([id, light]) => {
      const number = nextBooster(light);
      if (!number) return [];
      const waited = daysSince(light.week, now) - boosterWeeks[number] * 7;
      return waited >= 0 || isAhead(light, now) ? [{ id, number, waited }] : [];
    })
    .sort((a, b) => b.waited - a.waited || (a.id < b.id ? -1 : 1))
    .slice(0, mostDue)
    .map(({ id, number }) => ({ id, number }));
}

/** Whether the clock of this device must have been changed: it stands before something that was done already. */
export function isClockOff(lights: Lights, now: Date): boolean {
  return Object.values(lights).some((light) => isAhead(light, now));
}

/** More than the half week that rounding to a Monday may cost. */
function isAhead({ week }: Light, now: Date): boolean {
  return daysSince(week, now) < -7;
}
