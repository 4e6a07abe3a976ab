/** Finds vote cards in a picture, by the library `js-aruco2`: plain JavaScript, no exception in the policy. */
import { AR } from 'js-aruco2';
import { turnOf, type CardSeen } from './card-tally.ts';

/** Markers of this family differ in 12 of 36 fields at least; up to three wrong ones are mended (docs/classroom.md has figures). */
const detector = new AR.Detector({ dictionaryName: 'ARUCO_MIP_36h12', maxHammingDistance: 4 });

/** All cards in the picture. */
export function readCards({ width, height, data }: ImageData): readonly CardSeen[] {
  return detector.detectImage(width, height, data).flatMap(({ id, corners: [left, right] }) => {
    return left && right ? [{ id, turn: turnOf(left, right) }] : [];
  });
}
