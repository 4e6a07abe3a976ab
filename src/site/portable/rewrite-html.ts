/** Turns a page of the built site into one that works from a folder: relative addresses, no modules, its own policy. Pure text. */
import { relativeAddress } from './addresses.ts';

export interface PortablePlaces {
  /** Folder below which everything of the site stands, such as "files". */
  readonly root: string;
  /** Where an address of the site, such as "/km-kh/help/", stands in the folder; undefined where it is not taken along. */
  readonly place: (path: string) => string | undefined;
  /** Address of the whole site on the web, for what is not taken along. Without it such links are left out. */
  readonly site?: string | undefined;
}

export interface PageSettings extends PortablePlaces {
  /** Where the page stands in the folder, such as "files/km-kh/lessons/d4/index.html". */
  readonly file: string;
  /** Content of the policy's meta element. */
  readonly policy: string;
  /** The one script of the folder, which runs the parts a page names. */
  readonly app: string;
  /** More classic scripts for the head of every page, as places in the folder. */
  readonly headScripts?: readonly string[];
}

/** Before the addresses of a page that travels as data; the runtime puts the folder's address there. */
export const rootMark = 'kindlight-root:/';

const tagPattern = /<([a-z][a-z0-9-]*)((?:\s+[^\s=>"'/]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>"']+))?)*)\s*\/?>/gi;
const attributePattern = /\s+([^\s=>"'/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+)))?/g;
const modulePattern = /<script type="module" src="\/assets\/([^"]+)"><\/script>/g;
/** These are written into calendars and pictures that leave the folder, so they name the site on the web where it is known. */
const travelling = new Set(['data-link', 'data-join']);

/** Names of the modules that a page of the site runs, in their order. */
export function modulesOf(html: string): string[] {
  return [...html.matchAll(modulePattern)].map(([, name = '']) => name);
}

/** The page for the folder. */
export function rewritePage(html: string, settings: PageSettings): string {
  const write = (target: string): string => relativeAddress(settings.file, target);
  const modules = modulesOf(html);
  const app = `<script defer src="${write(settings.app)}" data-modules="${modules.join(' ')}"></script>`;
  const more = (settings.headScripts ?? []).map((file) => `<script src="${write(file)}"></script>`).join('');
  let isPlaced = false;
  const page = withoutWhatIsElsewhere(html, settings).replaceAll(modulePattern, () => {
    if (isPlaced) return '';
    isPlaced = true;
    return app;
  });
  return rewriteTags(
    page.replace('</head>', () => `${more}</head>`),
    settings,
    write,
    settings.policy,
  );
}

/** The page as data for scripts that read other pages. Nothing of it is run, so modules stay what they are. */
export function rewriteAsData(html: string, places: PortablePlaces): string {
  const write = (target: string): string => rootMark + relativeAddress(`${places.root}/_`, target);
  return rewriteTags(html.replace(/<head>[\s\S]*?<\/head>/, '<head></head>'), places, write);
}

/** What leads out of the folder or means nothing in it. */
function withoutWhatIsElsewhere(html: string, { place, site }: PortablePlaces): string {
  const clean = html
    .replaceAll(/<link rel="(?:canonical|manifest)"[^>]*>/g, '')
    .replaceAll(/<meta property="og:image"[^>]*>/g, '');
  if (site !== undefined) return clean;
  return clean
    .replaceAll(/<li>\s*<a [^>]*?href="(\/[^"]*)"[^>]*>[^<]*<\/a>\s*<\/li>/g, (item, href: string) =>
      place(href.replace(/[?#].*$/, '')) === undefined ? '' : item,
    )
    .replaceAll(/<nav [^>]*>\s*<ul [^>]*>\s*<\/ul>\s*<\/nav>/g, '');
}

function rewriteTags(html: string, places: PortablePlaces, write: (target: string) => string, policy?: string): string {
  return outsideOfScripts(html, (text) =>
    text.replaceAll(tagPattern, (tag, name: string, attributes: string) => {
      if (policy !== undefined && name === 'meta' && attributes.includes('Content-Security-Policy'))
        return `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
      return tag.replace(attributes, () => rewriteAttributes(attributes, places, write));
    }),
  );
}

/** Every attribute whose value is an address of the site; others stay byte by byte. */
function rewriteAttributes(attributes: string, places: PortablePlaces, write: (target: string) => string): string {
  return attributes.replaceAll(attributePattern, (whole, name: string, a?: string, b?: string, c?: string) => {
    const value = a ?? b ?? c ?? '';
    if (!/^\/(?!\/)/.test(value) || !/^(?:href|src|action|poster|data-.+)$/.test(name)) return whole;
    const [, path = '', rest = ''] = /^([^?#]*)(.*)$/.exec(value) ?? [];
    const found = name.startsWith('data-') ? dataAddress(name, path, places, write) : pageAddress(path, places, write);
    return found === undefined ? '' : ` ${name}="${found}${rest}"`;
  });
}

function pageAddress(path: string, places: PortablePlaces, write: (target: string) => string): string | undefined {
  const file = places.place(path);
  return file === undefined ? onTheWeb(path, places) : write(file);
}

/** Scripts add to the folders that attributes name, "/km-kh/" and "lessons/d4/": those stay folders. */
function dataAddress(name: string, path: string, places: PortablePlaces, write: (target: string) => string): string {
  const web = travelling.has(name) ? onTheWeb(path, places) : undefined;
  return web ?? write(`${places.root}${path}`);
}

function onTheWeb(path: string, { site }: PortablePlaces): string | undefined {
  return site === undefined ? undefined : site.replace(/\/$/, '') + path;
}

/** Applies `change` to everything but comments and the insides of scripts. */
function outsideOfScripts(html: string, change: (text: string) => string): string {
  return html
    .split(/(<!--[\s\S]*?-->|(?<=<script\b[^>]*>)[^<][\s\S]*?(?=<\/script>))/)
    .map((part, index) => (index % 2 === 0 ? change(part) : part))
    .join('');
}
