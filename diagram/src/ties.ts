import type { Opportunity } from '@cjm/grammar/model';
import { type BoxIndex, createBoxIndex } from './box-index.ts';
import { type Box, bottom, type Point, right } from './geometry.ts';
import type { IdOf } from './ids.ts';
import type { Cell } from './lane-cells.ts';
import type { FeelingShape } from './marks/feeling.ts';
import type { TextBlock } from './marks/text.ts';
import type { TieShape } from './marks/tie.ts';
import { oncePer } from './once-per.ts';
import { spacing } from './spacing.ts';

/** A point of a curve, as far as a line leads down from it. */
export type CurvePoint = Pick<FeelingShape, 'touchpoint' | 'value' | 'centre' | 'radius' | 'label'>;

/**
 * From the lowest feeling at a touchpoint straight down to its pain, where nothing stands in between; a further pain of
 * the touchpoint hangs from the one above it. `others` and `boxes`: what else may stand in between.
 */
export const tieFeelings = oncePer(
  (
    pains: readonly Cell[],
    feelings: readonly CurvePoint[],
    others: readonly CurvePoint[],
    boxes: readonly Cell[],
    idOf: IdOf,
  ): readonly TieShape[] => {
    const points = [...feelings, ...others];
    const feelingsAt = Map.groupBy(feelings, ({ touchpoint }) => touchpoint);
    const obstacles = createBoxIndex([
      ...points.map(faceBox),
      ...points.flatMap(({ label }) => (label ? [labelBox(label)] : [])),
      ...[...pains, ...boxes].map(({ box }) => box),
    ]);
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
      if (!follows && (way.height < 8 || obstacles.hit(way) !== undefined)) return [];
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

/** From a pain to the opportunity that answers it, on the first way where nothing stands in between. */
export const tieOpportunities = oncePer(
  (
    opportunities: readonly Cell[],
    pains: readonly Cell[],
    written: readonly Opportunity[],
    idOf: IdOf,
  ): readonly TieShape[] => {
    const painOf = new Map(pains.map((pain) => [pain.entry.called ?? pain.entry.id, pain]));
    const answersOf = new Map(written.map(({ id, answers }) => [id, answers]));
    const obstacles = createBoxIndex([...pains, ...opportunities].map(({ box }) => box));
    return opportunities.flatMap(({ entry, box }) =>
      (answersOf.get(entry.id) ?? []).flatMap((answer): readonly TieShape[] => {
        const pain = painOf.get(answer);
        const route = pain && waysDown(pain.box, box).find((way) => isFree(way, obstacles));
        if (!pain || !route) return [];
        const { place } = pain.entry;
        const touchpoint = place.kind === 'touchpoint' ? place.touchpoint : '';
        return [{ kind: 'tie', id: idOf('', 'tie', entry.id, answer), tone: 'opportunity', touchpoint, route }];
      }),
    );
  },
);

/** From the left edge of a box to the line that joins it with another, in px: below the name of a pain. */
const inset = 22;
/** Longer lines would be harder to follow than the names of the pains, in px. */
const longest = 420;

/** Straight down; down, across above the opportunities and down; out at the left, down, and in again. */
function waysDown(pain: Box, opportunity: Box): readonly (readonly Point[])[] {
  const [start, end] = [bottom(pain) + 1, opportunity.y];
  const x = Math.max(pain.x, opportunity.x) + inset;
  const straight = [
    { x, y: start },
    { x, y: end },
  ];
  const from = pain.x + inset;
  const to = Math.min(Math.max(from, opportunity.x + inset), right(opportunity) - inset / 2);
  const across = end - 7;
  const elbow = [
    { x: from, y: start },
    { x: from, y: across },
    { x: to, y: across },
    { x: to, y: end },
  ];
  const [left, painY, ownY] = [Math.min(pain.x, opportunity.x) - 6, pain.y + 16, opportunity.y + 16];
  const bracket = [
    { x: pain.x, y: painY },
    { x: left, y: painY },
    { x: left, y: ownY },
    { x: opportunity.x, y: ownY },
  ];
  return [
    ...(x <= Math.min(right(pain), right(opportunity)) - 4 ? [straight] : []),
    ...(to !== from && Math.abs(to - from) <= longest ? [elbow] : []),
    ...(Math.abs(pain.x - opportunity.x) < inset ? [bracket] : []),
  ];
}

function isFree(route: readonly Point[], obstacles: BoxIndex): boolean {
  return route.slice(1).every((point, i) => {
    const before = route[i] ?? point;
    const [x, y] = [Math.min(before.x, point.x), Math.min(before.y, point.y)];
    const [width, height] = [Math.abs(before.x - point.x), Math.abs(before.y - point.y)];
    const upright = width === 0;
    const way = upright
      ? { x: x - 2, y: y + 1, width: 4, height: height - 2 }
      : { x: x + 1, y: y - 1, width: width - 2, height: 2 };
    return (upright ? height : width) > 4 && obstacles.hit(way) === undefined;
  });
}

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
