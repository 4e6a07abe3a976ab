/** Draws a QR code as SVG, by the library `qr`. */
import { encodeQR } from 'qr';

const svg = 'http://www.w3.org/2000/svg';

/** The picture of `text`, named `label` for those who do not see it; dark on white also where the page is dark. */
export function qrPicture(text: string, label: string): SVGElement {
  const modules = encodeQR(text, 'raw', { ecc: 'medium', border: 4 });
  const size = modules.length;
  const path = modules.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : []))).join('');
  const picture = document.createElementNS(svg, 'svg');
  picture.setAttribute('viewBox', `0 0 ${size} ${size}`);
  picture.setAttribute('role', 'img');
  picture.setAttribute('aria-label', label);
  picture.setAttribute('class', 'qr');
  picture.setAttribute('shape-rendering', 'crispEdges');
  picture.append(
    part('rect', { width: String(size), height: String(size), fill: '#fff' }),
    part('path', { d: path, fill: '#000' }),
  );
  return picture;
}

function part(name: string, attributes: Readonly<Record<string, string>>): SVGElement {
  const element = document.createElementNS(svg, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}
