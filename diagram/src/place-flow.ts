import { type Box, type Point, shift } from './geometry.ts';
import type { Grid } from './grid.ts';
import { channelHue } from './hues.ts';
import type { IdOf } from './ids.ts';
import { behind, type CardShape } from './marks/card.ts';
import { placeLane } from './marks/lane.ts';
import type { MoveShape } from './marks/move.ts';
import { placePlaceholder } from './marks/placeholder.ts';
import { placeSwimlane, type SwimlaneLook, type SwimlaneShape } from './marks/swimlane.ts';
import { placeTail, type TailShape } from './marks/tail.ts';
import type { Part } from './part-of-picture.ts';
import { personaSigns } from './persona-signs.ts';
import type { Placement } from './placement.ts';
import type { Plan } from './plan.ts';
import { spacing } from './spacing.ts';
import { words } from './words.ts';

/** The cards and the moves between them, where the layout put them. */
export function placeFlow(plan: Plan, placement: Placement, grid: Grid, idOf: IdOf, y: number): Part {
  if (plan.map.stages.length === 0) return placeNothing(grid, idOf, y);
  const by = { x: grid.left + spacing.caption + spacing.stageInset, y };
  const end = y + placement.height;
  const signs = personaSigns(plan.map).filter(({ id }) => plan.view.personas?.includes(id) ?? true);
  const tails: TailShape[] = [];
  const cards: CardShape[] = [];
  for (const { touchpoint, stage, lane, number, content, tails: own } of plan.cards) {
    const placed = placement.cards.get(touchpoint.id);
    if (!placed) continue;
    const box = shift(placed, by);
    tails.push(...own.map((tail) => placeTail(tail, idOf('', tail.id), stage, box)));
    cards.push({
      kind: 'card',
      id: idOf(touchpoint.id),
      stage,
      ...(plan.lanes.length > 0 ? { lane } : {}),
      step: touchpoint.kind === 'step',
      number,
      truth: touchpoint.momentOfTruth !== undefined,
      nested: touchpoint.details !== undefined,
      who: touchpoint.personas.length < signs.length ? signs.filter(({ id }) => touchpoint.personas.includes(id)) : [],
      box,
      content,
    });
  }
  const nested = new Set(plan.cards.flatMap(({ touchpoint: { id, details } }) => (details ? [id] : [])));
  const moves = plan.moves.map(({ move, label }): MoveShape => {
    const box = placement.labels.get(move.id);
    const route = placement.routes.get(move.id) ?? [];
    return {
      kind: 'move',
      id: idOf('', move.id),
      from: idOf(move.from),
      to: idOf(move.to),
      back: move.back,
      route: clearOf(route, nested.has(move.to)).map((point) => ({ x: point.x + by.x, y: point.y + by.y })),
      ...(move.share === undefined ? {} : { share: move.share }),
      ...(label && box ? { label: { box: shift(box, by), content: label } } : {}),
    };
  });
  const empty = [...placement.empty].map(([stage, box]) =>
    placePlaceholder(idOf('', 'empty', String(stage)), words.noTouchpoints, shift(box, by)),
  );
  const box = { x: grid.left, y, width: grid.right - grid.left, height: end - y };
  const lanes =
    plan.arrangement === 'swimlanes'
      ? placeSwimlanes(plan, placement, idOf, box)
      : [placeLane(idOf('', 'lane', 'flow'), 'flow', words.lanes.flow, box)];
  return { shapes: [...lanes, ...moves, ...tails, ...cards, ...empty], bottom: end };
}

/** An arrow that comes from the right ends before the card that shows behind its own. */
function clearOf(route: readonly Point[], nested: boolean): readonly Point[] {
  const [before, end] = route.slice(-2);
  if (!nested || !before || !end || before.x <= end.x) return route;
  return [...route.slice(0, -1), { ...end, x: end.x + behind }];
}

function placeSwimlanes(plan: Plan, placement: Placement, idOf: IdOf, flow: Box): readonly SwimlaneShape[] {
  return plan.lanes.map(({ channel: index, caption, steps }, i) => {
    const { y, height, middle } = placement.lanes[i] ?? { y: 0, height: 0, middle: 0 };
    const channel = index === undefined ? undefined : plan.map.channels[index];
    const look: SwimlaneLook =
      index === undefined
        ? { icon: steps ? 'step' : 'flow', tone: 'note', ground: 'noteSoft' }
        : { icon: channel?.presence ?? 'channel', ...channelHue(index) };
    const id = idOf('', 'swimlane', ...(channel ? [channel.id] : []));
    return placeSwimlane(id, caption, look, { ...flow, y: flow.y + y, height }, flow.y + middle);
  });
}

function placeNothing(grid: Grid, idOf: IdOf, y: number): Part {
  const box = { x: grid.left, y, width: grid.right - grid.left, height: 64 };
  return { shapes: [placePlaceholder(idOf('', 'empty'), words.noStages, box)], bottom: y + box.height };
}
