import { contextOf } from './context.ts';
import { describe } from './describe.ts';
import { placeEmotions } from './emotion-lane.ts';
import { fadeOthers } from './fade.ts';
import { placeFooter } from './footer.ts';
import { gridOf } from './grid.ts';
import { placeHead } from './head.ts';
import type { Cell } from './lane-cells.ts';
import { lanesAboveEmotions, lanesAboveFlow, lanesBelowEmotions } from './lanes/index.ts';
import { isPain } from './lanes/outcomes.ts';
import { placePanels } from './marks/panel.ts';
import { placeStages } from './marks/stage.ts';
import { oncePer } from './once-per.ts';
import type { Part } from './part-of-picture.ts';
import { placeFlow } from './place-flow.ts';
import { placeLanes, setLanes } from './place-lanes.ts';
import type { Placement } from './placement.ts';
import type { Plan } from './plan.ts';
import type { Picture } from './scene.ts';
import { spacing } from './spacing.ts';
import { tieFeelings } from './tie-feelings.ts';
import { tieOpportunities } from './tie-opportunities.ts';

const none: readonly Cell[] = [];
const painsAmong = oncePer((cells: readonly Cell[]) => cells.filter(({ entry }) => isPain(entry)));

/** Puts everything in its place, from top to bottom: head, stages, flow, lanes, legend. */
export function arrange(plan: Plan, placement: Placement): Picture {
  const { map } = plan;
  const context = contextOf(plan);
  const { idOf } = context;
  const grid = gridOf(plan, placement);
  const [wants, before, after] = [lanesAboveFlow, lanesAboveEmotions, lanesBelowEmotions].map((lanes) =>
    setLanes(lanes, context, grid),
  );

  const head = placeHead(context, grid);
  const stages = placeStages(plan, grid.stages, idOf, head.bottom + 24);
  const goals = placeLanes(wants ?? [], context, grid, stages.bottom);
  const shown = plan.view.lanes?.includes('journey') ?? true;
  const flow: Part = shown ? placeFlow(context, placement, grid, goals.bottom) : { groups: [], bottom: goals.bottom };
  const above = placeLanes(before ?? [], context, grid, flow.bottom);
  const tallest = Math.max(0, ...[...(before ?? []), ...(after ?? [])].map(({ height }) => height));
  const emotions = placeEmotions(context, grid, above.bottom, tallest);
  const below = placeLanes(after ?? [], context, grid, emotions.bottom);
  const pains = below.cells.get('pains') ?? none;
  const outcomes = below.cells.get('outcomes') ?? none;
  const opportunities = below.cells.get('opportunities') ?? none;
  const body: Part['groups'] = [
    placePanels(grid, idOf, stages.bottom, below.bottom),
    ...head.groups,
    stages.shapes,
    ...goals.groups,
    ...flow.groups,
    ...above.groups,
    ...emotions.groups,
    ...below.groups,
    ...tieFeelings(painsAmong(outcomes), emotions.before, emotions.feelings, outcomes, grid, idOf),
    ...tieFeelings(pains, emotions.feelings, emotions.before, outcomes, grid, idOf),
    tieOpportunities(opportunities, outcomes.length > 0 ? [...outcomes, ...pains] : pains, map.opportunities, idOf),
  ];
  const footer = placeFooter(context, grid, body, below.bottom);
  const shapes = fadeOthers([...body, ...footer.groups].flat(), plan, idOf);
  return {
    id: idOf(),
    width: Math.ceil(grid.right + spacing.margin),
    height: Math.ceil(footer.bottom + spacing.margin),
    title: map.label,
    ...(plan.view.language === undefined || plan.view.language === 'en' ? {} : { language: plan.view.language }),
    description: describe(context),
    shapes,
  };
}
