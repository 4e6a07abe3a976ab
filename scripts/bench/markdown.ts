/** The words of one of our built pages as Markdown, so that a peer builds a page of the same text and the same pictures. */
const blocks: Readonly<Record<string, string>> = {
  h2: '## ',
  h3: '### ',
  h4: '#### ',
  h5: '##### ',
  p: '',
  li: '- ',
  dt: '',
  dd: '',
  summary: '',
  legend: '',
  td: '',
  th: '',
  figcaption: '',
  blockquote: '> ',
  button: '',
  label: '',
  div: '',
  section: '',
};
const unread = /<!--[\s\S]*?-->|<(svg|script|style|template|select)\b[\s\S]*?<\/\1>/g;

export interface PlainPage {
  /** Address below the site, without slashes at its ends. */
  readonly path: string;
  readonly title: string;
  readonly body: string;
}

/** Reads the main part of a page; `path` is its address. */
export function plainPage(path: string, html: string): PlainPage {
  const main = (/<main\b[\s\S]*?<\/main>/.exec(html)?.[0] ?? '').replaceAll(unread, '');
  const heading = /<h1\b[^>]*>([\s\S]*?)<\/h1>/.exec(main);
  const title = words(heading?.[1] ?? /<title>([\s\S]*?)<\/title>/.exec(html)?.[1] ?? path);
  const rest = heading ? main.replace(heading[0], '') : main;
  const lines: string[] = [];
  let prefix = '';
  let text = '';
  const flush = (next: string): void => {
    const line = words(text);
    if (line) lines.push(prefix + escaped(line));
    [prefix, text] = [next, ''];
  };
  for (const [, before = '', tag = ''] of rest.matchAll(/([^<]*)(<[^>]*>|$)/g)) {
    text += before;
    const name = /^<\/?([a-z][a-z0-9-]*)/i.exec(tag)?.[1]?.toLowerCase() ?? '';
    if (name === 'img') {
      flush(prefix);
      lines.push(tag.replace(/ class="[^"]*"/, ''));
    } else if (name in blocks) flush(tag.startsWith('</') ? '' : (blocks[name] ?? ''));
    else if (tag && name.includes('-')) flush('');
  }
  flush('');
  return { path: path.replace(/^\/|\/$/g, ''), title: unescaped(title), body: lines.join('\n\n') };
}

function words(html: string): string {
  return html
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

function escaped(text: string): string {
  return text
    .replaceAll(/[\\`*_[\]{}]/g, String.raw`\$&`)
    .replace(/^(\d+)\./, String.raw`$1\.`)
    .replace(/^([#>+-])/, String.raw`\$1`);
}

function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}
