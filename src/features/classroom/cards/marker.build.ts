/** The markers of the vote cards, from the dictionary of the library that reads them. */
import aruco from 'js-aruco2';

const { codeList } = new aruco.AR.Dictionary('ARUCO_MIP_36h12');
/** Fields of a side, with the black border around them. */
export const markerSide = 8;

/** The white fields of marker `id` as an SVG path; one field is one unit, the border begins at 0. */
export function markerPath(id: number): string {
  const side = markerSide - 2;
  return [...(codeList[id] ?? '')]
    .flatMap((bit, at) => (bit === '1' ? [`M${(at % side) + 1} ${Math.floor(at / side) + 1}h1v1h-1z`] : []))
    .join('');
}
