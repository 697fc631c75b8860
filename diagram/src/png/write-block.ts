import { codeLengthsOf } from './code-lengths.ts';
import {
  bitsBehindDistance,
  bitsBehindSymbol,
  distances,
  endOfBlock,
  symbolOfDistance,
  symbols,
  symbolsOfLengths,
} from './symbols.ts';

/**
 * What a block of a deflate stream (RFC 1951) is made of: a byte as it is, or `matched(length, distance)`: so many
 * bytes as stand so many before.
 */
export type Token = number;

/** @param length 3 to 258 @param distance 1 to 32,767 */
export function matched(length: number, distance: number): Token {
  return (1 << 31) | (length << 16) | distance;
}

/** There are codes for the lengths of codes, too. */
const lengths = 19;
const [longestCode, longestOfLengths] = [15, 7] as const;

/** A block of its own codes that others follow, and an empty one that ends at a whole byte: such can be joined. */
export function writeBlock(tokens: Int32Array): Uint8Array {
  const [ofSymbols, ofDistances] = countsOf(tokens);
  const ofBlock: Codes = { symbols: codeOf(ofSymbols, longestCode), distances: codeOf(ofDistances, longestCode) };
  const codeLengths = [...ofBlock.symbols.lengths, ...ofBlock.distances.lengths];
  const ofLengths = new Uint32Array(lengths);
  for (const length of codeLengths) count(ofLengths, length);
  const lengthCode = codeOf(ofLengths, longestOfLengths);

  const size =
    sizeOf(ofSymbols, ofBlock.symbols, bitsBehindSymbol) + sizeOf(ofDistances, ofBlock.distances, bitsBehindDistance);
  const written: Bits = { bytes: new Uint8Array(headSize + (size >> 3)), at: 0, held: 0, many: 0 };
  put(written, 0b100, 3);
  put(written, symbols - 257, 5);
  put(written, distances - 1, 5);
  put(written, lengths - 4, 4);
  for (const length of orderOfLengths) put(written, lengthCode.lengths[length] ?? 0, 3);
  for (const length of codeLengths) put(written, lengthCode.codes[length] ?? 0, lengthCode.lengths[length] ?? 0);
  putTokens(written, tokens, ofBlock);
  put(written, ofBlock.symbols.codes[endOfBlock] ?? 0, ofBlock.symbols.lengths[endOfBlock] ?? 0);
  put(written, 0b000, 3);
  if (written.many % 8 > 0) put(written, 0, 8 - (written.many % 8));
  put(written, 0, 16);
  put(written, 0xffff, 16);
  while (written.many > 0) {
    written.bytes[written.at++] = written.held;
    written.held >>>= 8;
    written.many -= 8;
  }
  return written.bytes.subarray(0, written.at);
}

/** In bytes, more than all that is not tokens takes. */
const headSize = 512;

const orderOfLengths = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15] as const;

interface Code {
  /** In bits; 0: it is not there. */
  readonly lengths: Uint8Array;
  readonly codes: Uint16Array;
}

interface Codes {
  readonly symbols: Code;
  readonly distances: Code;
}

function codeOf(counts: Uint32Array, longest: number): Code {
  const codeLengths = codeLengthsOf(counts, longest);
  return { lengths: codeLengths, codes: codesOf(codeLengths) };
}

/** In bits. */
function sizeOf(counts: Uint32Array, { lengths }: Code, behind: Uint8Array): number {
  return counts.reduce((sum, many, symbol) => sum + many * ((lengths[symbol] ?? 0) + (behind[symbol] ?? 0)), 0);
}

/** What is written, the lowest bit of each byte first; fewer than 16 are held back. */
interface Bits {
  readonly bytes: Uint8Array<ArrayBuffer>;
  at: number;
  held: number;
  many: number;
}

/** At most 16 bits. */
function put(written: Bits, value: number, many: number): void {
  written.held |= value << written.many;
  written.many += many;
  if (written.many < 16) return;
  written.bytes[written.at++] = written.held;
  written.bytes[written.at++] = written.held >>> 8;
  written.held >>>= 16;
  written.many -= 16;
}

/** As `put` does, with what is held in variables: there are millions. */
function putTokens(written: Bits, tokens: Int32Array, { symbols, distances }: Codes): void {
  const { bytes } = written;
  let { at, held, many } = written;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] ?? 0;
    const length = token >= 0 ? 0 : (token >>> 16) & 0x7fff;
    const symbol = token >= 0 ? token : (symbolsOfLengths[length] ?? 0);
    held |= (symbols.codes[symbol] ?? 0) << many;
    many += symbols.lengths[symbol] ?? 0;
    if (many >= 16) {
      bytes[at++] = held;
      bytes[at++] = held >>> 8;
      held >>>= 16;
      many -= 16;
    }
    if (token >= 0) continue;
    const behind = bitsBehindSymbol[symbol] ?? 0;
    const distance = token & 0xffff;
    const far = symbolOfDistance(distance);
    held |= ((length - 3) & ((1 << behind) - 1)) << many;
    many += behind;
    if (many >= 16) {
      bytes[at++] = held;
      bytes[at++] = held >>> 8;
      held >>>= 16;
      many -= 16;
    }
    held |= (distances.codes[far] ?? 0) << many;
    many += distances.lengths[far] ?? 0;
    if (many >= 16) {
      bytes[at++] = held;
      bytes[at++] = held >>> 8;
      held >>>= 16;
      many -= 16;
    }
    const further = bitsBehindDistance[far] ?? 0;
    held |= ((distance - 1) & ((1 << further) - 1)) << many;
    many += further;
    if (many >= 16) {
      bytes[at++] = held;
      bytes[at++] = held >>> 8;
      held >>>= 16;
      many -= 16;
    }
  }
  written.at = at;
  written.held = held;
  written.many = many;
}

function countsOf(tokens: Int32Array): readonly [symbols: Uint32Array, distances: Uint32Array] {
  const [ofSymbols, ofDistances] = [new Uint32Array(symbols), new Uint32Array(distances)];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] ?? 0;
    if (token >= 0) count(ofSymbols, token);
    else {
      count(ofSymbols, symbolsOfLengths[(token >>> 16) & 0x7fff] ?? 0);
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
