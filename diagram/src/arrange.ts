import { describe } from './describe.ts';
import { placeEmotions } from './emotion-lane.ts';
import { bottom, shift } from './geometry.ts';
import { type Grid, gridOf } from './grid.ts';
import { placeHead } from './head.ts';
import { elementId } from './ids.ts';
import { placeCells } from './lane-cells.ts';
import { type LaneOfRemarks, lanesAboveEmotions, lanesBelowEmotions } from './lanes.ts';
import type { Placement } from './layout.ts';
import type { IconName } from './marks/icon.ts';
import { placeLane } from './marks/lane.ts';
import type { PanelShape } from './marks/panel.ts';
import { placeStage, stageHeight } from './marks/stage.ts';
import { placeTail } from './marks/tail.ts';
import { personaSigns } from './persona-signs.ts';
import type { Plan } from './plan.ts';
import { answerMarks, remarkTexts, type Said } from './remark-texts.ts';
import { simplify } from './route.ts';
import type { Scene, Shape } from './scene.ts';
import { sourcesOf } from './sources.ts';
import { spacing } from './spacing.ts';
import { words } from './words.ts';

export type IdOf = (...parts: string[]) => string;

/** Puts everything in its place, from top to bottom: head, stages, flow, lanes. */
export function arrange(plan: Plan, placement: Placement): Scene {
  const { map } = plan;
  const idOf: IdOf = (...parts) => elementId(map.id, ...parts);
  const grid = gridOf(plan, placement);
  const marks = answerMarks(map);
  const said = remarkTexts(plan, marks);

  const head = placeHead(map, grid, idOf, marks);
  const stagesTop = head.bottom + 24;
  const height = stageHeight(map.stages, grid.stages);
  const stages = map.stages.flatMap((stage, i) => {
    const span = grid.stages[i];
    return span ? [placeStage(stage, i, idOf(stage.id), span, stagesTop, height)] : [];
  });
  const goals = placeGoals(plan, grid, idOf, stagesTop + height + 4);
  const flow = placeFlow(plan, placement, grid, idOf, goals.bottom);
  const above = placeLanes(lanesAboveEmotions, said, grid, idOf, flow.bottom);
  const below = placeLanes(lanesBelowEmotions, said, grid, idOf, 0);
  const feels = plan.cards.some(({ touchpoint }) => touchpoint.emotions.length > 0);
  const tallest = Math.max(0, ...above.heights, ...below.heights);
  const emotions = placeEmotionLane(plan, grid, idOf, above.bottom, feels ? tallest + 24 : undefined);
  const rest = placeLanes(lanesBelowEmotions, said, grid, idOf, emotions.bottom);
  const panels = grid.stages.map(
    (span, stage): PanelShape => ({
      kind: 'panel',
      id: idOf('', 'panel', String(stage)),
      stage,
      box: {
        x: span.x,
        y: stagesTop + height / 2,
        width: span.width - 3,
        height: rest.bottom - stagesTop - height / 2,
      },
    }),
  );
  return {
    id: idOf(),
    width: Math.ceil(grid.right + spacing.margin),
    height: Math.ceil(rest.bottom + spacing.margin),
    title: map.label,
    description: describe(map),
    shapes: [
      ...panels,
      ...head.shapes,
      ...stages,
      ...goals.shapes,
      ...flow.shapes,
      ...above.shapes,
      ...emotions.shapes,
      ...rest.shapes,
    ],
    sources: sourcesOf(map, idOf),
  };
}

/** A part of the picture, and where the next one may begin. */
interface Part {
  readonly shapes: readonly Shape[];
  readonly bottom: number;
}

function placeGoals(plan: Plan, grid: Grid, idOf: IdOf, y: number): Part {
  const items = plan.map.stages.flatMap((stage, index) =>
    stage.goals.map(
      (text, i): Said => ({
        id: `${stage.id}.goal.${i}`,
        place: { kind: 'stage', stage: index },
        text: { look: 'goal', text, marks: [], who: [] },
      }),
    ),
  );
  if (items.length === 0) return { shapes: [], bottom: y };
  return placeRow('goals', words.lanes.goals, 'goal', items, grid, idOf, y);
}

