import type { JourneyMap } from '@cjm/grammar/model';
import { type Box, bottom, overlap } from './geometry.ts';
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
  return pains.flatMap(({ said, box }) => {
    if (said.place.kind !== 'touchpoint') return [];
    const { touchpoint } = said.place;
    const low = feelings
      .filter((feeling) => feeling.touchpoint === touchpoint && feeling.value < 0)
      .reduce<FeelingShape | undefined>(
        (lowest, feeling) => (lowest && lowest.value <= feeling.value ? lowest : feeling),
        undefined,
      );
    if (!low) return [];
    const { x } = low.centre;
    const start = Math.max(low.centre.y + low.radius, ...labelsBelow(low).map(bottom)) + 4;
    const way: Box = { x: x - 2, y: start, width: 4, height: box.y - start - 1 };
    const others = feelings.filter((feeling) => feeling !== low);
    const blocked = [
      ...others.map(faceBox),
      ...others.flatMap(({ label }) => (label ? [labelBox(label)] : [])),
      ...pains.map((pain) => pain.box),
    ].some((other) => overlap(other, way));
    if (blocked || x < box.x || x > box.x + box.width || way.height < 8) return [];
    return [
      {
        kind: 'tie',
        id: idOf('', 'tie', said.id),
        tone: 'pain',
        route: [
          { x, y: start },
          { x, y: box.y },
        ],
      },
    ];
  });
}

/** From a pain to the opportunity below it, along the left edge of their column. */
export function tieOpportunities(
  map: JourneyMap,
  pains: readonly Cell[],
  opportunities: readonly Cell[],
  idOf: IdOf,
): readonly TieShape[] {
  const rails = new Map<number, number>();
  return opportunities.flatMap(({ said, box }) => {
    const answers = map.opportunities.find(({ id }) => id === said.id)?.answers ?? [];
    const { place } = said;
    if (place.kind !== 'touchpoint') return [];
    return pains
      .filter(
        (pain) =>
          answers.includes(pain.said.id) &&
          pain.said.place.kind === 'touchpoint' &&
          pain.said.place.column === place.column,
      )
      .map((pain): TieShape => {
        const rail = rails.get(place.column) ?? 0;
        rails.set(place.column, rail + 1);
        const x = box.x - 5 - (rail % 3) * 3;
        const from = pain.box.y + pain.box.height / 2;
        const to = box.y + box.height / 2;
        return {
          kind: 'tie',
          id: idOf('', 'tie', said.id, pain.said.id),
          tone: 'opportunity',
          route: [
            { x: pain.box.x, y: from },
            { x, y: from },
            { x, y: to },
            { x: box.x, y: to },
          ],
        };
      });
  });
}

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
