/** Adler-32 as zlib streams end with it (RFC 1950), in its two halves. */
export interface Sum {
  readonly low: number;
  readonly high: number;
  /** Bytes that it is of. */
  readonly length: number;
}

const base = 65_521;

export const noBytes: Sum = { low: 1, high: 0, length: 0 };

/** Of bytes and those after them. */
export function joinedSum(one: Sum, other: Sum): Sum {
  return {
    low: (one.low + other.low + base - 1) % base,
    high: (one.high + other.high + (other.length % base) * (one.low + base - 1)) % base,
    length: one.length + other.length,
  };
}
