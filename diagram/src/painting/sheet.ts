import { type Box, bottom, overlap, type Point, right, type Size, type Stretch } from '../geometry.ts';
import type { Picture, Shape } from '../scene.ts';
import { spacing } from '../spacing.ts';
import { breakStages } from './break-stages.ts';
import { type BoxedStroke, hull, type PaintedShape } from './paint-shapes.ts';

/** The picture as it lies on a sheet: whole, or put into rows. In px of the picture. */
export interface Sheet extends Size {
  /** None covers another. */
  readonly pieces: readonly Piece[];
}

/** A part of the picture, and where on the sheet its left upper corner lies. */
export interface Piece {
  readonly part: Box;
  readonly at: Point;
  /** All that is seen of it, from the ground up. */
  readonly strokes: readonly BoxedStroke[];
}

/** Between two rows. */
const gap = 40;
/** So much of what lies right of a row is seen: the point of its last stage, and that lines go on. */
const beyond = 14;
/** What goes from stage to stage; everything else stands in one row, unless it is longer than that. */
const long: ReadonlySet<Shape['kind']> = new Set(['lane', 'swimlane', 'scale', 'move', 'curve', 'tie']);

/** The whole picture in one piece. */
export function wholeSheet({ width, height }: Picture, shapes: readonly PaintedShape[]): Sheet {
  const part = { x: 0, y: 0, width, height };
  return { width, height, pieces: [{ part, at: part, strokes: shapes.flatMap(({ strokes }) => strokes) }] };
}

/** A stage that is longer than a screen is broken where nothing stands, in px. */
const longestStage = 2600;

/**
 * The picture in rows of whole stages, one below the other, as music is written: each row begins with the captions of
 * the lanes. Of all numbers of rows the one whose sheet comes nearest to the proportion asked for.
 *
 * @param proportion width to height
 * @param paint what is in no picture yet: the names of stages in the rows where they go on
 */
export function foldedSheet(
  picture: Picture,
  shapes: readonly PaintedShape[],
  proportion: number,
  paint: (picture: Picture) => readonly PaintedShape[],
): Sheet {
  const anatomy = dissect(picture, shapes);
  const whole = wholeSheet(picture, shapes);
  if (anatomy === undefined) return whole;
  const farOff = ({ width, height }: Size) => Math.abs(Math.log(width / height / proportion));
  const { stages } = anatomy;
  const length = lengthOf(stages);
  const widest = Math.max(...stages.map(({ width }) => width));
  let best: { readonly rows: Rows; readonly distance: number } = { rows: [stages], distance: farOff(picture) };
  for (let count = 2; count <= stages.length; count++) {
    // A row has the stages whose middles lie in its share of the length.
    const longest = length / count + widest;
    const widestSheet = sizeOf(longest, length / longest, anatomy);
    const isTooNarrow = widestSheet.width < proportion * widestSheet.height;
    // With more rows it is narrower still.
    if (isTooNarrow && farOff(widestSheet) > best.distance) break;
    const rows = breakInto(count, stages);
    const distance = farOff(sizeOf(longestOf(rows), rows.length, anatomy));
    if (distance < best.distance) best = { rows, distance };
  }
  if (best.rows.length === 1) return whole;
  const { broken, parts } = breakStages(picture, best.rows.map(stretchOf));
  const others = shapes.filter(({ id }) => !broken.has(id));
  return layOutRows(
    best.rows,
    anatomy,
    parts.length === 0 ? shapes : [...others, ...paint({ ...picture, shapes: parts })],
  );
}

type Rows = readonly (readonly Stretch[])[];

/** What is above the rows, in them and below. */
interface Anatomy {
  /** Or parts of those that are too long. */
  readonly stages: readonly Stretch[];
  /** Width of the lanes' captions, the margin before them included. */
  readonly captions: number;
  /** Where the stages begin and where the lanes end. */
  readonly top: number;
  readonly bottom: number;
  readonly head: Box;
  /** They stand at the right end of the head. */
  readonly personas: Box | undefined;
  readonly foot: Box | undefined;
}

function dissect(picture: Picture, shapes: readonly PaintedShape[]): Anatomy | undefined {
  const panels = picture.shapes.filter((shape) => shape.kind === 'panel').map(({ box }) => box);
  const [first, last] = [panels[0], panels.at(-1)];
  const top = picture.shapes.find((shape) => shape.kind === 'stage')?.box.y;
  if (!first || !last || top === undefined) return undefined;
  const end = bottom(first);
  const above = shapes.filter(({ box }) => bottom(box) <= top);
  const personas = above.filter(({ kind }) => kind === 'persona').map(({ box }) => box);
  const head = above.filter(({ kind }) => kind !== 'persona').map(({ box }) => box);
  const foot = shapes.filter(({ box }) => box.y >= end).map(({ box }) => box);
  return {
    stages: panels.flatMap((panel) => (panel.width > longestStage ? partsOf(panel, picture.shapes) : [panel])),
    captions: first.x,
    top,
    bottom: end,
    head: hull(head),
    personas: personas.length > 0 ? hull(personas) : undefined,
    foot: foot.length > 0 ? hull(foot) : undefined,
  };
}

