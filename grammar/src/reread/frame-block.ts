import type { AstNode } from 'langium';
import { isDocument, isJourney, isOpportunity, isStage, isTouchpoint } from '../node-types.ts';

/**
 * The smallest file in which a statement can stand as it does in its own: the heads of what holds it, then blanks, so
 * that it has its line, column and offset. Undefined where there is no room for the heads.
 */
export function frameBlock(node: AstNode, text: string, place: BlockPlace): string | undefined {
  const heads = headsOf(node.$container);
  if (heads === undefined) return undefined;
  const blanks = place.offset - heads.length - place.line - (place.line > 0 ? place.character : 0);
  if (blanks < 0) return undefined;
  const indent = place.line > 0 ? ' '.repeat(place.character) : '';
  return `${heads}${' '.repeat(blanks)}${'\n'.repeat(place.line)}${indent}${text}\n${'}'.repeat(depthOf(node.$container))}`;
}

/** Where a statement begins. */
export interface BlockPlace {
  readonly offset: number;
  readonly line: number;
  readonly character: number;
}

function headsOf(holder: AstNode | undefined): string | undefined {
  if (holder === undefined) return undefined;
  if (isDocument(holder)) return '';
  const outer = headsOf(holder.$container);
  const keyword = keywordOf(holder);
  return outer === undefined || keyword === undefined ? undefined : `${outer}${keyword}{`;
}

function keywordOf(holder: AstNode): string | undefined {
  if (isTouchpoint(holder)) return holder.kind;
  if (isJourney(holder)) return 'journey';
  if (isStage(holder)) return 'stage';
  return isOpportunity(holder) ? 'opportunity' : undefined;
}

/** How many statements hold what stands in it. */
export function depthOf(holder: AstNode | undefined): number {
  return holder === undefined || isDocument(holder) ? 0 : 1 + depthOf(holder.$container);
}
