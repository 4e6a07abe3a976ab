/** Plans that a teacher saved with a tap: links only, under one key a kind of plan, on this device. */
export const sessionsKey = 'kindlight-sessions';
export const yearsKey = 'kindlight-years';
const version = 1;
const most = 40;

/** Links of the saved plans, the newest first; none where nothing was saved or it cannot be read. */
export function savedLinks(key: string): readonly string[] {
  try {
    const value = JSON.parse(localStorage.getItem(key) ?? 'null') as { v?: unknown; links?: unknown } | null;
    if (value?.v !== version || !Array.isArray(value.links)) return [];
    return value.links.filter((link) => typeof link === 'string');
  } catch {
    return [];
  }
}

/** Saves these links; the key goes when none is left. False where the device keeps nothing. */
export function saveLinks(key: string, links: readonly string[]): boolean {
  try {
    if (links.length === 0) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify({ v: version, links: [...new Set(links)].slice(0, most) }));
    return true;
  } catch {
    return false;
  }
}

/** Links of the saved sessions. */
export const savedSessions = (): readonly string[] => savedLinks(sessionsKey);

/** Saves these sessions. */
export const saveSessions = (links: readonly string[]): boolean => saveLinks(sessionsKey, links);
