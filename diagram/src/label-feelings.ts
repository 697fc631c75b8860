import { createBoxIndex } from './box-index.ts';
import { type Feeling, pointOf } from './feelings.ts';
import { fonts } from './fonts.ts';
import type { Box, Point } from './geometry.ts';
import { personaHue } from './hues.ts';
import { findPlace, furthest, linesOf, type Place, withMargin } from './label-place.ts';
import { placesTouched } from './labels-touched.ts';
import type { CurveShape } from './marks/curve.ts';
import { gapRadius } from './marks/gap.ts';
import { placeText, type TextBlock } from './marks/text.ts';
import { oncePer } from './once-per.ts';
import { type Paragraph, setParagraph, shorten } from './paragraph.ts';
import type { PointIndex } from './point-index.ts';
import { signed } from './signed.ts';

/** A feeling is named in a few words; all of them stand in the point's title. */
const longest = 48;
/** Its words are rather no wider, in px; those of an extreme may be, where they stand better in one line. */
const room = 124;
const widest = 200;

export interface Labelled {
  /** Of each persona in each stage; and all of them. */
  readonly parts: readonly (readonly (readonly Feeling[])[])[];
  readonly feelings: readonly Feeling[];
  /** Where they stand. */
  readonly faces: PointIndex;
  /** Last points of curves that these are compared with: their words say which state they show. */
  readonly ends: readonly Feeling[];
  /** Height of the zero line, and from there to +2, in px. */
  readonly zero: number;
  readonly half: number;
  /** Of the faces, in px. */
  readonly radius: number;
  readonly curves: readonly Pick<CurveShape, 'runs' | 'gaps'>[];
  readonly band: Box;
}

/** What was to be named, and the words for it. */
export interface Labelling extends Labelled {
  /** The highest and the lowest of each curve. */
  readonly extremes: ReadonlySet<Feeling>;
  readonly labels: ReadonlyMap<Feeling, FeelingLabel>;
}

export interface FeelingLabel {
  readonly text: TextBlock;
  readonly box: Box;
}

/**
 * The words for feelings, placed beside their points so that they cover no point and no other word, and a curve only
 * where there is no way around. The highest and the lowest of each curve come first; the rest where there is room.
 *
 * `before`: what was named in the band last: where nothing has changed nearby, the words stay where they are, for there
 * they would stand again.
 */
export function labelFeelings(given: Labelled, before?: Labelling): Labelling {
  const { parts, feelings, faces, ends, zero, half, radius, curves, band } = given;
  const extremes = extremesOf(parts);
  const touched = placesTouched(given, extremes, before);
  const taken = createBoxIndex([
    ...ends.map((feeling) => around(pointOf(feeling, zero, half), radius + 2)),
    ...curves.flatMap(({ gaps }) => gaps.map((gap) => around(gap, gapRadius + 2))),
  ]);
  const surroundings = {
    radius,
    band,
    curves: curves.map(({ runs }) => linesOf(runs)),
    isTaken: (box: Box) => faces.hits(box, radius + 2) || taken.hit(box) !== undefined,
  };
  const labels = new Map<Feeling, FeelingLabel>();
  const keep = (feeling: Feeling, label: FeelingLabel) => {
    labels.set(feeling, label);
    taken.add(withMargin(label.box));
  };
  const rest = feelings.filter((feeling) => !extremes.has(feeling) && feeling.word);
  for (const feeling of [...extremes, ...ends, ...rest]) {
    const known = before?.labels.get(feeling);
    if (!touched.meets(feeling.x, furthest(radius, widest))) {
      if (known) keep(feeling, known);
      continue;
    }
    const found = setWords(feeling, extremes.has(feeling)).reduce<Found | undefined>((best, paragraph) => {
      const place = findPlace(
        {
          point: pointOf(feeling, zero, half),
          size: { width: paragraph.width, height: paragraph.height },
          high: feeling.value >= 0,
          strong: extremes.has(feeling) || ends.includes(feeling),
        },
        surroundings,
      );
      return !place || (best && best.cost <= place.cost) ? best : { ...place, paragraph };
    }, undefined);
    if (known && found && isAt(known, found)) {
      keep(feeling, known);
      continue;
    }
    if (known) touched.add(withMargin(known.box));
    if (!found) continue;
    const { box, paragraph } = found;
    touched.add(withMargin(box));
    const { x, y, width } = box;
    const tone = personaHue(feeling.persona).tone;
    keep(feeling, { box, text: placeText(paragraph, x + width / 2, y, width + 1, tone, 'middle') });
  }
  return { ...given, extremes, labels };
}

interface Found extends Place {
  readonly paragraph: Paragraph;
}

function isAt({ text, box }: FeelingLabel, found: Found): boolean {
  return text.paragraph === found.paragraph && box.x === found.box.x && box.y === found.box.y;
}

/** The words of a feeling in the ways that they may be set, the usual one first. */
function setWords({ word, value }: Feeling, isExtreme: boolean): readonly Paragraph[] {
  const text = shorten(word ?? signed(value), longest);
  const usual = setParagraph(text, room, isExtreme ? fonts.strong : fonts.small);
  if (!isExtreme || usual.lines.length === 1) return [usual];
  const wide = setParagraph(text, widest, fonts.strong);
  return wide.lines.length < usual.lines.length ? [usual, wide] : [usual];
}

/** So near to the highest or the lowest one a feeling with a word tells more than a number. */
const near = 0.5;

/**
 * The highest and the lowest feeling of each persona, the first of equals; rather one that has a word, where it is
 * hardly less.
 */
function extremesOf(parts: Labelled['parts']): ReadonlySet<Feeling> {
  return new Set(parts.flatMap((stages) => [...extremeOf(stages, highestOf, 1), ...extremeOf(stages, lowestOf, -1)]));
}

/** `sign`: 1 for the highest, -1 for the lowest. */
function extremeOf(stages: Labelled['parts'][number], of: typeof highestOf, sign: 1 | -1): readonly Feeling[] {
  const all = stages.map((part) => of(part));
  const extreme = mostOf(
    all.flatMap(({ any }) => any ?? []),
    sign,
  );
  const told = mostOf(
    all.flatMap((each) => each.told ?? []),
    sign,
  );
  if (!extreme) return [];
  return [told && sign * (extreme.value - told.value) <= near ? told : extreme];
}

const highestOf = oncePer((feelings: readonly Feeling[]) => mostOfEach(feelings, 1));
const lowestOf = oncePer((feelings: readonly Feeling[]) => mostOfEach(feelings, -1));

/** Among all, and among those that have a word. */
function mostOfEach(feelings: readonly Feeling[], sign: 1 | -1) {
  return {
    any: mostOf(feelings, sign),
    told: mostOf(
      feelings.filter(({ word }) => word !== undefined),
      sign,
    ),
  };
}

function mostOf(feelings: readonly Feeling[], sign: 1 | -1): Feeling | undefined {
  return feelings.reduce<Feeling | undefined>(
    (best, next) => (best && sign * best.value >= sign * next.value ? best : next),
    undefined,
  );
}

function around({ x, y }: Point, radius: number): Box {
  return { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius };
}
