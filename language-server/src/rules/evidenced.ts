import { isEmotion, isJourney, isMeasure, isRemark, isStage, isTouchpoint } from '@cjm/grammar';
import type { AstNode } from 'langium';

/** The statement, or what holds it, names a source; one that is misspelt is one all the same. */
export function namesSource(statement: AstNode | undefined): boolean {
  for (let node = statement; node; node = node.$container) if (sourcesOf(node) > 0) return true;
  return false;
}

function sourcesOf(node: AstNode): number {
  if (isRemark(node) || isEmotion(node) || isMeasure(node)) return node.sources.length;
  return isTouchpoint(node) || isStage(node) || isJourney(node) ? node.sources.length : 0;
}
