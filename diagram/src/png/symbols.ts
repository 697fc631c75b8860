/** Of what the codes of a deflate block (RFC 1951, section 3.2.5) are: bytes, its end and lengths; distances. */
export const [symbols, distances] = [286, 30] as const;
export const endOfBlock = 256;

/** Of each length of a match, up to 258. */
export const symbolsOfLengths = Uint16Array.from({ length: 259 }, (_, length) => {
  const rest = length - 3;
  if (rest < 8) return 257 + Math.max(0, rest);
  if (length === 258) return symbols - 1;
  const more = 29 - Math.clz32(rest);
  return 261 + 4 * more + ((rest >> more) & 3);
});

export function symbolOfDistance(distance: number): number {
  const rest = distance - 1;
  if (rest < 4) return rest;
  const more = 30 - Math.clz32(rest);
  return 2 + 2 * more + ((rest >> more) & 1);
}

/** So many bits behind a symbol say which of its lengths it is. */
export const bitsBehindSymbol = Uint8Array.from({ length: symbols }, (_, symbol) =>
  symbol < 265 || symbol === symbols - 1 ? 0 : (symbol - 261) >> 2,
);

export const bitsBehindDistance = Uint8Array.from({ length: distances }, (_, far) => (far < 4 ? 0 : (far - 2) >> 1));