function placeFlow(plan: Plan, placement: Placement, grid: Grid, idOf: IdOf, y: number): Part {
  const by = { x: grid.left + spacing.caption + spacing.stageInset, y: y + spacing.lanePadding + 10 };
  const end = by.y + Math.max(placement.height, 40) + spacing.lanePadding + 6;
  const cards = plan.cards.flatMap(({ touchpoint, stage, number, content, tails }): readonly Shape[] => {
    const placed = placement.cards.get(touchpoint.id);
    if (!placed) return [];
    const box = shift(placed, by);
    return [
      ...tails.map((tail) => placeTail(tail, idOf('', tail.move.id), stage, box)),
      { kind: 'card', id: idOf(touchpoint.id), stage, step: touchpoint.kind === 'step', number, box, content },
    ];
  });
  const moves = plan.moves.map(({ move, label }): Shape => {
    const box = placement.labels.get(move.id);
    const route = simplify(placement.routes.get(move.id) ?? []).map((point) => ({
      x: point.x + by.x,
      y: point.y + by.y,
    }));
    return {
      kind: 'move',
      id: idOf('', move.id),
      from: idOf(move.from),
      to: idOf(move.to),
      back: move.back,
      route,
      ...(move.share === undefined ? {} : { share: move.share }),
      ...(label && box ? { label: { box: shift(box, by), content: label } } : {}),
    };
  });
  const box = { x: grid.left, y, width: grid.right - grid.left, height: end - y };
  return { shapes: [placeLane(idOf('', 'flow'), 'flow', words.lanes.flow, box), ...moves, ...cards], bottom: end };
}

function placeLanes(
  lanes: readonly LaneOfRemarks[],
  said: readonly Said[],
  grid: Grid,
  idOf: IdOf,
  y: number,
): Part & { readonly heights: readonly number[] } {
  const shapes: Shape[] = [];
  const heights: number[] = [];
  let top = y;
  for (const { name, caption, icon, looks } of lanes) {
    const items = said.filter(({ text }) => looks.includes(text.look));
    if (items.length === 0) continue;
    const row = placeRow(name, caption, icon, items, grid, idOf, top);
    shapes.push(...row.shapes);
    heights.push(row.bottom - top);
    top = row.bottom;
  }
  return { shapes, heights, bottom: top };
}

function placeRow(
  name: string,
  caption: string,
  icon: IconName,
  items: readonly Said[],
  grid: Grid,
  idOf: IdOf,
  y: number,
): Part {
  const by = { x: 0, y: y + spacing.lanePadding };
  const cells = placeCells(items, grid).map((cell) => ({ ...cell, box: shift(cell.box, by) }));
  const end = Math.max(y + 46, ...cells.map((cell) => bottom(cell.box) + spacing.lanePadding));
  const box = { x: grid.left, y, width: grid.right - grid.left, height: end - y };
  return {
    bottom: end,
    shapes: [
      placeLane(idOf('', 'lane', name), icon, caption, box),
      ...cells.map(({ said, box, content }): Shape => ({ kind: 'remark', id: idOf(said.id), box, content })),
    ],
  };
}

function placeEmotionLane(plan: Plan, grid: Grid, idOf: IdOf, y: number, atLeast: number | undefined): Part {
  if (atLeast === undefined) return { shapes: [], bottom: y };
  const lane = placeEmotions(plan, grid, y, atLeast, idOf);
  const box = { x: grid.left, y, width: grid.right - grid.left, height: lane.height };
  const signs = personaSigns(plan.map);
  const who =
    signs.length < 2 ? [] : signs.map((sign) => ({ sign, label: plan.map.personas[sign.index]?.label ?? '' }));
  return {
    bottom: y + lane.height,
    shapes: [placeLane(idOf('', 'lane', 'emotions'), 'emotion', words.lanes.emotions, box, who), ...lane.shapes],
  };
}
