/** What /SLUG/offline/edition.json says: what can be kept of an edition, and in which pieces it comes. */

export interface BundleInfo {
  /** Address below the root of the site; its name changes with its bytes. */
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

export interface EditionFile {
  readonly v: 1;
  /** Changes with every byte of the edition. */
  readonly version: string;
  /** Help pages and numbers; all words; scripts and styles; all pictures. In the order in which they come. */
  readonly help: BundleInfo;
  readonly words: BundleInfo;
  readonly scripts: BundleInfo;
  readonly pictures: BundleInfo;
  /** Headers that the site sends with pages. */
  readonly headers: readonly (readonly [name: string, value: string])[];
}

/** A size as people read it: whole KB, never less than it is. */
export function sizeInWords(bytes: number): string {
  return bytes < 1e6 ? `${String(Math.ceil(bytes / 1000))} KB` : `${(Math.ceil(bytes / 1e5) / 10).toFixed(1)} MB`;
}
