export { builtInMetrics } from './built-in-metrics.ts';
export type { Comment } from './comment.ts';
export { commentsOf } from './comments.ts';
export { type Contents, contentsOf, nodesOf, typesIn } from './contents.ts';
export { type Deprecation, deprecations } from './deprecations.ts';
export { firstPlace, nodeAt, placeOfKeyword, placeOfProperty } from './find-place.ts';
export type { FixDeed } from './fix-deed.ts';
export * from './generated/ast.ts';
export { CjmGeneratedSharedModule, CjmLanguageMetaData } from './generated/module.ts';
export { isSafeLink } from './is-safe-link.ts';
export { languageVersion } from './language-version.ts';
export { maxLength } from './lexer.ts';
export { createGrammarModule, grammarModule } from './module.ts';
export { nameWords } from './name-words.ts';
export {
  type FileNames,
  fileNames,
  isAnswerable,
  type JourneyNames,
  journeyNames,
  type Names,
  personaRemarks,
} from './names.ts';
export { nearest } from './nearest.ts';
export {
  isActor,
  isBacking,
  isChannel,
  isDetails,
  isDocument,
  isDuration,
  isEmotion,
  isGoal,
  isImport,
  isJourney,
  isLink,
  isMeasure,
  isMetric,
  isMomentOfTruth,
  isMove,
  isMoveTarget,
  isObjective,
  isOpportunity,
  isOwner,
  isPath,
  isPersona,
  isRemark,
  isResult,
  isReviewed,
  isRole,
  isScenario,
  isSegment,
  isShare,
  isSolution,
  isSource,
  isSourceDate,
  isSourceFile,
  isSourceKind,
  isSourceLink,
  isSourceSample,
  isStage,
  isState,
  isStatus,
  isSystem,
  isTeam,
  isTicket,
  isTouchpoint,
  isWhen,
} from './node-types.ts';
export { oncePerNode } from './once-per-node.ts';
export { tellsWhatIsMissing } from './parser-messages.ts';
export { readPlainly } from './plain/read-plainly.ts';
export { reread } from './reread/reread.ts';
export { fileBlock, readShape, type Shape } from './shape.ts';
export * from './statements.ts';
export { isSyntaxProblem, type SyntaxFix, type SyntaxProblem } from './syntax-problem.ts';
export { type MappedJourney, toMaps } from './to-model/to-maps.ts';
export { toValue } from './to-model/to-value.ts';
