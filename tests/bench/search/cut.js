// Words of languages written without spaces, cut by the platform, as the peers' documents advise.
const unspaced = new Set(['th', 'km', 'ja']);

export function cutter(language) {
  if (!unspaced.has(language))
    return (text) =>
      text
        .toLowerCase()
        .split(/[^\p{L}\p{N}\p{M}'’-]+/u)
        .filter(Boolean);
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  return (text) => [...segmenter.segment(text.toLowerCase())].flatMap((one) => (one.isWordLike ? one.segment : []));
}
