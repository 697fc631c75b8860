import { stagesOf } from '@cjm/grammar';
import { called, headRange } from './places.ts';
import type { Rule } from './rule.ts';

export const requireStage: Rule = {
  name: 'require-stage',
  description: 'Require each journey to have a stage.',
  category: 'completeness',
  severity: 'warning',
  looksAt: 'journey',
  *check({ journey }) {
    if (stagesOf(journey).length > 0) return;
    yield {
      message: `${called(journey)} has no stage: add its first part, stage "…" { … }.`,
      range: headRange(journey),
    };
  },
};
