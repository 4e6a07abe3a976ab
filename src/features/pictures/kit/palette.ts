/** All colours of the pictures, each for light and for dark. Colours of the site itself repeat src/styles/tokens.css (a test compares). */

type Pair = readonly [light: string, dark: string];

/** Mixes two colours; `share` is how much of the second. */
function mix(one: string, two: string, share: number): string {
  const part = (hex: string, at: number): number => Number.parseInt(hex.slice(at, at + 2), 16);
  const channel = (at: number): string =>
    Math.round(part(one, at) * (1 - share) + part(two, at) * share)
      .toString(16)
      .padStart(2, '0');
  return `#${channel(1)}${channel(3)}${channel(5)}`;
}

/** Things keep their colour at night, only softer, as if one lamp were on. */
const thing = (light: string, share = 0.16): Pair => [light, mix(light, '#1b2147', share)];

/** The same names and values as in tokens.css. */
export const shared = {
  text: ['#231f42', '#f5efe0'],
  glow: ['#ffb320', '#ffd166'],
} as const satisfies Record<string, Pair>;

export const palette = {
  ...shared,
  // Walls and air.
  cream: ['#fff0d6', '#474570'],
  peach: ['#fbdcc2', '#594465'],
  sage: ['#dbe8d0', '#3f5868'],
  sky: ['#d3e7f2', '#44639d'],
  lilac: ['#e5ddf3', '#4a4484'],
  mint: ['#cfe7e0', '#355a70'],
  sand: thing('#f3dfbc'),
  dusk: ['#b9c4e8', '#3a4683'],
  haze: ['#eef3ea', '#43568a'],
  // Floors and wood.
  oak: ['#e2b887', '#6c5a80'],
  oak2: ['#cf9f6c', '#5a4a70'],
  walnut: thing('#9a6a45', 0.3),
  walnut2: thing('#7c5236', 0.3),
  stone: ['#d6d3cc', '#555f88'],
  stone2: ['#bdbab5', '#48517a'],
  grass: ['#a9cf8e', '#4a7d70'],
  grass2: ['#86b873', '#3d6c66'],
  leaf: thing('#5b9b62', 0.25),
  leaf2: thing('#3f7d54', 0.25),
  water: ['#8cc6dd', '#2f6088'],
  // Cloth and things.
  white: thing('#ffffff', 0.13),
  paper: thing('#fff8ea', 0.13),
  coral: thing('#ee6f57'),
  coral2: thing('#d4553f'),
  mustard: thing('#f0b13f'),
  mustard2: thing('#d8952a'),
  teal: thing('#33948f'),
  teal2: thing('#26787a'),
  navy: thing('#34467d', 0.05),
  navy2: thing('#28376a', 0.05),
  green: thing('#6aa65d'),
  green2: thing('#548c4b'),
  plum: thing('#8f5797'),
  plum2: thing('#764380'),
  blue: thing('#69aeda'),
  blue2: thing('#4c93c2'),
  rose: thing('#f0a3ab'),
  rose2: thing('#dd838f'),
  brick: thing('#b9533d'),
  brick2: thing('#9c4130'),
  denim: thing('#5873a8'),
  denim2: thing('#475f92'),
  grey: thing('#9aa0b4'),
  grey2: thing('#7d839a'),
  slate: ['#3b4364', '#2c3354'],
  slate2: ['#2c3350', '#202746'],
  metal: thing('#c6cbd8'),
  // Light that falls.
  light: ['#fff6d6', '#ffe9ad'],
  // Sun by day, moon by night.
  beam: ['#fff6d6', '#8d9ad6'],
  shade: ['#3a2d4f', '#080b1c'],
  ink: ['#2a2438', '#1d1a2e'],
  // People.
  s1: thing('#fcdcc2', 0.1),
  t1: thing('#f2bf9f', 0.1),
  s2: thing('#f3c8a2', 0.1),
  t2: thing('#e2a97f', 0.1),
  s3: thing('#dba677', 0.1),
  t3: thing('#c48a5b', 0.1),
  s4: thing('#bd8255', 0.1),
  t4: thing('#a2693f', 0.1),
  s5: thing('#9a6644', 0.08),
  t5: thing('#805033', 0.08),
  s6: thing('#7b4f38', 0.05),
  t6: thing('#613b29', 0.05),
  black: ['#2d2735', '#1f1b2c'],
  black2: ['#433b4d', '#383247'],
  brown: ['#5b3a2a', '#472d2a'],
  brown2: ['#744d38', '#5e3f37'],
  chestnut: thing('#8e552f'),
  chestnut2: thing('#a86c41'),
  ginger: thing('#cf6f38'),
  ginger2: thing('#e0894f'),
  blond: thing('#e6bd6c'),
  blond2: thing('#f0d08c'),
  silver: thing('#bcb8c0'),
  silver2: thing('#d3d0d6'),
  snow: thing('#eee9e6'),
  snow2: thing('#ffffff'),
} as const satisfies Record<string, Pair>;

export type Colour = keyof typeof palette;

/** The second, deeper (or for hair lighter) tone of a colour, where it has one. */
export function second(colour: Colour): Colour {
  const name = /^s\d$/.test(colour) ? colour.replace('s', 't') : `${colour}2`;
  return name in palette ? (name as Colour) : colour;
}
