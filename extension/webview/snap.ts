const coarse = 0.5;
const fine = 0.1;
const highest = 2;

/** The nearest value that can be written: half points, or tenths when it is to be fine; −2 … +2. */
export function snap(value: number, isFine: boolean): number {
  const step = isFine ? fine : coarse;
  return within(Math.round(value / step) * step);
}

/** The next value above (`+1`) or below (`-1`). */
export function step(value: number, by: 1 | -1, isFine: boolean): number {
  const size = isFine ? fine : coarse;
  // A hair more, so that what is on a step already goes to the next one.
  const place = value / size + by * 1e-6;
  return within((by > 0 ? Math.floor(place) + 1 : Math.ceil(place) - 1) * size);
}

/** Without the dust of binary fractions. */
const within = (value: number): number => Math.round(Math.min(highest, Math.max(-highest, value)) * 10) / 10 + 0;
