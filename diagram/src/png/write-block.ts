import { codeLengthsOf } from './code-lengths.ts';

/**
 * What a block of a deflate stream (RFC 1951) is made of: a byte as it is, or `matched(length, distance)`: so many
 * bytes as stand so many before.
 */
export type Token = number;

/** @param length 3 to 258 @param distance 1 to 32,767 */
export function matched(length: number, distance: number): Token {
  return (1 << 31) | (length << 16) | distance;
}

const lastSymbol = 285;
const endOfBlock = 256;
/** Of the codes for bytes and lengths, for distances, and for the lengths of those codes. */
const [symbols, distances, lengths] = [286, 30, 19] as const;
const [longestCode, longestOfLengths] = [15, 7] as const;

/** A block of its own codes that others follow, and an empty one that ends at a whole byte: such can be joined. */
export function writeBlock(tokens: Int32Array): Uint8Array {
  const [ofSymbols, ofDistances] = countsOf(tokens);
  const symbolLengths = codeLengthsOf(ofSymbols, longestCode);
  const distanceLengths = codeLengthsOf(ofDistances, longestCode);
  const ofLengths = new Uint32Array(lengths);
  for (const length of [...symbolLengths, ...distanceLengths]) count(ofLengths, length);
  const lengthLengths = codeLengthsOf(ofLengths, longestOfLengths);
  const [symbolCodes, distanceCodes] = [codesOf(symbolLengths), codesOf(distanceLengths)];
  const lengthCodes = codesOf(lengthLengths);

  let bytes = new Uint8Array(tokens.length + 1024);
  let [at, bits, held] = [0, 0, 0];
  /** At most 16 bits, the lowest first. */
  const put = (value: number, many: number): void => {
    bits |= value << held;
    held += many;
    for (; held >= 8; held -= 8) {
      bytes[at++] = bits;
      bits >>>= 8;
    }
  };
  put(0b100, 3);
  put(symbols - 257, 5);
  put(distances - 1, 5);
  put(lengths - 4, 4);
  for (const length of orderOfLengths) put(lengthLengths[length] ?? 0, 3);
  for (const length of [...symbolLengths, ...distanceLengths])
    put(lengthCodes[length] ?? 0, lengthLengths[length] ?? 0);
  for (let i = 0; i < tokens.length; i++) {
    if (at + 16 > bytes.length) bytes = grown(bytes);
    const token = tokens[i] ?? 0;
    if (token >= 0) {
      put(symbolCodes[token] ?? 0, symbolLengths[token] ?? 0);
      continue;
    }
    const length = (token >>> 16) & 0x7fff;
    const symbol = symbolOfLength(length);
    put(symbolCodes[symbol] ?? 0, symbolLengths[symbol] ?? 0);
    const more = symbol < 265 || symbol === lastSymbol ? 0 : (symbol - 261) >> 2;
    put((length - 3) & ((1 << more) - 1), more);
    const distance = token & 0xffff;
    const far = symbolOfDistance(distance);
    put(distanceCodes[far] ?? 0, distanceLengths[far] ?? 0);
    const further = far < 4 ? 0 : (far - 2) >> 1;
    put((distance - 1) & ((1 << further) - 1), further);
  }
  if (at + 16 > bytes.length) bytes = grown(bytes);
  put(symbolCodes[endOfBlock] ?? 0, symbolLengths[endOfBlock] ?? 0);
  put(0b000, 3);
  if (held > 0) put(0, 8 - held);
  put(0, 16);
  put(0xffff, 16);
  return bytes.subarray(0, at);
}

function grown(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(2 * bytes.length);
  larger.set(bytes);
  return larger;
}

const orderOfLengths = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15] as const;

function countsOf(tokens: Int32Array): readonly [symbols: Uint32Array, distances: Uint32Array] {
  const [ofSymbols, ofDistances] = [new Uint32Array(symbols), new Uint32Array(distances)];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] ?? 0;
    if (token >= 0) count(ofSymbols, token);
    else {
      count(ofSymbols, symbolOfLength((token >>> 16) & 0x7fff));
      count(ofDistances, symbolOfDistance(token & 0xffff));
    }
  }
  count(ofSymbols, endOfBlock);
  // A code needs two symbols.
  count(ofDistances, 0);
  count(ofDistances, 1);
  return [ofSymbols, ofDistances];
}

function count(counts: Uint32Array, symbol: number): void {
  counts[symbol] = (counts[symbol] ?? 0) + 1;
}

function symbolOfLength(length: number): number {
  const rest = length - 3;
  if (rest < 8) return 257 + rest;
  if (length === 258) return lastSymbol;
  const more = 29 - Math.clz32(rest);
  return 261 + 4 * more + ((rest >> more) & 3);
}

function symbolOfDistance(distance: number): number {
  const rest = distance - 1;
  if (rest < 4) return rest;
  const more = 30 - Math.clz32(rest);
  return 2 + 2 * more + ((rest >> more) & 1);
}

/** The canonical code of each symbol, first bit lowest. */
function codesOf(codeLengths: Uint8Array): Uint16Array {
  const codes = new Uint16Array(codeLengths.length);
  let code = 0;
  for (let length = 1; length <= longestCode; length++) {
    for (let symbol = 0; symbol < codeLengths.length; symbol++) {
      if (codeLengths[symbol] === length) codes[symbol] = turned(code++, length);
    }
    code <<= 1;
  }
  return codes;
}

function turned(code: number, length: number): number {
  let other = 0;
  for (let bit = 0; bit < length; bit++) other |= ((code >> bit) & 1) << (length - 1 - bit);
  return other;
}
