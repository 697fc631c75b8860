import { isMeasure, isResult, toValue, type Value as ValueNode } from '@cjm/grammar';
import type { Value } from '@cjm/grammar/model';
import { AstUtils } from 'langium';
import { propertyRange } from './places.ts';
import type { Problem, Rule } from './rule.ts';

/** Both sides of a target or result share the unit; a ratio counts as a percentage, durations are converted. */
export const unitMismatch: Rule = {
  name: 'unit-mismatch',
  description: 'Require a value and what it is compared with to have the same unit.',
  category: 'correctness',
  severity: 'error',
  looksAt: 'file',
  *check({ root }) {
    for (const node of AstUtils.streamAllContents(root)) {
      if (isMeasure(node)) yield* compare(node.value, node.target, 'target');
      else if (isResult(node)) yield* compare(node.before, node.after, 'value after');
    }
  },
};

function* compare(left: ValueNode | undefined, right: ValueNode | undefined, role: string): Iterable<Problem> {
  const [one, other] = [toValue(left), toValue(right)];
  if (!one || !other || one.kind === other.kind || !right) return;
  yield {
    message: `"${one.text}" is ${kinds[one.kind]}, the ${role} "${other.text}" is ${kinds[other.kind]}: give both the same unit.`,
    range: propertyRange(right.$container, role === 'target' ? 'target' : 'after'),
  };
}

const kinds: Readonly<Record<Value['kind'], string>> = {
  number: 'a plain number',
  percent: 'a percentage',
  duration: 'a duration',
};
