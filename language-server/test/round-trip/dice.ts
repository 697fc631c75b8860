import fc, { type GeneratorValue } from 'fast-check';

/** Choices that the seed makes. */
export interface Dice {
  upTo(max: number, min?: number): number;
  chance(percent: number): boolean;
  pick<T>(items: readonly T[]): T;
  /** A part of the items, in their order. */
  some<T>(items: readonly T[], least?: number): T[];
  times<T>(max: number, make: () => T, min?: number): T[];
  maybe<T>(percent: number, make: () => T): T | undefined;
  /** Properties, or none. */
  may<T extends object>(percent: number, make: () => T): Partial<T>;
}

export function createDice(gen: GeneratorValue): Dice {
  const upTo = (max: number, min = 0): number => gen(fc.integer, { min, max });
  const chance = (percent: number): boolean => upTo(99) < percent;
  return {
    upTo,
    chance,
    pick(items) {
      const [item] = items.slice(upTo(items.length - 1));
      if (item === undefined) throw new Error('there is nothing to pick from');
      return item;
    },
    some(items, least = 0) {
      const places = gen(fc.subarray, [...items.keys()], { minLength: Math.min(least, items.length) });
      return items.filter((_, place) => places.includes(place));
    },
    times: (max, make, min = 0) => Array.from({ length: upTo(max, min) }, make),
    maybe: (percent, make) => (chance(percent) ? make() : undefined),
    may: (percent, make) => (chance(percent) ? make() : {}),
  };
}
