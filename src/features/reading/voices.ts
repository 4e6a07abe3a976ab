/** Which voice may read a text: one that works on the device itself (ruling 7), in that language, never in another. */

export interface Voice {
  readonly lang: string;
  readonly localService: boolean;
  readonly default: boolean;
}

/** Languages that a voice of another reads as its own speakers accept; nearest first. */
const kin: Readonly<Record<string, readonly string[]>> = {
  nn: ['nb', 'no'],
  nb: ['no'],
  no: ['nb'],
  cnr: ['sr', 'hr', 'bs'],
  sr: ['bs', 'hr'],
  fil: ['tl'],
};

/** The best local voice for `lang`, or undefined where the device has none: then nothing is read. */
export function chooseVoice<V extends Voice>(voices: readonly V[], lang: string): V | undefined {
  const local = voices.filter(({ localService }) => localService);
  const wanted = plain(lang);
  const script = /-(latn|cyrl)\b/.exec(wanted)?.[1];
  // Montenegrin is marked as Serbian in Latin letters of that country.
  const own = wanted.split('-')[0] ?? '';
  const families = [own, ...(kin[own] ?? [])];
  const exact = local.find((voice) => plain(voice.lang) === wanted);
  if (exact) return exact;
  for (const family of families) {
    const found = local.filter((voice) => plain(voice.lang).split('-')[0] === family);
    const fitting = found.filter(
      (voice) => !script || !/-(latn|cyrl)\b/.test(plain(voice.lang)) || plain(voice.lang).includes(script),
    );
    const voice = fitting.find((candidate) => candidate.default) ?? fitting[0];
    if (voice) return voice;
  }
  return undefined;
}

/** Android writes de_DE, others de-DE. */
function plain(tag: string): string {
  return tag.replaceAll('_', '-').toLowerCase();
}
