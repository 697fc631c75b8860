/** What functions of a table are asked with where marks would not do, by their places. */
export type Samples = Readonly<Record<string, readonly unknown[]>>;

/**
 * Every text of a table by its place (`search.open`). One that is made of others is made of marks, `‹1›` for the first,
 * unless the samples have something for its place.
 */
export function textsOf(table: object, samples: Samples = {}): ReadonlyMap<string, string> {
  return new Map(walk(table, samples, ''));
}

function walk(table: object, samples: Samples, at: string): readonly (readonly [string, string])[] {
  return Object.entries(table).flatMap(([key, value]): readonly (readonly [string, string])[] => {
    const place = at === '' ? key : `${at}.${key}`;
    if (typeof value === 'string') return [[place, value]];
    if (typeof value === 'function') {
      const marks = Array.from({ length: value.length }, (_, i) => `‹${i + 1}›`);
      return [[place, String(value(...(samples[place] ?? marks)))]];
    }
    return typeof value === 'object' && value !== null ? walk(value, samples, place) : [];
  });
}

export const marksIn = (text: string): readonly string[] => (text.match(/‹\d+›/g) ?? []).toSorted();
