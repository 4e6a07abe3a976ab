/** Three pictures and a colour stand for a person: nothing to type, nothing that names anybody. Stored ids; these lists only grow. */
export const personPictures = [
  'sun',
  'moon',
  'star',
  'tree',
  'flower',
  'cat',
  'fish',
  'bird',
  'butterfly',
  'car',
  'boat',
  'rocket',
] as const;
export type PersonPicture = (typeof personPictures)[number];
export const personColours = ['blue', 'green', 'gold', 'red', 'violet', 'black'] as const;
export type PersonColour = (typeof personColours)[number];

/** The stored id, whatever the order of tapping; undefined where it is not three pictures and a colour. */
export function whoOf(pictures: readonly string[], colour: string | undefined): string | undefined {
  const chosen = personPictures.filter((picture) => pictures.includes(picture));
  const isColour = personColours.some((one) => one === colour);
  return chosen.length === 3 && pictures.length === 3 && isColour && colour ? [...chosen, colour].join('-') : undefined;
}
