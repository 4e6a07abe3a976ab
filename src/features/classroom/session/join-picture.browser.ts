/** How pupils join: the picture to scan, and the shortest address to type. */
import { make } from '../class-words.browser.ts';
import { writePupilSession, type Session } from '../codes/session-link.ts';
import { qrPicture } from '../qr-picture.browser.ts';

/** The QR picture and the address below it; `join` is the page where pupils choose their language. */
export function joinPicture(session: Session, join: string, label: string): readonly Node[] {
  const address = new URL(`${join}#${writePupilSession(session)}`, location.href).href;
  const picture = qrPicture(address, label);
  return [picture, make('code', 'qr__address', address.replace(/^https?:\/\//, ''))];
}
