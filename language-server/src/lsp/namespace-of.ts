import {
  type FileNames,
  fileNames,
  isActor,
  isChannel,
  isDocument,
  isJourney,
  isMetric,
  isOpportunity,
  isPath,
  isPersona,
  isRemark,
  isSolution,
  isSource,
  isStage,
  isTouchpoint,
  type JourneyNames,
  journeyNames,
  journeyOf,
  type Names,
  personaRemarks,
} from '@cjm/grammar';
import { type AstNode, AstUtils } from 'langium';
import type { EditorWords } from './words.ts';

/** Where a name must be the only one of its kind. */
export interface Namespace {
  readonly kind: keyof EditorWords['names']['kinds'];
  readonly where: 'file' | 'journey' | 'persona';
  readonly names: Names<AstNode>;
  /** What other files call the same namespace, where names can be imported. */
  readonly ofFile?: keyof FileNames;
}

/** The namespace that the thing's name belongs to; undefined for what has no name to be known by. */
export function namespaceOf(node: AstNode): Namespace | undefined {
  if (isPersona(node)) return inFile(node, 'personas', 'persona');
  if (isChannel(node)) return inFile(node, 'channels', 'channel');
  if (isActor(node)) return inFile(node, 'actors', 'actor');
  if (isSource(node)) return inFile(node, 'sources', 'source');
  if (isMetric(node)) return inFile(node, 'metrics', 'metric');
  if (isJourney(node)) return inFile(node, 'journeys', 'journey');
  if (isStage(node)) return inJourney(node, 'stages', 'stage');
  if (isTouchpoint(node)) return inJourney(node, 'touchpoints', 'touchpoint');
  if (isOpportunity(node)) return inJourney(node, 'opportunities', 'opportunity');
  if (isSolution(node)) return inJourney(node, 'solutions', 'solution');
  if (isPath(node)) return inJourney(node, 'paths', 'path');
  if (!isRemark(node)) return undefined;
  if (isPersona(node.$container))
    return { kind: 'answerable', where: 'persona', names: personaRemarks(node.$container) };
  return inJourney(node, 'remarks', 'answerable');
}

function inFile(node: AstNode, ofFile: keyof FileNames, kind: Namespace['kind']): Namespace | undefined {
  const file = AstUtils.getContainerOfType(node, isDocument);
  return file && { kind, where: 'file', names: fileNames(file)[ofFile], ofFile };
}

function inJourney(node: AstNode, of: keyof JourneyNames, kind: Namespace['kind']): Namespace | undefined {
  const journey = journeyOf(node);
  return journey && { kind, where: 'journey', names: journeyNames(journey)[of] };
}
