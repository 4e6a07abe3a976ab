/** The page around a lesson in a platform: what it knows, and its HTML. Pure text. */
import { escapeXml } from './xml.ts';
import type { ReportRules } from './report-rules.ts';
import type { ScormVersion } from './scorm-manifest.ts';

/** Sentences of the page, finished in the reader's language. */
export interface ShellWords {
  /** Name of the frame, for screen readers. */
  readonly frame: string;
  readonly alone: string;
  readonly resume: string;
  readonly go: string;
  readonly sent: string;
  readonly unsent: string;
  readonly again: string;
  readonly aside: string;
  readonly back: string;
}

export interface ShellFacts {
  readonly version: ScormVersion;
  readonly lesson: string;
  readonly rules: ReportRules;
  readonly words: ShellWords;
  /** What the platform gets to know, said to the pupil. */
  readonly notice: string;
  /** Options and right answers of the questions whose answers may be told; only where the rules allow answers. */
  readonly questions?: Readonly<Record<string, { readonly options: readonly string[]; readonly right: string }>>;
}

export interface ShellPage {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** Neutral where the lesson is sensitive: platforms show it in lists and tabs. */
  readonly title: string;
  /** Address of the lesson, from the page. */
  readonly href: string;
  readonly facts: ShellFacts;
}

/** The policy of a page in a platform (ruling 20): everything from the package itself, one frame for the lesson. */
export const platformPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  'font-src data:',
  "img-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types default',
].join('; ');

export const shellScript = 'shell.js';
export const shellSheet = 'shell.css';

/** The whole page. */
export function shellPage({ lang, dir, title, href, facts }: ShellPage): string {
  return `<!doctype html>
<html lang="${escapeXml(lang)}" dir="${dir}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${platformPolicy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeXml(title)}</title>
<link rel="stylesheet" href="${shellSheet}">
</head>
<body>
<div class="say" role="status"></div>
<iframe src="${escapeXml(href)}" title="${escapeXml(facts.words.frame)}"></iframe>
<script type="application/json" id="facts">${JSON.stringify(facts).replaceAll('<', '\\u003c')}</script>
<script src="${shellScript}"></script>
</body>
</html>
`;
}
