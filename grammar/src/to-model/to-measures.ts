import type { AstNode } from 'langium';
import type { Measure } from '../model.ts';
import { isMeasure } from '../node-types.ts';
import type { Around, Context } from './context.ts';
import { picked } from './picked.ts';
import { defined } from './plain.ts';
import { ownOr } from './to-remarks.ts';
import { toValue } from './to-value.ts';

/** Measures among the items of a block; one of an unknown metric, or for none who is there, says nothing. */
export function toMeasures(context: Context, items: readonly AstNode[], parentId: string, around: Around): Measure[] {
  return items.filter(isMeasure).flatMap((node) => {
    const metric = context.mention(node.metric);
    const who = picked(context, node.personas, around.personas);
    if (!metric || who?.length === 0) return [];
    const { name, unit } = node.metric.ref ?? {};
    return {
      ...context.keep(node, context.ids.nth(`metric:${name}`, parentId)),
      metric,
      ...defined({ value: toValue(node.value, unit), target: toValue(node.target, unit) }),
      personas: who ?? [],
      sources: ownOr(context.mentions(node.sources), around.sources),
    };
  });
}
