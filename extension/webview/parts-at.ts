import type { Scene } from '@cjm/diagram';
import type { Position, Range } from '@cjm/grammar/model';

type Source = Scene['sources'][number];

/**
 * The parts that show the smallest statement around a place in the text: several where one statement is drawn several
 * times, as the feeling of two personas is. None, where only the journey as a whole stands around it.
 */
export function partsAt({ sources }: Scene, position: Position): readonly string[] {
  const around = sources.filter(({ range }) => isBefore(range.start, position) && isBefore(position, range.end));
  const smallest = around.reduce<Source | undefined>(
    (best, each) => (best && isWithin(best.range, each.range) ? best : each),
    undefined,
  );
  if (!smallest) return [];
  const [whole] = sources;
  if (smallest === whole && position.line > whole.range.start.line) return [];
  return around.filter(({ range }) => isWithin(range, smallest.range)).map(({ id }) => id);
}

const isWithin = (inner: Range, outer: Range): boolean =>
  isBefore(outer.start, inner.start) && isBefore(inner.end, outer.end);

/** Or at the same place. */
const isBefore = (a: Position, b: Position): boolean =>
  a.line < b.line || (a.line === b.line && a.character <= b.character);
