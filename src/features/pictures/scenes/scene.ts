/** Pictures of one lesson or place, by id. */
export type Scenes = Readonly<Record<string, () => string>>;
