import { absentPersona } from './absent-persona.ts';
import { ambiguousImport } from './ambiguous-import.ts';
import { assumptionOnly } from './assumption-only.ts';
import { channelOnStep } from './channel-on-step.ts';
import { channelSwitchOverload } from './channel-switch-overload.ts';
import { companyVoice } from './company-voice.ts';
import { consistentPersonaOrder } from './consistent-persona-order.ts';
import { deprecatedWording } from './deprecated-wording.ts';
import { duplicateEmotion } from './duplicate-emotion.ts';
import { duplicateLabel } from './duplicate-label.ts';
import { duplicateMove } from './duplicate-move.ts';
import { duplicateName } from './duplicate-name.ts';
import { emotionCliff } from './emotion-cliff.ts';
import { emotionOutOfRange } from './emotion-out-of-range.ts';
import { flatCurve } from './flat-curve.ts';
import { futureNotBetter } from './future-not-better.ts';
import { futureWithoutCurrent } from './future-without-current.ts';
import { futureWithoutSolution } from './future-without-solution.ts';
import { incompleteShares } from './incomplete-shares.ts';
import { invalidDate } from './invalid-date.ts';
import { invalidPath } from './invalid-path.ts';
import { invalidSuppression } from './invalid-suppression.ts';
import { labelTooLong } from './label-too-long.ts';
import { leak } from './leak.ts';
import { liveNotInformed } from './live-not-informed.ts';
import { liveWithoutResult } from './live-without-result.ts';
import { loopWithoutReason } from './loop-without-reason.ts';
import { lowWithoutPain } from './low-without-pain.ts';
import { measuredWithoutResult } from './measured-without-result.ts';
import { metricWithoutTarget } from './metric-without-target.ts';
import { missedTarget } from './missed-target.ts';
import { missingImportFile } from './missing-import-file.ts';
import { momentOfTruthNegative } from './moment-of-truth-negative.ts';
import { momentWithoutFeeling } from './moment-without-feeling.ts';
import { nestingCycle } from './nesting-cycle.ts';
import { noAfterPurchase } from './no-after-purchase.ts';
import { objectivesUncovered } from './objectives-uncovered.ts';
import { onlineOnly } from './online-only.ts';
import { opportunityWithoutSolution } from './opportunity-without-solution.ts';
import { painWithoutOpportunity } from './pain-without-opportunity.ts';
import { pastedCharacters } from './pasted-characters.ts';
import { pathSkipsStage } from './path-skips-stage.ts';
import { proposedTooLong } from './proposed-too-long.ts';
import { quoteWithoutEvidence } from './quote-without-evidence.ts';
import { requireChannel } from './require-channel.ts';
import { requireEmotion } from './require-emotion.ts';
import { requireEvidence } from './require-evidence.ts';
import { requireGoal } from './require-goal.ts';
import { requireNameOrLabel } from './require-name-or-label.ts';
import { requireOwner } from './require-owner.ts';
import { requirePersona } from './require-persona.ts';
import { requireStage } from './require-stage.ts';
import { requireTouchpoint } from './require-touchpoint.ts';
import { resultDisagreesWithMetric } from './result-disagrees-with-metric.ts';
import { reviewOverdue } from './review-overdue.ts';
import type { Rule } from './rule.ts';
import { shareOver100 } from './share-over-100.ts';
import { singleTeam } from './single-team.ts';
import { solutionWithoutOwner } from './solution-without-owner.ts';
import { sortedDeclarations } from './sorted-declarations.ts';
import { staleEvidence } from './stale-evidence.ts';
import { suspiciousCharacters } from './suspicious-characters.ts';
import { tooManyStages } from './too-many-stages.ts';
import { unclearName } from './unclear-name.ts';
import { uncoveredChannel } from './uncovered-channel.ts';
import { uncoveredPersona } from './uncovered-persona.ts';
import { unitMismatch } from './unit-mismatch.ts';
import { unreachableTouchpoint } from './unreachable-touchpoint.ts';
import { unresolvedReference } from './unresolved-reference.ts';
import { unsafeLink } from './unsafe-link.ts';
import { untoldTouchpoint } from './untold-touchpoint.ts';
import { unusedDeclaration } from './unused-declaration.ts';
import { unusedImport } from './unused-import.ts';
import { unusedSuppression } from './unused-suppression.ts';
import { weakEnding } from './weak-ending.ts';

/** All rules, by category and name. */
export const rules: readonly Rule[] = [
  absentPersona,
  ambiguousImport,
  channelOnStep,
  duplicateEmotion,
  duplicateMove,
  duplicateName,
  emotionOutOfRange,
  futureWithoutCurrent,
  invalidDate,
  invalidPath,
  invalidSuppression,
  missingImportFile,
  nestingCycle,
  pastedCharacters,
  requireNameOrLabel,
  shareOver100,
  suspiciousCharacters,
  unitMismatch,
  unreachableTouchpoint,
  unresolvedReference,
  unsafeLink,
  duplicateLabel,
  incompleteShares,
  pathSkipsStage,
  requireChannel,
  requireEmotion,
  requireEvidence,
  requireGoal,
  requireOwner,
  requirePersona,
  requireStage,
  requireTouchpoint,
  uncoveredChannel,
  uncoveredPersona,
  untoldTouchpoint,
  unusedDeclaration,
  unusedImport,
  channelSwitchOverload,
  emotionCliff,
  flatCurve,
  futureNotBetter,
  futureWithoutSolution,
  leak,
  liveNotInformed,
  liveWithoutResult,
  loopWithoutReason,
  lowWithoutPain,
  measuredWithoutResult,
  metricWithoutTarget,
  missedTarget,
  momentOfTruthNegative,
  momentWithoutFeeling,
  noAfterPurchase,
  objectivesUncovered,
  onlineOnly,
  opportunityWithoutSolution,
  painWithoutOpportunity,
  proposedTooLong,
  quoteWithoutEvidence,
  resultDisagreesWithMetric,
  singleTeam,
  solutionWithoutOwner,
  weakEnding,
  assumptionOnly,
  reviewOverdue,
  staleEvidence,
  companyVoice,
  consistentPersonaOrder,
  deprecatedWording,
  labelTooLong,
  sortedDeclarations,
  tooManyStages,
  unclearName,
  unusedSuppression,
];
