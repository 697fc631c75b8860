import type { Opportunity } from '@cjm/grammar/model';
import { createBoxIndex } from './box-index.ts';
import { type Box, bottom, right } from './geometry.ts';
import type { IdOf } from './ids.ts';
import type { Cell } from './lane-cells.ts';
import type { FeelingShape } from './marks/feeling.ts';
import type { TextBlock } from './marks/text.ts';
import type { TieShape } from './marks/tie.ts';
import { oncePer } from './once-per.ts';
import { spacing } from './spacing.ts';
import { createUprights } from './uprights.ts';
import { isFree, solidOf, waysDown } from './ways-down.ts';

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

/**
 * From a pain to the opportunity that answers it, on the first way where no words stand in between, nor what is about
 * another touchpoint: a line runs over the bare ground of what is said of a whole stage.
 */
export const tieOpportunities = oncePer(
  (
    opportunities: readonly Cell[],
    pains: readonly Cell[],
    written: readonly Opportunity[],
    idOf: IdOf,
  ): readonly TieShape[] => {
    const painOf = new Map(pains.map((pain) => [pain.entry.called ?? pain.entry.id, pain]));
    const answersOf = new Map(written.map(({ id, answers }) => [id, answers]));
    const obstacles = createBoxIndex([...pains.flatMap(solidOf), ...opportunities.map(({ box }) => box)]);
    const uprights = createUprights();
    return opportunities.flatMap(({ entry, box }) =>
      (answersOf.get(entry.id) ?? []).flatMap((answer): readonly TieShape[] => {
        const pain = painOf.get(answer);
        const route =
          pain &&
          waysDown(pain.box, box, obstacles).find(
            (way) => isFree(way, obstacles) && uprights.areApart(way, entry.id, answer),
          );
        if (!pain || !route) return [];
        uprights.add(route, entry.id, answer);
        const { place } = pain.entry;
        const touchpoint = place.kind === 'touchpoint' ? place.touchpoint : '';
        return [{ kind: 'tie', id: idOf('', 'tie', entry.id, answer), tone: 'opportunity', touchpoint, route }];
      }),
    );
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
