/**
 * Lights as characters to scan or to type, version 1: for a printed passport and from screen to screen. No name, no day.
 * Fields: version (4 bits) · newest week (11) · for each of 4 bands × 10 lessons whether it is finished (1), and where it is,
 * boosters done (3) and how many weeks before the newest (4; 15 is "at least so many", as is "nobody knows"). CRC-24 last.
 * Written in Crockford's Base 32, as the codes of the classroom.
 */
import { bandLetters } from '../classroom/codes/band-letters.ts';
import { pack, unpack, type Field } from '../classroom/codes/packed.ts';
import { lastWeek, type Light, type Lights } from '../progress/lights.ts';

export const passportVersion = 1;
const mostAgo = 15;
const lessons = bandLetters.flatMap((band) => Array.from({ length: 10 }, (_, number) => `${band}${number}`));

export type PassportProblem = 'empty' | 'characters' | 'damaged' | 'newer';

/** The code, not yet in groups. Lessons whose id is none of today's shape stay on the device and in the file. */
export function writePassport(lights: Lights): string {
  const newest = Math.max(0, ...lessons.map((id) => lights[id]?.week ?? 0));
  return pack([[passportVersion, 4], [newest, 11], ...lessons.flatMap((id) => fieldsOf(lights[id], newest))]);
}

/** The lights in a scanned or typed text, or why there are none. A whole link with the code after "#" is fine too. */
export function readPassport(text: string): Lights | PassportProblem {
  const code = text.slice(0, 600).replace(/^.*#/s, '').trim();
  if (code === '') return 'empty';
  const reader = unpack(code);
  if (typeof reader === 'string') return reader;
  if (reader.next(4) !== passportVersion) return 'newer';
  const newest = reader.next(11);
  if (newest === undefined || newest > lastWeek) return 'damaged';
  const lights: Record<string, Light> = {};
  for (const id of lessons) {
    const isLit = reader.next(1);
    if (isLit === undefined) return 'damaged';
    if (isLit === 0) continue;
    const [boosters, ago] = [reader.next(3), reader.next(4)];
    if (boosters === undefined || ago === undefined) return 'damaged';
    lights[id] = { boosters, week: Math.max(0, newest - ago) };
  }
  return reader.isAtEnd ? lights : 'damaged';
}

function fieldsOf(light: Light | undefined, newest: number): Field[] {
  if (!light) return [[0, 1]];
  return [
    [1, 1],
    [light.boosters, 3],
    [Math.min(mostAgo, newest - light.week), 4],
  ];
}
