import { type Context, shownSigns } from './context.ts';
import { type Box, type Point, shift } from './geometry.ts';
import type { Grid } from './grid.ts';
import { channelHue } from './hues.ts';
import type { IdOf } from './ids.ts';
import { behind, type CardShape } from './marks/card.ts';
import { placeLane } from './marks/lane.ts';
import type { MoveShape } from './marks/move.ts';
import { placePlaceholder } from './marks/placeholder.ts';
import { placeSwimlane, type SwimlaneLook, type SwimlaneShape } from './marks/swimlane.ts';
import { placeTail, type Tail, type TailShape } from './marks/tail.ts';
import { oncePer } from './once-per.ts';
import type { Part } from './part-of-picture.ts';
import type { PersonaSign } from './persona-signs.ts';
import type { Placement } from './placement.ts';
import type { Plan, PlannedCard, PlannedMove } from './plan.ts';
import { spacing } from './spacing.ts';
import type { Words } from './words.ts';

/** The cards and the moves between them, where the layout put them. */
export function placeFlow(context: Context, placement: Placement, grid: Grid, y: number): Part {
  const { plan, idOf, words } = context;
  if (plan.map.stages.length === 0) return placeNothing(context, grid, y);
  const left = grid.left + grid.caption + spacing.stageInset;
  const end = y + placement.height;
  const signs = shownSigns(context);
  const inLanes = plan.lanes.length > 0;
  const stages = plan.cards.map((cards) => placeCards(cards, placement, idOf, left, y, signs, inLanes, words));
  const nested = stages.map((stage) => stage.nested).filter((ids) => ids !== '');
  const moves = placeMoves(plan.moves, placement, idOf, left, y, nested.join('\n'));
  const by = { x: left, y };
  const empty = [...placement.empty].map(([stage, box]) =>
    placePlaceholder(idOf('', 'empty', String(stage)), words.noTouchpoints, shift(box, by)),
  );
  const box = { x: grid.left, y, width: grid.right - grid.left, height: end - y };
  const lanes =
    plan.arrangement === 'swimlanes'
      ? placeSwimlanes(plan, placement, idOf, box)
      : [placeLane(idOf('', 'lane', 'flow'), 'flow', words.lanes.flow, box, grid.caption)];
  return {
    groups: [lanes, moves, ...stages.map(({ tails }) => tails), ...stages.map(({ cards }) => cards), empty],
    bottom: end,
  };
}

interface PlacedCards {
  readonly cards: readonly CardShape[];
  readonly tails: readonly TailShape[];
  /** Ids of the touchpoints that other journeys tell in detail, one a line. */
  readonly nested: string;
}

/** Those of one stage, and what hangs below them. */
const placeCards = oncePer(
  (
    planned: readonly PlannedCard[],
    placement: Placement,
    idOf: IdOf,
    x: number,
    y: number,
    signs: readonly PersonaSign[],
    inLanes: boolean,
    words: Words,
  ): PlacedCards => {
    const cards: CardShape[] = [];
    const tails: TailShape[] = [];
    const nested: string[] = [];
    for (const card of planned) {
      const { id, details } = card.touchpoint;
      const placed = placement.cards.get(id);
      if (!placed) continue;
      cards.push(placeCard(card, idOf, placed, x, y, signs, inLanes, words));
      for (const tail of card.tails) tails.push(placeTailAt(tail, idOf('', tail.id), card.stage, placed, x, y));
      if (details) nested.push(id);
    }
    return { cards, tails, nested: nested.join('\n') };
  },
);

const placeTailAt = oncePer((tail: Tail, id: string, stage: number, card: Box, x: number, y: number) =>
  placeTail(tail, id, stage, shift(card, { x, y })),
);

const placeCard = oncePer(
  (
    { touchpoint, stage, lane, number, content }: PlannedCard,
    idOf: IdOf,
    box: Box,
    x: number,
    y: number,
    signs: readonly PersonaSign[],
    inLanes: boolean,
    words: Words,
  ): CardShape => {
    const { id, kind, momentOfTruth, details, personas } = touchpoint;
    return {
      kind: 'card',
      id: idOf(id),
      stage,
      ...(inLanes ? { lane } : {}),
      step: kind === 'step',
      number,
      ...(momentOfTruth ? { truth: words.legend.truth } : {}),
      nested: details !== undefined,
      who: personas.length < signs.length ? signs.filter((sign) => personas.includes(sign.id)) : [],
      box: shift(box, { x, y }),
      content,
    };
  },
);

/** `nested`: as that of `PlacedCards`. */
const placeMoves = oncePer(
  (
    moves: readonly PlannedMove[],
    placement: Placement,
    idOf: IdOf,
    x: number,
    y: number,
    nested: string,
  ): readonly MoveShape[] => {
    const deeper = new Set(nested.split('\n'));
    return moves.map((planned) => {
      const { id, to } = planned.move;
      const route = placement.routes.get(id) ?? noRoute;
      return placeMove(planned, idOf, route, placement.labels.get(id), x, y, deeper.has(to));
    });
  },
);

const noRoute: readonly Point[] = [];

/** `nested`: whether it ends at the card of a nested journey. */
const placeMove = oncePer(
  (
    { move, label }: PlannedMove,
    idOf: IdOf,
    route: readonly Point[],
    box: Box | undefined,
    x: number,
    y: number,
    nested: boolean,
  ): MoveShape => ({
    kind: 'move',
    id: idOf('', move.id),
    from: idOf(move.from),
    to: idOf(move.to),
    back: move.back,
    route: clearOf(route, nested).map((point) => ({ x: point.x + x, y: point.y + y })),
    ...(move.share === undefined ? {} : { share: move.share }),
    ...(label && box ? { label: { box: shift(box, { x, y }), content: label } } : {}),
  }),
);

/** An arrow that comes from the right ends before the card that shows behind its own. */
function clearOf(route: readonly Point[], nested: boolean): readonly Point[] {
  const [before, end] = route.slice(-2);
  if (!nested || !before || !end || before.x <= end.x) return route;
  return [...route.slice(0, -1), { ...end, x: end.x + behind }];
}

function placeSwimlanes(plan: Plan, placement: Placement, idOf: IdOf, flow: Box): readonly SwimlaneShape[] {
  const { captionWidth } = plan;
  return plan.lanes.map(({ channel: index, caption, steps }, i) => {
    const { y, height, middle } = placement.lanes[i] ?? { y: 0, height: 0, middle: 0 };
    const channel = index === undefined ? undefined : plan.map.channels[index];
    const look: SwimlaneLook =
      index === undefined
        ? { icon: steps ? 'step' : 'flow', tone: 'note', ground: 'noteSoft' }
        : { icon: channel?.presence ?? 'channel', ...channelHue(index) };
    const id = idOf('', 'swimlane', ...(channel ? [channel.id] : []));
    return placeSwimlane(id, caption, look, { ...flow, y: flow.y + y, height }, captionWidth, flow.y + middle);
  });
}

function placeNothing({ idOf, words }: Context, grid: Grid, y: number): Part {
  const box = { x: grid.left, y, width: grid.right - grid.left, height: 64 };
  return { groups: [[placePlaceholder(idOf('', 'empty'), words.noStages, box)]], bottom: y + box.height };
}
