/**
 * The folder below which a host serves the site: BASE=/safety/. BASE_PATH is its older name.
 * Its text goes into every address, into headers and server configuration, so only plain path segments pass.
 */
const segment = /^[A-Za-z0-9_~-][A-Za-z0-9._~-]*$/;
const longest = 200;

/** The folder with a slash at both ends, "/" where none is asked for; throws with a remedy on anything else. */
export function basePath(env = process.env) {
  if (env.BASE && env.BASE_PATH && env.BASE !== env.BASE_PATH) {
    throw new Error(
      `BASE and BASE_PATH name two folders\n  Expected one of them, found BASE=${shown(env.BASE)} and BASE_PATH=${shown(env.BASE_PATH)}.\n  Fix: set BASE only.`,
    );
  }
  const asked = env.BASE || env.BASE_PATH || '/';
  const inner = asked.replace(/^\//, '').replace(/\/$/, '');
  if (inner === '') return '/';
  if (asked.length > longest || !inner.split('/').every((part) => segment.test(part))) throw new Error(refusal(asked));
  return `/${inner}/`;
}

function refusal(asked) {
  return [
    'BASE is not the path of a folder on a website',
    `  Expected something like /safety/ or /schools/safety/: letters, digits, "-", "_", "~" and inner dots, at most ${longest} signs.`,
    `  Found ${shown(asked)}.`,
    '  Fix: BASE=/safety/ npm run build, without host name, "..", "//", spaces, quotes, "?", "#" or "%".',
    ...(/^[A-Z]:/i.test(asked)
      ? ['       Git Bash on Windows turns a path into a Windows path: write MSYS_NO_PATHCONV=1 before the command.']
      : []),
  ].join('\n');
}

/** What was given, as one line that cannot move the cursor of a terminal. */
function shown(text) {
  return JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text).replaceAll(
    /[\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g,
    (sign) => `\\u${sign.codePointAt(0).toString(16).padStart(4, '0')}`,
  );
}
