import type { TimeUnit, Value as ValueNode } from '../generated/ast.ts';
import type { Value } from '../model.ts';

/** Seconds in a unit; a month is a twelfth of the mean Gregorian year (365.2425 days). */
const seconds: Readonly<Record<TimeUnit, number>> = {
  s: 1,
  min: 60,
  h: 3600,
  day: 86_400,
  days: 86_400,
  week: 604_800,
  weeks: 604_800,
  month: 2_629_746,
  months: 2_629_746,
};

/**
 * A ratio counts as a percentage, durations become seconds; a plain number is in the unit that its metric declares, so
 * it is a percentage where that is `%`. Undefined while half written, and for a ratio to 0.
 */
export function toValue(node: ValueNode | undefined, unit?: string): Value | undefined {
  if (node?.number === undefined) return undefined;
  const text = (node.$cstNode?.text ?? String(node.number)).replace(/\s+/g, ' ');
  const scaled = (kind: Value['kind'], factor: number): Value => {
    const ends = [node.number * factor, (node.to ?? node.number) * factor].sort((a, b) => a - b);
    const [from = 0, to = 0] = ends;
    return { kind, from, to, text };
  };
  if (node.percent) return scaled('percent', 1);
  if (node.of !== undefined) return node.of === 0 ? undefined : scaled('percent', 100 / node.of);
  if (node.time) return scaled('duration', seconds[node.time]);
  return scaled(unit === '%' ? 'percent' : 'number', 1);
}
