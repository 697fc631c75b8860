import { shift } from './geometry.ts';
import type { Grid } from './grid.ts';
import type { IdOf } from './ids.ts';
import type { Placement } from './layout.ts';
import type { CardShape } from './marks/card.ts';
import { placeLane } from './marks/lane.ts';
import type { MoveShape } from './marks/move.ts';
import { placePlaceholder } from './marks/placeholder.ts';
import { placeTail, type TailShape } from './marks/tail.ts';
import type { Part } from './part-of-picture.ts';
import { personaSigns } from './persona-signs.ts';
import type { Plan } from './plan.ts';
import { spacing } from './spacing.ts';
import { words } from './words.ts';

/** The cards and the moves between them, where the layout put them. */
export function placeFlow(plan: Plan, placement: Placement, grid: Grid, idOf: IdOf, y: number): Part {
  if (plan.map.stages.length === 0) return placeNothing(grid, idOf, y);
  const by = { x: grid.left + spacing.caption + spacing.stageInset, y: y + spacing.lanePadding + 10 };
  const end = by.y + Math.max(placement.height, 40) + spacing.lanePadding + 8;
  const signs = personaSigns(plan.map).filter(({ id }) => plan.view.personas?.includes(id) ?? true);
  const tails: TailShape[] = [];
  const cards: CardShape[] = [];
  for (const { touchpoint, stage, number, content, tails: own } of plan.cards) {
    const placed = placement.cards.get(touchpoint.id);
    if (!placed) continue;
    const box = shift(placed, by);
    tails.push(...own.map((tail) => placeTail(tail, idOf('', tail.move.id), stage, box)));
    cards.push({
      kind: 'card',
      id: idOf(touchpoint.id),
      stage,
      step: touchpoint.kind === 'step',
      number,
      who: touchpoint.personas.length < signs.length ? signs.filter(({ id }) => touchpoint.personas.includes(id)) : [],
      box,
      content,
    });
  }
  const moves = plan.moves.map(({ move, label }): MoveShape => {
    const box = placement.labels.get(move.id);
    const route = placement.routes.get(move.id) ?? [];
    return {
      kind: 'move',
      id: idOf('', move.id),
      from: idOf(move.from),
      to: idOf(move.to),
      back: move.back,
      route: route.map((point) => ({ x: point.x + by.x, y: point.y + by.y })),
      ...(move.share === undefined ? {} : { share: move.share }),
      ...(label && box ? { label: { box: shift(box, by), content: label } } : {}),
    };
  });
  const empty = [...placement.empty].map(([stage, box]) =>
    placePlaceholder(idOf('', 'empty', String(stage)), words.noTouchpoints, shift(box, by)),
  );
  const box = { x: grid.left, y, width: grid.right - grid.left, height: end - y };
  const lane = placeLane(idOf('', 'lane', 'flow'), 'flow', words.lanes.flow, box);
  return { shapes: [lane, ...moves, ...tails, ...cards, ...empty], bottom: end };
}

function placeNothing(grid: Grid, idOf: IdOf, y: number): Part {
  const box = { x: grid.left, y, width: grid.right - grid.left, height: 64 };
  return { shapes: [placePlaceholder(idOf('', 'empty'), words.noStages, box)], bottom: y + box.height };
}
