import type { AstNode } from 'langium';
import { isMeasure } from '../generated/ast.ts';
import type { Measure } from '../model.ts';
import type { Context } from './context.ts';
import { defined } from './plain.ts';
import { ownOr } from './to-remarks.ts';
import { toValue } from './to-value.ts';

/** Measures among the items of a block; one of an unknown metric says nothing. */
export function toMeasures(
  context: Context,
  items: readonly AstNode[],
  parentId: string,
  sources: readonly string[],
): Measure[] {
  return items.filter(isMeasure).flatMap((node) => {
    const metric = context.mention(node.metric);
    if (!metric) return [];
    return {
      ...context.keep(node, context.ids.nth('metric', parentId)),
      metric,
      ...defined({ value: toValue(node.value), target: toValue(node.target) }),
      personas: context.known(node.personas),
      sources: ownOr(context.mentions(node.sources), sources),
    };
  });
}
