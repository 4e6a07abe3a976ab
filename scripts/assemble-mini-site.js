/** Puts the content of the mini-site together (see tests/fixtures/mini-site/README.md). */
import './assert-node.js';
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { parse, stringify } from 'yaml';
import { root } from './build-stamp.js';
import { pseudoAccented, pseudoArabic, pseudoThai } from './pseudo-words.js';

const real = join(root, 'content');
const fixture = join(root, 'tests', 'fixtures', 'mini-site');
const target = join(root, '.cache', 'test', 'mini-content');
/** Languages made by rule, with whether they have lessons too: Arabic has their titles only, so that fallback inside a page shows. */
const pseudoLanguages = [
  { tag: 'en-XA', convert: pseudoAccented, hasLessons: true },
  { tag: 'ar', convert: pseudoArabic, hasLessons: false },
  { tag: 'th', convert: pseudoThai, hasLessons: true },
];

/** Writes the content of the mini-site and returns its folder, relative to the project. */
export function assembleMiniSite() {
  rmSync(target, { recursive: true, force: true });
  const pick = JSON.parse(readFileSync(join(fixture, 'pick.json'), 'utf8'));
  const isPicked = (kind) => (name) => pick[kind].some((id) => name.startsWith(`${id}-`));
  for (const name of [
    'ui',
    'sources.json',
    'glossary.json',
    'evidence.json',
    'pages.json',
    'text/en',
    'text/de/ui',
    'text/de/glossary.json',
  ]) {
    if (existsSync(join(real, name))) cpSync(join(real, name), join(target, name), { recursive: true });
  }
  copyPicked('lessons', isPicked('lessons'));
  copyPicked('guides', isPicked('guides'));
  for (const kind of ['lessons', 'plans', 'easy']) removeOthers(join(target, 'text', 'en', kind), isPicked('lessons'));
  removeOthers(join(target, 'text', 'en', 'guides'), isPicked('guides'));
  nameOnly(pick.lessons);
  for (const language of pseudoLanguages) writePseudoLanguage(language);
  if (!existsSync(join(target, 'pages.json'))) write(join(target, 'pages.json'), '{}');
  cpSync(fixture, target, { recursive: true, filter: (path) => !/(README\.md|pick\.json)$/.test(path) });
  const made = { ...process.env, CONTENT_DIR: relative(root, target) };
  execFileSync(process.execPath, ['scripts/content-generate.ts'], { cwd: root, env: made, stdio: 'ignore' });
  return made.CONTENT_DIR;
}

function copyPicked(kind, isPicked) {
  mkdirSync(join(target, kind), { recursive: true });
  for (const name of list(join(real, kind)).filter(isPicked)) cpSync(join(real, kind, name), join(target, kind, name));
}

function removeOthers(folder, isPicked) {
  for (const name of list(folder)) if (!isPicked(name)) rmSync(join(folder, name));
}

/** Facts may name only lessons that exist here. */
function nameOnly(lessons) {
  const isHere = (id) => lessons.includes(id);
  // Two lessons cannot serve every band on every topic: here words of trouble bring help only.
  editJson(join(target, 'text', 'en', 'search-trouble.json'), ({ topics: _, ...words }) => words);
  for (const name of list(join(target, 'guides'))) {
    editJson(join(target, 'guides', name), (facts) => ({ ...facts, lessons: facts.lessons.filter(isHere) }));
  }
  for (const name of list(join(target, 'lessons'))) {
    editJson(join(target, 'lessons', name), (facts) => ({
      ...facts,
      looksBack: facts.looksBack.filter((back) => isHere(back.lesson)),
    }));
  }
}

function writePseudoLanguage({ tag, convert, hasLessons }) {
  const english = join(target, 'text', 'en');
  const plurals = JSON.parse(readFileSync(join(fixture, 'languages.json'), 'utf8')).find(
    (language) => language.tag === tag,
  ).plural;
  for (const name of readdirSync(english, { recursive: true })) {
    const isUi = /^ui[\\/].*\.json$/.test(name);
    const isLesson = /^(lessons|plans|easy|guides|pages)[\\/]/.test(name) || /^(glossary|evidence)\.json$/.test(name);
    if (!isUi && !(hasLessons && isLesson)) continue;
    const text = readFileSync(join(english, name), 'utf8');
    if (name.endsWith('.mdx')) write(join(target, 'text', tag, name), pseudoProse(text, convert));
    else if (name.endsWith('.json')) {
      const words = convertAll(JSON.parse(text), convert);
      write(join(target, 'text', tag, name), JSON.stringify(isUi ? withPlurals(words, plurals) : words, undefined, 2));
    }
  }
  if (!hasLessons) writeTitles(tag, convert);
}

/** Titles and say-it cards of all lessons and guides, without their prose. */
function writeTitles(tag, convert) {
  const rows = (kind, fields) =>
    Object.fromEntries(
      list(join(target, 'text', 'en', kind))
        .filter((name) => name.endsWith('.mdx'))
        .map((name) => {
          const text = readFileSync(join(target, 'text', 'en', kind, name), 'utf8');
          const front = parse(/^---\n([\s\S]*?)\n---\n/.exec(text)[1]);
          const found = fields
            .filter((field) => front[field])
            .map((field) => [field, convertAll(front[field], convert)]);
          return [name.replace(/-.*/, ''), Object.fromEntries(found)];
        }),
    );
  const titles = {
    review: { status: 'draft' },
    lessons: rows('lessons', ['title', 'summary', 'promise', 'contentNote', 'sayIt']),
    guides: rows('guides', ['title', 'summary']),
  };
  write(join(target, 'text', tag, 'titles.json'), JSON.stringify(titles, undefined, 2));
}

/** Gives each plural string the forms its language needs. */
function withPlurals(strings, plurals) {
  const pattern = /_(zero|one|two|few|many|other)$/;
  return Object.fromEntries(
    Object.entries(strings).flatMap(([key, text]) => {
      if (!pattern.test(key)) return [[key, text]];
      const base = key.replace(pattern, '');
      return plurals.map((form) => [`${base}_${form}`, strings[`${base}_${form}`] ?? strings[`${base}_other`]]);
    }),
  );
}

function pseudoProse(text, convert) {
  const [, front, body] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  const lines = body.split('\n').map((line) => {
    const [, mark, words] = /^(\s*(?:#+ |[-*] |\d+\. |> )?)(.*)$/.exec(line);
    // Lines of tags only, rules and tables keep their form.
    return words === '' || /^(<[^>]+>|[-|: ]+)$/.test(words) || words.startsWith('|') ? line : mark + convert(words);
  });
  return `---\n${stringify(convertAll(parse(front), convert))}---\n${lines.join('\n')}`;
}

/** Converts every string of a value except review states, which are not words. */
function convertAll(value, convert, key = '') {
  if (key === 'review') return { status: 'draft' };
  if (typeof value === 'string') return convert(value);
  if (Array.isArray(value)) return value.map((item) => convertAll(item, convert));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, convertAll(item, convert, name)]));
}

function editJson(file, edit) {
  writeFileSync(file, `${JSON.stringify(edit(JSON.parse(readFileSync(file, 'utf8'))), undefined, 2)}\n`);
}

function write(file, text) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

function list(folder) {
  return existsSync(folder) ? readdirSync(folder) : [];
}
