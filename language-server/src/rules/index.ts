import { absentPersona } from './absent-persona.ts';
import { duplicateName } from './duplicate-name.ts';
import { emotionCliff } from './emotion-cliff.ts';
import { emotionOutOfRange } from './emotion-out-of-range.ts';
import { painWithoutOpportunity } from './pain-without-opportunity.ts';
import { requireEmotion } from './require-emotion.ts';
import { requireTouchpoint } from './require-touchpoint.ts';
import type { Rule } from './rule.ts';
import { shareOver100 } from './share-over-100.ts';
import { unresolvedReference } from './unresolved-reference.ts';
import { unusedDeclaration } from './unused-declaration.ts';

/** All rules, by category and name. */
export const rules: readonly Rule[] = [
  absentPersona,
  duplicateName,
  emotionOutOfRange,
  shareOver100,
  unresolvedReference,
  requireEmotion,
  requireTouchpoint,
  unusedDeclaration,
  emotionCliff,
  painWithoutOpportunity,
];
