/** XML as tagged templates: what is put in is escaped, what was made by `xml` goes in as it is. */

/** A finished piece of XML. */
export class Xml {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

type Value = string | number | boolean | Xml | readonly Xml[] | undefined;

/** A piece of XML; `undefined` leaves nothing. */
export function xml(parts: TemplateStringsArray, ...values: readonly Value[]): Xml {
  return new Xml(parts.map((part, index) => part + textOf(values[index])).join(''));
}

/** A whole document, without the white space at both ends. */
export function xmlDocument(root: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root.text.trim()}\n`;
}

/** Text that may stand in an element or an attribute. */
export function escapeXml(text: string): string {
  return allowed(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

/** The text without characters that no XML 1.0 document may hold. */
function allowed(text: string): string {
  return text.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');
}

function textOf(value: Value): string {
  if (value === undefined) return '';
  if (value instanceof Xml) return value.text;
  if (typeof value === 'object') return value.map(({ text }) => text).join('');
  return escapeXml(String(value));
}
