import {
  type Document,
  isJourney,
  type Journey,
  type Stage,
  stagesOf,
  type Touchpoint,
  touchpointsOf,
} from '@cjm/grammar';
import type { AstNode } from 'langium';

/** The statements that hold a place, as far as the tree knows them. */
export interface Surroundings {
  readonly file: Document;
  readonly journey?: Journey;
  readonly stage?: Stage;
  readonly touchpoint?: Touchpoint;
}

/**
 * What holds the offset, given the kinds of the blocks around it: of half-written text, the tree need not know where a
 * statement ends.
 */
export function surroundingsOf(file: Document, offset: number, blocks: readonly string[]): Surroundings {
  const journey = blocks.includes('Journey') ? lastBefore(file.declarations.filter(isJourney), offset) : undefined;
  const stage = journey && blocks.includes('Stage') ? lastBefore(stagesOf(journey), offset) : undefined;
  const touchpoint = stage && blocks.includes('Touchpoint') ? lastBefore(touchpointsOf(stage), offset) : undefined;
  return { file, ...(journey && { journey }), ...(stage && { stage }), ...(touchpoint && { touchpoint }) };
}

const lastBefore = <T extends AstNode>(nodes: readonly T[], offset: number): T | undefined =>
  nodes.findLast(({ $cstNode }) => $cstNode !== undefined && $cstNode.offset < offset);
