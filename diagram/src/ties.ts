import type { JourneyMap } from '@cjm/grammar/model';
import { createBoxIndex } from './box-index.ts';
import { type Box, bottom, right } from './geometry.ts';
import type { IdOf } from './ids.ts';
import type { Cell } from './lane-cells.ts';
import type { FeelingShape } from './marks/feeling.ts';
import type { TextBlock } from './marks/text.ts';
import type { TieShape } from './marks/tie.ts';

/** From the lowest feeling at a touchpoint straight down to its pain, where nothing stands in between. */
export function tieFeelings(
  feelings: readonly FeelingShape[],
  pains: readonly Cell[],
  idOf: IdOf,
): readonly TieShape[] {
  const feelingsAt = Map.groupBy(feelings, ({ touchpoint }) => touchpoint);
  const obstacles = createBoxIndex([
    ...feelings.map(faceBox),
    ...feelings.flatMap(({ label }) => (label ? [labelBox(label)] : [])),
    ...pains.map((pain) => pain.box),
  ]);
  return pains.flatMap(({ entry, box }) => {
    if (entry.place.kind !== 'touchpoint') return [];
    const { touchpoint } = entry.place;
    const low = (feelingsAt.get(touchpoint) ?? [])
      .filter(({ value }) => value < 0)
      .reduce<FeelingShape | undefined>(
        (lowest, feeling) => (lowest && lowest.value <= feeling.value ? lowest : feeling),
        undefined,
      );
    if (!low) return [];
    const { x } = low.centre;
    const start = Math.max(low.centre.y + low.radius, ...labelsBelow(low).map(bottom)) + 4;
    const way: Box = { x: x - 2, y: start, width: 4, height: box.y - start - 1 };
    const blocked = obstacles.hit(way) !== undefined;
    if (blocked || x < box.x || x > box.x + box.width || way.height < 8) return [];
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
}

/** From a pain straight down to the opportunity that answers it, where nothing stands in between. */
export function tieOpportunities(
  map: JourneyMap,
  pains: readonly Cell[],
  opportunities: readonly Cell[],
  idOf: IdOf,
): readonly TieShape[] {
  const painOf = new Map(pains.map((pain) => [pain.entry.id, pain]));
  const answersOf = new Map(map.opportunities.map(({ id, answers }) => [id, answers]));
  const obstacles = createBoxIndex([...pains, ...opportunities].map(({ box }) => box));
  return opportunities.flatMap(({ entry, box }) =>
    (answersOf.get(entry.id) ?? []).flatMap((answer): readonly TieShape[] => {
      const pain = painOf.get(answer);
      if (!pain) return [];
      const { place } = pain.entry;
      const start = bottom(pain.box) + 1;
      const x = Math.max(pain.box.x, box.x) + tieInset;
      const way: Box = { x: x - 2, y: start, width: 4, height: box.y - start - 1 };
      if (x > Math.min(right(pain.box), right(box)) - 4 || way.height < 8 || obstacles.hit(way)) return [];
      return [
        {
          kind: 'tie',
          id: idOf('', 'tie', entry.id, answer),
          tone: 'opportunity',
          touchpoint: place.kind === 'touchpoint' ? place.touchpoint : '',
          route: [
            { x, y: start },
            { x, y: box.y },
          ],
        },
      ];
    }),
  );
}

/** From the left edge of a box to the line that joins it with another, in px: below the name of a pain. */
const tieInset = 22;

function faceBox({ centre, radius }: FeelingShape): Box {
  return { x: centre.x - radius, y: centre.y - radius, width: 2 * radius, height: 2 * radius };
}

function labelsBelow({ label, centre }: FeelingShape): readonly Box[] {
  if (!label || label.y < centre.y) return [];
  const box = labelBox(label);
  return box.x < centre.x && centre.x < box.x + box.width ? [box] : [];
}

/** Words are centred on their place. */
function labelBox({ x, y, paragraph }: TextBlock): Box {
  return { x: x - paragraph.width / 2, y, width: paragraph.width, height: paragraph.height };
}
