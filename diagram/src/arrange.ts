import { contextOf } from './context.ts';
import { describe } from './describe.ts';
import { placeEmotions } from './emotion-lane.ts';
import { gridOf } from './grid.ts';
import { placeHead } from './head.ts';
import { lanesAboveEmotions, lanesAboveFlow, lanesBelowEmotions } from './lanes/index.ts';
import type { Placement } from './layout.ts';
import { legendSigns } from './legend-signs.ts';
import { placeLegend } from './marks/legend.ts';
import type { PanelShape } from './marks/panel.ts';
import { placeStages } from './marks/stage.ts';
import { placeFlow } from './place-flow.ts';
import { placeLanes, setLanes } from './place-lanes.ts';
import type { Plan } from './plan.ts';
import type { Scene, Shape } from './scene.ts';
import { sourcesOf } from './sources.ts';
import { spacing } from './spacing.ts';
import { tieFeelings, tieOpportunities } from './ties.ts';

/** Puts everything in its place, from top to bottom: head, stages, flow, lanes, legend. */
export function arrange(plan: Plan, placement: Placement): Scene {
  const { map } = plan;
  const context = contextOf(plan);
  const { idOf, marks } = context;
  const grid = gridOf(plan, placement);
  const [wants, before, after] = [lanesAboveFlow, lanesAboveEmotions, lanesBelowEmotions].map((lanes) =>
    setLanes(lanes, context, grid),
  );

  const head = placeHead(map, grid, idOf, marks);
  const stages = placeStages(map.stages, grid.stages, idOf, head.bottom + 24);
  const goals = placeLanes(wants ?? [], context, grid, stages.bottom);
  const flow = placeFlow(plan, placement, grid, idOf, goals.bottom);
  const above = placeLanes(before ?? [], context, grid, flow.bottom);
  const tallest = Math.max(0, ...[...(before ?? []), ...(after ?? [])].map(({ height }) => height));
  const emotions = placeEmotions(plan, grid, idOf, above.bottom, tallest);
  const below = placeLanes(after ?? [], context, grid, emotions.bottom);
  const pains = below.cells.get('pains') ?? [];
  const opportunities = below.cells.get('opportunities') ?? [];
  const legend = placeLegend(
    legendSigns(map),
    idOf('', 'legend'),
    { x: grid.left, y: below.bottom + 16 },
    grid.right - grid.left,
  );
  const panels = grid.stages.map(
    (span, stage): PanelShape => ({
      kind: 'panel',
      id: idOf('', 'panel', String(stage)),
      stage,
      box: { x: span.x, y: stages.bottom, width: span.width, height: below.bottom - stages.bottom },
    }),
  );
  const shapes: readonly Shape[] = [
    ...panels,
    ...head.shapes,
    ...stages.shapes,
    ...goals.shapes,
    ...flow.shapes,
    ...above.shapes,
    ...emotions.shapes,
    ...below.shapes,
    ...tieFeelings(emotions.feelings, pains, idOf),
    ...tieOpportunities(map, pains, opportunities, idOf),
    ...(legend.entries.length > 0 ? [legend] : []),
  ];
  return {
    id: idOf(),
    width: Math.ceil(grid.right + spacing.margin),
    height: Math.ceil((legend.entries.length > 0 ? legend.bottom : below.bottom) + spacing.margin),
    title: map.label,
    description: describe(map),
    shapes,
    sources: sourcesOf(map, shapes, idOf),
  };
}
