import type { Stage as StageNode } from '../generated/ast.ts';
import type { Stage } from '../model.ts';
import { isGoal, isObjective } from '../node-types.ts';
import { emotionsOf, touchpointsOf } from '../statements.ts';
import type { Around, Context } from './context.ts';
import { picked } from './picked.ts';
import { defined, naming } from './plain.ts';
import { toPlaceFacts } from './to-place-facts.ts';
import { ownOr, toRemarks } from './to-remarks.ts';
import { toTouchpoint } from './to-touchpoint.ts';

/** `journey` is what holds in the journey for all within. */
export function toStage(context: Context, node: StageNode, journey: Around): Stage {
  const id = context.ids.of('stage', node);
  const around = {
    personas: picked(context, node.personas, journey.personas) ?? journey.personas,
    sources: ownOr(context.mentions(node.sources), journey.sources),
  };
  context.surround(node, around);
  const holder = { node, id, around, emotions: emotionsOf(node) };
  return {
    ...context.keep(node, id),
    ...naming(node),
    ...defined({ objective: node.items.find(isObjective)?.objective }),
    goals: node.items.filter(isGoal).flatMap((goal) => goal.text ?? []),
    remarks: toRemarks(context, node, id, around),
    ...toPlaceFacts(context, node, id, around),
    touchpoints: touchpointsOf(node).map((place) => toTouchpoint(context, place, holder)),
  };
}
