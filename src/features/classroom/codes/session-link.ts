/**
 * The plan of a session in the address after "#", which no browser sends to a server. Version 1, small letters, parts
 * between dots, the check last: `1.de-at.a1_a4.t45.ws.lde_uk.7kq.x3f9a`. docs/classroom.md writes the format down.
 */
import type { Band } from '../../../model/ids.schema.ts';
import { bandLetters } from './band-letters.ts';
import { fromBase32, toBase32 } from './base32.ts';
import { bitsOfText, crc24 } from './crc24.ts';

export const ways = { o: 'own', s: 'shared', p: 'projector', x: 'paper' } as const;
export type Way = (typeof ways)[keyof typeof ways];
export const sessionMinutes = [20, 45] as const;
export type SessionMinutes = (typeof sessionMinutes)[number];
/** More would not fit into 45 minutes, nor into a code that a child can read aloud. */
export const mostLessons = 4;

export type SessionContent =
  | { readonly kind: 'lessons'; readonly lessons: readonly string[] }
  | { readonly kind: 'before' | 'after'; readonly band: Band };

export interface Session {
  /** Slug of the teacher's edition: its country's help is the help of the session. */
  readonly edition: string;
  readonly content: SessionContent;
  readonly minutes: SessionMinutes;
  readonly way: Way;
  /** Tags of the languages in the room, in small letters; none means all. */
  readonly languages: readonly string[];
  /** Random, so that codes of another class are noticed (15 bits). */
  readonly classNumber: number;
}

export type LinkProblem = 'none' | 'damaged' | 'newer';

/** The session as text for the address. */
export function writeSession(session: Session): string {
  const body = bodyOf(session);
  return `${body}.${checkOf(body)}`;
}

/** The shortest form of the same session, for pupils: what only the teacher needs stays away. */
export function writePupilSession(session: Session): string {
  return writeSession({ ...session, minutes: 20, way: 'own' });
}

/** The session that an address holds, or why it holds none. A link cut short or edited by hand is `damaged`. */
export function readSession(fragment: string): Session | LinkProblem {
  const text = decoded(fragment).trim().toLowerCase();
  if (text === '') return 'none';
  const parts = text.split('.');
  if (/^\d{1,3}$/.test(parts[0] ?? '') && parts[0] !== '1') return parts.length > 3 ? 'newer' : 'damaged';
  const check = parts.pop() ?? '';
  const [version, edition = '', what = '', ...rest] = parts;
  const classNumber = classNumberOf(rest.pop() ?? '');
  const options = readOptions(rest);
  const content = readContent(what);
  if (version !== '1' || !/^[a-z]{2,3}(-[a-z]{4})?-[a-z]{2}$/.test(edition)) return 'damaged';
  if (classNumber === undefined || !options || !content) return 'damaged';
  const session = { edition, content, ...options, classNumber };
  // Look-alikes in the check are forgiven; anything else must be exactly what we would have written.
  const expected = checkOf(bodyOf(session));
  return fromBase32(check)?.join() === fromBase32(expected)?.join() ? session : 'damaged';
}

/** Characters for a class number. */
export function classText(classNumber: number): string {
  return toBase32([classNumber >>> 10, classNumber >>> 5, classNumber]).toLowerCase();
}

function bodyOf({ edition, content, minutes, way, languages, classNumber }: Session): string {
  const what = content.kind === 'lessons' ? content.lessons.join('_') : `${content.kind}-${content.band}`;
  const letter = Object.entries(ways).find(([, name]) => name === way)?.[0] ?? 'o';
  return [
    '1',
    edition,
    what,
    ...(minutes === 20 ? [] : [`t${minutes}`]),
    ...(way === 'own' ? [] : [`w${letter}`]),
    ...(languages.length === 0 ? [] : [`l${languages.join('_')}`]),
    classText(classNumber),
  ]
    .join('.')
    .toLowerCase();
}

/** The check over the text of a link. */
export function checkOf(body: string): string {
  const crc = crc24(bitsOfText(body));
  return toBase32([crc >>> 20, crc >>> 15, crc >>> 10, crc >>> 5, crc]).toLowerCase();
}

/** The class number of three characters, or undefined. */
export function classNumberOf(text: string): number | undefined {
  const values = fromBase32(text);
  const [a, b, c] = values ?? [];
  if (values?.length !== 3 || a === undefined || b === undefined || c === undefined) return undefined;
  return (a << 10) | (b << 5) | c;
}

function readContent(text: string): SessionContent | undefined {
  const check = /^(before|after)-([a-d])$/.exec(text);
  if (check) return { kind: check[1] as 'before', band: check[2] as Band };
  const lessons = text.split('_');
  const isSound = lessons.length <= mostLessons && new Set(lessons).size === lessons.length;
  return isSound && lessons.every((id) => /^[a-d]\d$/.test(id)) ? { kind: 'lessons', lessons } : undefined;
}

function readOptions(parts: readonly string[]): Pick<Session, 'minutes' | 'way' | 'languages'> | undefined {
  let options: Pick<Session, 'minutes' | 'way' | 'languages'> = { minutes: 20, way: 'own', languages: [] };
  for (const part of parts) {
    const value = part.slice(1);
    if (part === 't45') options = { ...options, minutes: 45 };
    else if (part.startsWith('w') && Object.hasOwn(ways, value)) options = { ...options, way: ways[value as 'o'] };
    else if (/^l[a-z]{2,3}(-[a-z0-9]{2,4})*(_[a-z]{2,3}(-[a-z0-9]{2,4})*)*$/.test(part))
      options = { ...options, languages: value.split('_') };
    else return undefined;
  }
  return options;
}

/** The text after "#", no longer than `most`. */
export function decoded(fragment: string, most = 600): string {
  const text = fragment.replace(/^#/, '').slice(0, most);
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The band of a session: that of its first lesson. */
export function bandOf(content: SessionContent): Band {
  const letter = content.kind === 'lessons' ? (content.lessons[0] ?? 'a').charAt(0) : content.band;
  return bandLetters.find((band) => band === letter) ?? 'a';
}
