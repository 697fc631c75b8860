import type { Metric, Value } from '@cjm/grammar/model';

/** Whether a measured value reaches its aim; undefined where one of them is missing or they are not comparable. */
export function verdictOf(
  { better }: Metric,
  value: Value | undefined,
  target: Value | undefined,
): 'hit' | 'missed' | undefined {
  if (!value || !target || value.kind !== target.kind) return undefined;
  const reached = better === 'higher' ? value.from >= target.from : value.to <= target.to;
  return reached ? 'hit' : 'missed';
}
