/** Totals as CSV (RFC 4180) that no spreadsheet takes for a formula (OWASP, "CSV injection"). */

/** One row of cells after the other, each in quotes; a BOM so that spreadsheets read UTF-8. */
export function csv(rows: readonly (readonly (string | number)[])[]): string {
  return `\ufeff${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  // A cell that begins like a formula begins with an apostrophe instead, which spreadsheets show as text.
  const safe = /^\s*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/u.test(value) ? `'${value}` : value;
  return `"${safe.replaceAll('"', '""')}"`;
}
