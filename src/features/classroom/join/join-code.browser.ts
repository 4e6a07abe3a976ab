/** Shows the code of a pupil: a picture to scan, characters to read out, three small pictures. */
import { make, type ClassWords } from '../class-words.browser.ts';
import { inGroups, writeResultCode, type ResultCode } from '../codes/result-code.ts';
import { qrPicture } from '../qr-picture.browser.ts';

const svg = 'http://www.w3.org/2000/svg';

/** Three pictures by chance. */
export function drawPictures(): ResultCode['pictures'] {
  const [a = 0, b = 0, c = 0] = crypto.getRandomValues(new Uint8Array(3));
  return [a & 31, b & 31, c & 31];
}

/** Fills the part of the page for the code. The picture holds the same characters. */
export async function showCode(
  part: HTMLElement,
  code: ResultCode,
  words: ClassWords,
  drawings: string,
): Promise<void> {
  const text = writeResultCode(code);
  part.querySelector('[data-code]')!.textContent = inGroups(text);
  part.querySelector('[data-qr]')!.replaceChildren(qrPicture(text, words['code-picture'] ?? ''));
  const paths = await fetch(drawings)
    .then((response) => response.json() as Promise<readonly string[]>)
    .catch(() => []);
  part
    .querySelector('[data-pictures]')!
    .replaceChildren(
      ...code.pictures.map((number) => make('span', '', ...drawing(paths[number]), words[`picture-${number}`] ?? '')),
    );
}

function drawing(d: string | undefined): Element[] {
  if (!d) return [];
  const picture = document.createElementNS(svg, 'svg');
  const path = document.createElementNS(svg, 'path');
  path.setAttribute('d', d);
  picture.setAttribute('viewBox', '0 0 256 256');
  picture.setAttribute('aria-hidden', 'true');
  picture.append(path);
  return [picture];
}
