/** The parts of the library `js-aruco2` that we use; it brings no types. */
declare module 'js-aruco2' {
  interface Point {
    readonly x: number;
    readonly y: number;
  }
  interface Marker {
    readonly id: number;
    readonly corners: readonly Point[];
    readonly hammingDistance: number;
  }
  interface Detector {
    detectImage(width: number, height: number, data: Uint8ClampedArray): readonly Marker[];
  }
  interface Dictionary {
    readonly codeList: readonly string[];
  }
  export const AR: {
    readonly Detector: new (options: { dictionaryName: string; maxHammingDistance: number }) => Detector;
    readonly Dictionary: new (name: string) => Dictionary;
  };
}
