/** Numbers that look random and are the same for the same seed on every machine. */
export interface Random {
  /** A whole number from 0 up to, not including, the limit. */
  below(limit: number): number;
  /** True so many times in a hundred. */
  chance(percent: number): boolean;
  /** One of the items; throws when there is none. */
  pick<T>(items: readonly T[]): T;
}

/** The mulberry32 generator: 32 bits of state, plenty for texts. */
export function createRandom(seed: number): Random {
  // Neighbouring seeds start far apart, so that cases may be numbered by them.
  let state = Math.imul(seed + 1, 0x9e3779b1) | 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    below,
    chance: (percent) => next() * 100 < percent,
    pick: (items) => {
      const index = below(items.length);
      const item = items[index];
      if (item === undefined) throw new Error(`there is no item ${index} to pick`);
      return item;
    },
  };
}
