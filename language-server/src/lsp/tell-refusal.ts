import type { Refused } from '../edits/change.ts';
import type { EditorWords } from './words.ts';

/** Why a change can't be made, worded for who asked for it. */
export function tellRefusal({ refused }: Refused, words: EditorWords['refusals']): { readonly refused: string } {
  return { refused: refused.kind === 'elsewhere' ? words.elsewhere(refused.file) : words[refused.kind] };
}
