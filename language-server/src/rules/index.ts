import type { ReferenceInfo, Scope } from 'langium';
import { absentPersona } from './absent-persona.ts';
import { duplicateName } from './duplicate-name.ts';
import { emotionCliff } from './emotion-cliff.ts';
import { emotionOutOfRange } from './emotion-out-of-range.ts';
import { painWithoutOpportunity } from './pain-without-opportunity.ts';
import { requireEmotion } from './require-emotion.ts';
import { requireTouchpoint } from './require-touchpoint.ts';
import type { Rule } from './rule.ts';
import { shareOver100 } from './share-over-100.ts';
import { createUnresolvedReference } from './unresolved-reference.ts';
import { unusedDeclaration } from './unused-declaration.ts';

/** All rules, by category and name. `scopeOf` tells what could be named at a place. */
export const createRules = (scopeOf: (info: ReferenceInfo) => Scope): readonly Rule[] => [
  absentPersona,
  duplicateName,
  emotionOutOfRange,
  shareOver100,
  createUnresolvedReference(scopeOf),
  requireEmotion,
  requireTouchpoint,
  unusedDeclaration,
  emotionCliff,
  painWithoutOpportunity,
];
