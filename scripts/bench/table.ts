/** Tables as they are printed and kept: Markdown, columns in line. */
export function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const cells = [head, ...rows].map((row) => row.map(String));
  const widths = head.map((_, column) => Math.max(3, ...cells.map((row) => width(row[column] ?? ''))));
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - width(cell))).join(' | ')} |`;
  const [first = [], ...others] = cells;
  return [line(first), `| ${widths.map((size) => '-'.repeat(size)).join(' | ')} |`, ...others.map(line)].join('\n');
}

function width(text: string): number {
  return [...text].length;
}

/** 12345 as "12,345"; small figures keep a decimal. */
export function figure(value: number): string {
  if (!Number.isFinite(value)) return '-';
  return Math.abs(value) < 10 && !Number.isInteger(value)
    ? value.toFixed(value < 1 ? 2 : 1)
    : Math.round(value).toLocaleString('en-US');
}

export function kilobytes(bytes: number): string {
  return bytes === 0 ? '0' : (bytes / 1000).toFixed(1);
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** The value below which this share of the values lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}
