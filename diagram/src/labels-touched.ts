import type { Feeling } from './feelings.ts';
import { type Box, type Point, right } from './geometry.ts';
import type { Labelled, Labelling } from './label-feelings.ts';
import { withMargin } from './label-place.ts';
import { gapRadius } from './marks/gap.ts';

/** Places along a band where words may have to stand otherwise than before, all the way from above to below. */
export interface Touched {
  /** Whether one of them lies no further than `reach` px from `x`, to the left or to the right. */
  meets(x: number, reach: number): boolean;
  add(box: Box): void;
}

/** Where what is to be named differs from what was; the whole band where the two are not of one make. */
export function placesTouched(given: Labelled, extremes: ReadonlySet<Feeling>, before: Labelling | undefined): Touched {
  const spans: { readonly from: number; readonly to: number }[] = [];
  const touch = (from: number, to: number) => spans.push({ from, to });
  if (!before || !isComparable(given, before)) touch(Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY);
  else touchChanges(given, extremes, before, touch);
  return {
    meets: (x, reach) => spans.some(({ from, to }) => from <= x + reach && x - reach <= to),
    add: (box) => touchBox(box, touch),
  };
}

/** So that each feeling stands where the one stood that it is compared with. */
function haveEqualParts({ parts }: Labelled, before: Labelling): boolean {
  return parts.every((stages, i) => stages.every((part, j) => part.length === before.parts[i]?.[j]?.length));
}

type Touch = (from: number, to: number) => void;

function touchBox(box: Box, touch: Touch): void {
  touch(box.x, right(box));
}

function isComparable(given: Labelled, before: Labelling): boolean {
  const { feelings, ends, zero, half, radius, curves, band } = given;
  return (
    ends.length === 0 &&
    before.ends.length === 0 &&
    feelings.length === before.feelings.length &&
    haveEqualParts(given, before) &&
    curves.length === before.curves.length &&
    zero === before.zero &&
    half === before.half &&
    radius === before.radius &&
    band.x === before.band.x &&
    band.y === before.band.y &&
    band.width === before.band.width &&
    band.height === before.band.height &&
    curves.every(({ runs, gaps }, i) => {
      const other = before.curves[i];
      return (
        runs.length === other?.runs.length &&
        gaps.length === other.gaps.length &&
        runs.every((run, j) => run.length === other.runs[j]?.length)
      );
    })
  );
}

function touchChanges(given: Labelled, extremes: ReadonlySet<Feeling>, before: Labelling, touch: Touch): void {
  const { radius } = given;
  const touchFeeling = (feeling: Feeling) => {
    touch(feeling.x - radius - 2, feeling.x + radius + 2);
    const label = before.labels.get(feeling);
    if (label) touchBox(withMargin(label.box), touch);
  };
  given.parts.forEach((stages, persona) => {
    stages.forEach((part, stage) => {
      const other = before.parts[persona]?.[stage];
      if (part === other) return;
      part.forEach((feeling, i) => {
        const was = other?.[i];
        if (feeling === was) return;
        touchFeeling(feeling);
        if (was) touchFeeling(was);
      });
    });
  });
  // The highest and the lowest have their words before all others.
  const [now, then] = [[...extremes], [...before.extremes]];
  if (now.length !== then.length || now.some((feeling, i) => feeling !== then[i])) {
    for (const feeling of [...now, ...then]) touchFeeling(feeling);
  }
  given.curves.forEach(({ runs, gaps }, i) => {
    const other = before.curves[i];
    if (other?.runs === runs && other.gaps === gaps) return;
    gaps.forEach((gap, j) => {
      const was = other?.gaps[j] ?? gap;
      if (isSame(gap, was)) return;
      for (const { x } of [gap, was]) touch(x - gapRadius - 2, x + gapRadius + 2);
    });
    runs.forEach((run, j) => {
      touchRun(run, other?.runs[j] ?? run, touch);
      touchRun(other?.runs[j] ?? run, run, touch);
    });
  });
}

/** A point bends its curve as far as to the second point before it and behind it. */
function touchRun(run: readonly Point[], other: readonly Point[], touch: Touch): void {
  if (run === other) return;
  run.forEach((point, i) => {
    const was = other[i];
    if (was && isSame(point, was)) return;
    touch(run[Math.max(0, i - 2)]?.x ?? point.x, run[Math.min(run.length - 1, i + 2)]?.x ?? point.x);
  });
}

function isSame(a: Point, b: Point): boolean {
  return a.x === b.x && a.y === b.y;
}
