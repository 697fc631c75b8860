import { isGoal, isObjective, type Stage as StageNode } from '../generated/ast.ts';
import type { Stage } from '../model.ts';
import { touchpointsOf } from '../statements.ts';
import type { Context } from './context.ts';
import { defined, naming } from './plain.ts';
import { toPlaceFacts } from './to-place-facts.ts';
import { ownOr, toRemarks } from './to-remarks.ts';
import { narrow, toTouchpoint } from './to-touchpoint.ts';

/** `personas` and `sources` are those of the journey. */
export function toStage(
  context: Context,
  node: StageNode,
  { personas, sources }: { readonly personas: readonly string[]; readonly sources: readonly string[] },
): Stage {
  const id = context.ids.of('stage', node);
  const around = {
    stage: node,
    stageId: id,
    personas: narrow(personas, context.known(node.personas)),
    sources: ownOr(context.mentions(node.sources), sources),
  };
  return {
    ...context.keep(node, id),
    ...naming(node),
    ...defined({ objective: node.items.find(isObjective)?.objective }),
    goals: node.items.filter(isGoal).flatMap((goal) => goal.text ?? []),
    remarks: toRemarks(context, node, id, around.sources),
    ...toPlaceFacts(context, node, id, around.sources),
    touchpoints: touchpointsOf(node).map((place) => toTouchpoint(context, place, around)),
  };
}
