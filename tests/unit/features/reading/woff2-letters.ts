/** Which characters a WOFF2 font has: reads its table directory and its cmap (formats 4 and 12). */
import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';

const known = 63; // Names of tables by number; the cmap is number 0.

export function charactersOf(file: string): Set<number> {
  const data = readFileSync(file);
  let at = 48;
  const base128 = (): number => {
    let value = 0;
    for (;;) {
      const byte = data.readUInt8(at++);
      value = value * 128 + (byte & 0x7f);
      if (byte < 128) return value;
    }
  };
  let offset = 0;
  let cmap: readonly [start: number, length: number] | undefined;
  for (let table = data.readUInt16BE(12); table > 0; table -= 1) {
    const flags = data.readUInt8(at++);
    const number = flags & 0x3f;
    if (number === known) at += 4;
    const isGlyphs = number === 10 || number === 11;
    const plain = base128();
    const isTransformed = isGlyphs ? flags >> 6 !== 3 : flags >> 6 !== 0;
    const length = isTransformed ? base128() : plain;
    if (number === 0) cmap = [offset, length];
    offset += length;
  }
  const tables = brotliDecompressSync(data.subarray(at, at + data.readUInt32BE(20)));
  if (!cmap) throw new Error(`${file} has no cmap`);
  return readCmap(tables.subarray(cmap[0], cmap[0] + cmap[1]));
}

function readCmap(cmap: Buffer): Set<number> {
  const found = new Set<number>();
  for (let index = 0; index < cmap.readUInt16BE(2); index += 1) {
    const table = cmap.subarray(cmap.readUInt32BE(4 + index * 8 + 4));
    const format = table.readUInt16BE(0);
    if (format === 4) {
      const segments = table.readUInt16BE(6) / 2;
      for (let segment = 0; segment < segments; segment += 1) {
        const end = table.readUInt16BE(14 + segment * 2);
        const start = table.readUInt16BE(16 + segments * 2 + segment * 2);
        for (let code = start; code <= end && code < 0xffff; code += 1) found.add(code);
      }
    } else if (format === 12) {
      for (let group = 0; group < table.readUInt32BE(12); group += 1) {
        const end = table.readUInt32BE(16 + group * 12 + 4);
        for (let code = table.readUInt32BE(16 + group * 12); code <= end; code += 1) found.add(code);
      }
    }
  }
  return found;
}