/** The columns of a stage, as far as nothing stands across the line between them. */
function partsOf({ x, width }: Stretch, shapes: readonly Shape[]): readonly Stretch[] {
  const end = x + width;
  const standing = shapes
    .flatMap(standingOf)
    .filter((box) => box.x < end && right(box) > x && box.width < longestStage)
    .sort((a, b) => a.x - b.x);
  const columns = new Set(shapes.flatMap((shape) => (shape.kind === 'card' ? [shape.box.x] : [])));
  const lines = [...columns]
    .map((left) => left - spacing.stageInset)
    .filter((line) => line > x && line < end)
    .sort((a, b) => a - b);
  // How far to the right what begins before a line comes, and what begins next.
  let [reach, next] = [x, 0];
  const cuts = lines.filter((line) => {
    for (let box = standing[next]; box && box.x < line; box = standing[++next]) reach = Math.max(reach, right(box));
    return reach <= line;
  });
  return [x, ...cuts].map((cut, i) => ({ x: cut, width: (cuts[i] ?? end) - cut }));
}

/** Where words are that would be cut in two. */
function standingOf(shape: Shape): readonly Box[] {
  switch (shape.kind) {
    case 'card':
    case 'entry':
    case 'tail':
      return [shape.box];
    case 'move':
      return shape.label ? [shape.label.box] : [];
    case 'feeling': {
      if (!shape.label) return [];
      const { x, y, paragraph } = shape.label;
      return [{ x: x - paragraph.width / 2, y, width: paragraph.width, height: paragraph.height }];
    }
    default:
      return [];
  }
}

/** As equally long as whole stages allow. */
function breakInto(count: number, stages: readonly Stretch[]): Rows {
  const length = lengthOf(stages);
  const start = stages[0]?.x ?? 0;
  const rows = Map.groupBy(stages, ({ x, width }) => Math.floor(((x + width / 2 - start) / length) * count));
  return [...rows.values()];
}

/** @param longest the length of the longest row */
function sizeOf(longest: number, rows: number, anatomy: Anatomy): Size {
  const { captions, top, bottom: end, head, personas, foot } = anatomy;
  const beside = personas && personas.x > right(head) ? personas.width + 2 * gap : 0;
  const width = Math.max(
    captions + longest + spacing.margin,
    right(head) + beside + spacing.margin,
    foot ? right(foot) + spacing.margin : 0,
  );
  const below = foot ? bottom(foot) - end : 0;
  return {
    width: Math.ceil(width),
    height: Math.ceil(top + rows * (end - top + gap) + below + spacing.margin - gap),
  };
}

function stretchOf(row: Rows[number]): Stretch {
  return { x: row[0]?.x ?? 0, width: lengthOf(row) };
}

function longestOf(rows: Rows): number {
  return Math.max(...rows.map(lengthOf));
}

function lengthOf(row: Rows[number]): number {
  return row.reduce((sum, { width }) => sum + width, 0);
}

function layOutRows(rows: Rows, anatomy: Anatomy, shapes: readonly PaintedShape[]): Sheet {
  const { width, height } = sizeOf(longestOf(rows), rows.length, anatomy);
  const { captions, top, bottom: end, personas } = anatomy;
  const longest = longestOf(rows) + beyond;
  const pieceOf = (part: Box, at: Point): Piece => ({ part, at, strokes: shownIn(part, shapes, longest) });
  const apart = personas !== undefined && right(personas) > width;
  const edge = apart ? width - spacing.margin - personas.width : width;
  const above = top - 2;
  const heads = [pieceOf({ x: 0, y: 0, width: edge, height: above }, { x: 0, y: 0 })];
  if (apart) heads.push(pieceOf({ ...personas, y: 0, width: personas.width, height: above }, { x: edge, y: 0 }));
  const tall = end - above + 1;
  const bodies = rows.flatMap((row, i): readonly Piece[] => {
    const y = above + i * (end - top + gap);
    const x = row[0]?.x ?? captions;
    const length = lengthOf(row) + beyond;
    return [
      pieceOf({ x: 0, y: above, width: captions, height: tall }, { x: 0, y }),
      pieceOf({ x, y: above, width: length, height: tall }, { x: captions, y }),
    ];
  });
  const last = above + (rows.length - 1) * (end - top + gap) + tall;
  const foot = pieceOf({ x: 0, y: above + tall, width, height: height - last }, { x: 0, y: last });
  return { width, height, pieces: [...heads, ...bodies, foot] };
}

/** What goes far is cut at the edges of a piece; what stands in one place is in the piece that has its middle. */
function shownIn(part: Box, shapes: readonly PaintedShape[], longest: number): readonly BoxedStroke[] {
  return shapes
    .filter(({ kind, box }) => (long.has(kind) || box.width > longest ? overlap(part, box) : holds(part, box)))
    .flatMap(({ strokes }) => strokes)
    .filter(({ box }) => overlap(part, box));
}

function holds(part: Box, { x, y, width, height }: Box): boolean {
  const middle = { x: x + width / 2, y: y + height / 2 };
  return middle.x >= part.x && middle.x < right(part) - beyond && middle.y >= part.y && middle.y < bottom(part);
}
