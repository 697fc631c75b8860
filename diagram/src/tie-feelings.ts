import { type Box, bottom, right } from './geometry.ts';
import type { Grid } from './grid.ts';
import type { IdOf } from './ids.ts';
import type { Cell } from './lane-cells.ts';
import type { FeelingShape } from './marks/feeling.ts';
import type { TextBlock } from './marks/text.ts';
import type { TieShape } from './marks/tie.ts';
import { type Obstacles, obstaclesOf } from './obstacles.ts';
import { oncePer } from './once-per.ts';
import { createSameList } from './same-list.ts';
import { spacing } from './spacing.ts';

/** A point of a curve, as far as a line leads down from it. */
export type CurvePoint = Pick<FeelingShape, 'touchpoint' | 'value' | 'centre' | 'radius' | 'label'>;

/**
 * From the lowest feeling at a touchpoint straight down to its pain, where nothing stands in between; a further pain of
 * the touchpoint hangs from the one above it. `feelings`: in each stage, as are `others`. These and `boxes` are what
 * else may stand in between.
 */
export function tieFeelings(
  pains: readonly Cell[],
  feelings: readonly (readonly CurvePoint[])[],
  others: readonly (readonly CurvePoint[])[],
  boxes: readonly Cell[],
  grid: Grid,
  idOf: IdOf,
): readonly (readonly TieShape[])[] {
  const own = byStage(pains, grid);
  const points = [...feelings, ...others];
  const cells = [...own, ...byStage(boxes, grid)];
  const obstacles = [...points.map((some) => faces(some)), ...cells.map((some) => boxesOf(some.cells))];
  return own.map(({ stage, cells }) => {
    if (stage === undefined) return none;
    const from = Math.min(...cells.map(({ box }) => box.x)) - 2;
    const to = Math.max(...cells.map(({ box }) => right(box))) + 2;
    const near = obstacles.filter((some) => some.from <= to && some.to >= from);
    return tieStage(cells, feelings[stage] ?? none, idOf, ...near);
  });
}

const none: readonly never[] = [];

/** Neighbours that are about touchpoints of one stage, or about none. */
interface Neighbours {
  readonly stage: number | undefined;
  readonly cells: readonly Cell[];
}

const byStage = oncePer((cells: readonly Cell[], grid: Grid): readonly Neighbours[] => {
  const groups: { readonly stage: number | undefined; readonly cells: Cell[] }[] = [];
  for (const cell of cells) {
    const { place } = cell.entry;
    const stage = place.kind === 'touchpoint' ? grid.columns[place.column]?.stage : undefined;
    const last = groups.at(-1);
    if (last && last.stage === stage) last.cells.push(cell);
    else groups.push({ stage, cells: [cell] });
  }
  return groups.map(({ stage, cells }) => ({ stage, cells: sameCells(cells) }));
});

const sameCells = createSameList<Cell>();

const faces = oncePer((points: readonly CurvePoint[]) =>
  obstaclesOf([...points.map(faceBox), ...points.flatMap(({ label }) => (label ? [labelBox(label)] : []))]),
);

const boxesOf = oncePer((cells: readonly Cell[]) => obstaclesOf(cells.map(({ box }) => box)));

/** `near`: all that may stand in between. */
const tieStage = oncePer(
  (
    pains: readonly Cell[],
    feelings: readonly CurvePoint[],
    idOf: IdOf,
    ...near: readonly Obstacles[]
  ): readonly TieShape[] => {
    const feelingsAt = Map.groupBy(feelings, ({ touchpoint }) => touchpoint);
    const isFree = (way: Box) => near.every(({ hit }) => hit(way) === undefined);
    const tied = new Set<Box>();
    return pains.flatMap(({ entry, box }, i) => {
      if (entry.place.kind !== 'touchpoint') return [];
      const { touchpoint } = entry.place;
      const above = pains[i - 1];
      const low = (feelingsAt.get(touchpoint) ?? [])
        .filter(({ value }) => value < 0)
        .reduce<CurvePoint | undefined>(
          (lowest, feeling) => (lowest && lowest.value <= feeling.value ? lowest : feeling),
          undefined,
        );
      if (!low) return [];
      const { x } = low.centre;
      if (x < box.x || x > right(box)) return [];
      const follows =
        above !== undefined && tied.has(above.box) && isBelow(box, above.box) && isAbout(above, touchpoint);
      const start = follows
        ? bottom(above.box)
        : Math.max(low.centre.y + low.radius, ...labelsBelow(low).map(bottom)) + 4;
      const way: Box = { x: x - 2, y: start, width: 4, height: box.y - start - 1 };
      if (!follows && (way.height < 8 || !isFree(way))) return [];
      tied.add(box);
      return [
        {
          kind: 'tie',
          id: idOf('', 'tie', entry.id),
          tone: 'pain',
          touchpoint,
          route: [
            { x, y: start },
            { x, y: box.y },
          ],
        },
      ];
    });
  },
);

/** In one stack, with nothing between them. */
function isBelow(box: Box, above: Box): boolean {
  const between = box.y - bottom(above);
  return box.x === above.x && between >= 0 && between <= 2 * spacing.gap;
}

function isAbout({ entry: { place } }: Cell, touchpoint: string): boolean {
  return place.kind === 'touchpoint' && place.touchpoint === touchpoint;
}

function faceBox({ centre, radius }: CurvePoint): Box {
  return { x: centre.x - radius, y: centre.y - radius, width: 2 * radius, height: 2 * radius };
}

function labelsBelow({ label, centre }: CurvePoint): readonly Box[] {
  if (!label || label.y < centre.y) return [];
  const box = labelBox(label);
  return box.x < centre.x && centre.x < box.x + box.width ? [box] : [];
}

/** Words are centred on their place. */
function labelBox({ x, y, paragraph }: TextBlock): Box {
  return { x: x - paragraph.width / 2, y, width: paragraph.width, height: paragraph.height };
}
