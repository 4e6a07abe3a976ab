/** Looks for the platform's run-time the way both standards describe: in the windows around this one, then in the opener. */
import { ScormPlatform, type ScormApi } from './scorm-platform.ts';
import type { ScormVersion } from './scorm-manifest.ts';

/** Platforms nest frames, but not for ever. */
const deepest = 20;

const names = [
  ['2004', 'API_1484_11'],
  ['1.2', 'API'],
] as const satisfies readonly (readonly [ScormVersion, string])[];

/** The run-time of the version that the package was made for; a platform that has both would mix them up. */
export function findPlatform(from: Window, version: ScormVersion): ScormPlatform | undefined {
  const name = names.find(([one]) => one === version)?.[1] ?? 'API';
  const api = apiAround(from, name) ?? (from.opener ? apiAround(from.opener as Window, name) : undefined);
  return api && new ScormPlatform(version, api);
}

function apiAround(from: Window, name: string): ScormApi | undefined {
  let one = from;
  for (let depth = 0; depth < deepest; depth += 1) {
    const api = apiOf(one, name);
    if (api || one.parent === one) return api;
    one = one.parent;
  }
  return undefined;
}

function apiOf(one: Window, name: string): ScormApi | undefined {
  try {
    return (one as unknown as Record<string, ScormApi | undefined>)[name];
  } catch {
    // A window of another origin: what is around it may be ours again, but we cannot know.
    return undefined;
  }
}
