import type { AstNode } from 'langium';
import type {
  Backing,
  Channel,
  Details,
  Document,
  Duration,
  Emotion,
  Goal,
  Import,
  Journey,
  Link,
  Measure,
  Metric,
  MomentOfTruth,
  Move,
  MoveTarget,
  Objective,
  Opportunity,
  Owner,
  Path,
  Persona,
  Remark,
  Result,
  Reviewed,
  Role,
  Scenario,
  Segment,
  Share,
  Solution,
  Source,
  SourceDate,
  SourceFile,
  SourceKind,
  SourceLink,
  SourceSample,
  Stage,
  State,
  Status,
  System,
  Team,
  Ticket,
  Touchpoint,
  When,
} from './generated/ast.ts';

/**
 * What a node is. No other type counts as one of these, so a look at the type that it bears says it: what is generated asks
 * what is a subtype of what, and takes ten times as long. Every rule asks it of every node.
 */

type Asked = AstNode | undefined;

export const isBacking = (node: Asked): node is Backing => node?.$type === 'Backing';
export const isChannel = (node: Asked): node is Channel => node?.$type === 'Channel';
export const isDetails = (node: Asked): node is Details => node?.$type === 'Details';
export const isDocument = (node: Asked): node is Document => node?.$type === 'Document';
export const isDuration = (node: Asked): node is Duration => node?.$type === 'Duration';
export const isEmotion = (node: Asked): node is Emotion => node?.$type === 'Emotion';
export const isGoal = (node: Asked): node is Goal => node?.$type === 'Goal';
export const isImport = (node: Asked): node is Import => node?.$type === 'Import';
export const isJourney = (node: Asked): node is Journey => node?.$type === 'Journey';
export const isLink = (node: Asked): node is Link => node?.$type === 'Link';
export const isMeasure = (node: Asked): node is Measure => node?.$type === 'Measure';
export const isMetric = (node: Asked): node is Metric => node?.$type === 'Metric';
export const isMomentOfTruth = (node: Asked): node is MomentOfTruth => node?.$type === 'MomentOfTruth';
export const isMove = (node: Asked): node is Move => node?.$type === 'Move';
export const isMoveTarget = (node: Asked): node is MoveTarget => node?.$type === 'MoveTarget';
export const isObjective = (node: Asked): node is Objective => node?.$type === 'Objective';
export const isOpportunity = (node: Asked): node is Opportunity => node?.$type === 'Opportunity';
export const isOwner = (node: Asked): node is Owner => node?.$type === 'Owner';
export const isPath = (node: Asked): node is Path => node?.$type === 'Path';
export const isPersona = (node: Asked): node is Persona => node?.$type === 'Persona';
export const isRemark = (node: Asked): node is Remark => node?.$type === 'Remark';
export const isResult = (node: Asked): node is Result => node?.$type === 'Result';
export const isReviewed = (node: Asked): node is Reviewed => node?.$type === 'Reviewed';
export const isRole = (node: Asked): node is Role => node?.$type === 'Role';
export const isScenario = (node: Asked): node is Scenario => node?.$type === 'Scenario';
export const isSegment = (node: Asked): node is Segment => node?.$type === 'Segment';
export const isShare = (node: Asked): node is Share => node?.$type === 'Share';
export const isSolution = (node: Asked): node is Solution => node?.$type === 'Solution';
export const isSource = (node: Asked): node is Source => node?.$type === 'Source';
export const isSourceDate = (node: Asked): node is SourceDate => node?.$type === 'SourceDate';
export const isSourceFile = (node: Asked): node is SourceFile => node?.$type === 'SourceFile';
export const isSourceKind = (node: Asked): node is SourceKind => node?.$type === 'SourceKind';
export const isSourceLink = (node: Asked): node is SourceLink => node?.$type === 'SourceLink';
export const isSourceSample = (node: Asked): node is SourceSample => node?.$type === 'SourceSample';
export const isStage = (node: Asked): node is Stage => node?.$type === 'Stage';
export const isState = (node: Asked): node is State => node?.$type === 'State';
export const isStatus = (node: Asked): node is Status => node?.$type === 'Status';
export const isSystem = (node: Asked): node is System => node?.$type === 'System';
export const isTeam = (node: Asked): node is Team => node?.$type === 'Team';
export const isTicket = (node: Asked): node is Ticket => node?.$type === 'Ticket';
export const isTouchpoint = (node: Asked): node is Touchpoint => node?.$type === 'Touchpoint';
export const isWhen = (node: Asked): node is When => node?.$type === 'When';

/** Teams and systems. */
export const isActor = (node: Asked): node is Team | System => isTeam(node) || isSystem(node);
