import type { Emotion, Persona } from '@cjm/grammar';
import { CstUtils } from 'langium';
import type { Splice } from './change.ts';
import { spaceBefore } from './lines.ts';

/** Takes a persona out of a feeling's `for`, with the comma or, where nobody else is named, the word beside it. */
export function dropFromFor(text: string, felt: Emotion, who: Persona): readonly Splice[] {
  if (!felt.$cstNode) return [];
  const tokens = CstUtils.flattenCst(felt.$cstNode)
    .filter(({ hidden }) => !hidden)
    .toArray();
  return felt.personas
    .filter(({ ref }) => ref === who)
    .flatMap(({ $refNode }) => {
      if (!$refNode) return [];
      const before = tokens.findLast(({ end }) => end <= $refNode.offset);
      const after = tokens.find(({ offset }) => offset >= $refNode.end);
      if (after?.text === ',') {
        const next = tokens.find(({ offset }) => offset >= after.end);
        return [{ from: $refNode.offset, to: next?.offset ?? after.end, text: '' }];
      }
      // With the comma before it; where nobody else is named, with the word.
      return [{ from: spaceBefore(text, before?.offset ?? $refNode.offset), to: $refNode.end, text: '' }];
    });
}
