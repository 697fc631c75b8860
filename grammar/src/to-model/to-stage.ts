import type { Stage as StageNode } from '../generated/ast.ts';
import type { Stage } from '../model.ts';
import { isGoal, isObjective } from '../node-types.ts';
import { emotionsOf, touchpointsOf } from '../statements.ts';
import type { Around, Context } from './context.ts';
import { picked } from './picked.ts';
import { defined, naming } from './plain.ts';
import { noFacts, toPlaceFacts } from './to-place-facts.ts';
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
  // Ids are given in this order.
  const { range } = context.keep(node, id);
  const remarks = toRemarks(context, node, id, around);
  const facts = toPlaceFacts(context, node, id, around);
  const touchpoints = touchpointsOf(node).map((place) => toTouchpoint(context, place, holder));
  const objective = node.items.find(isObjective)?.objective;
  const goals = node.items.filter(isGoal).flatMap((goal) => goal.text ?? []);
  const { name, label = name ?? '' } = node;
  // What follows a spread is set one by one, which takes ten times as long: most stages are made without.
  if (facts === noFacts && objective === undefined && name !== undefined) {
    const { links, measures } = facts;
    return { id, range, name, label, goals, remarks, links, measures, touchpoints };
  }
  return { id, range, ...naming(node), ...defined({ objective }), goals, remarks, ...facts, touchpoints };
}
