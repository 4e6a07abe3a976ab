/** Which steps stand where they belong. */

/** For each step as it stands now, true where it is in its place. `places` are the right places, from 0. */
export function inPlace(places: readonly number[]): boolean[] {
  return places.map((place, index) => place === index);
}
