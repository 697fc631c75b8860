import {
  type Duration,
  isDuration,
  isMeasure,
  isResult,
  type Measure,
  type Metric,
  nodesOf,
  type Result,
  toValue,
  type Value as ValueNode,
} from '@cjm/grammar';
import type { Value } from '@cjm/grammar/model';
import { called, rangeOf } from './places.ts';
import type { Problem, Rule } from './rule.ts';

/**
 * Both sides of a target or result share the unit, which is the metric's where that declares one. A ratio counts as a
 * percentage, durations are converted, and a plain number is in the unit of its metric.
 */
export const unitMismatch: Rule = {
  name: 'unit-mismatch',
  description: 'Require a value to have the unit of its metric, and of what it is compared with.',
  category: 'correctness',
  severity: 'error',
  looksAt: 'file',
  about: ['Measure', 'Result', 'Duration'],
  *check({ root }) {
    for (const node of nodesOf(root, 'Measure', 'Result', 'Duration')) {
      if (isMeasure(node)) yield* checkMeasure(node);
      else if (isResult(node)) yield* checkResult(node);
      else if (isDuration(node)) yield* checkDuration(node);
    }
  },
};

function* checkMeasure({ metric, value, target }: Measure): Iterable<Problem> {
  yield* checkPair(metric?.ref, value, target, 'target');
}

/** A single value is the change relative to before, `+20%`, in whatever unit the metric has. */
function* checkResult({ metric, before, after }: Result): Iterable<Problem> {
  if (after) yield* checkPair(metric?.ref, before, after, 'value after');
  else if (before && kindOf(before, metric?.ref) !== 'percent') {
    yield {
      message: `The result "${textOf(before)}" is compared with nothing: write before -> after, or the change as +20%.`,
      range: rangeOf(before),
    };
  }
}

function* checkDuration({ value }: Duration): Iterable<Problem> {
  if (!value || kindOf(value) === 'duration') return;
  yield {
    message: `"${textOf(value)}" is no duration: write its unit as well, such as 5 min or 2..3 days.`,
    range: rangeOf(value),
  };
}

function* checkPair(
  metric: Metric | undefined,
  left: ValueNode | undefined,
  right: ValueNode | undefined,
  role: string,
): Iterable<Problem> {
  const [one, other] = [left, right].map((value) => value && kindOf(value, metric));
  for (const value of [left, right]) {
    const problem = value && ofNothing(value);
    if (problem) yield problem;
  }
  if (left && right && one && other && one !== other) {
    yield {
      message: `"${textOf(left)}" is ${kinds[one]}, the ${role} "${textOf(right)}" is ${kinds[other]}: give both the same unit.`,
      range: rangeOf(right),
    };
    return;
  }
  const value = left ?? right;
  const kind = one ?? other;
  if (!value || !kind || !metric?.unit || fits(kind, metric.unit)) return;
  yield {
    message: `"${textOf(value)}" is ${kinds[kind]}, but ${called(metric)} is measured in "${metric.unit}": write it in that unit.`,
    range: rangeOf(value),
  };
}

function ofNothing(value: ValueNode): Problem | undefined {
  if (value.of !== 0) return undefined;
  return { message: `"${textOf(value)}" is no ratio: nothing is counted out of 0.`, range: rangeOf(value) };
}

/** What units of time are called in other languages is not known, so a duration fits every unit but `%`. */
const fits = (kind: Value['kind'], unit: string): boolean =>
  kind === 'number' || (kind === 'percent') === (unit === '%');

const kindOf = (value: ValueNode, metric?: Metric): Value['kind'] | undefined => toValue(value, metric?.unit)?.kind;

const textOf = (value: ValueNode): string => toValue(value)?.text ?? value.$cstNode?.text ?? '';

const kinds: Readonly<Record<Value['kind'], string>> = {
  number: 'a plain number',
  percent: 'a percentage',
  duration: 'a duration',
};
