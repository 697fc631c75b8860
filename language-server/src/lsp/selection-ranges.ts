import type { Range } from '@cjm/grammar/model';
import { type CstNode, CstUtils, type LangiumDocument } from 'langium';
import type { Position, SelectionRange } from 'vscode-languageserver';

/** For each place what a growing selection takes in: the word, the text, the clause, the statement, the block. */
export function selectionRanges({ parseResult, textDocument }: LangiumDocument, positions: readonly Position[]) {
  return positions.map((position): SelectionRange => {
    const text = textDocument.getText();
    const offset = textDocument.offsetAt(position);
    const root = parseResult.value.$cstNode;
    const leaf =
      root && (CstUtils.findLeafNodeAtOffset(root, offset) ?? CstUtils.findLeafNodeBeforeOffset(root, offset));
    const stretches = [wordAt(text, offset), ...inside(leaf, text), ...around(leaf), [0, text.length] as const];
    const growing: (readonly [from: number, to: number])[] = [];
    for (const [from, to] of stretches) {
      const [start, end] = growing.at(-1) ?? [offset, offset];
      const isLarger = from <= start && to >= end && to - from > end - start;
      if (isLarger) growing.push([from, to]);
    }
    const whole: SelectionRange = { range: { start: position, end: position } };
    const rangeOf = ([from, to]: readonly [number, number]): Range => ({
      start: textDocument.positionAt(from),
      end: textDocument.positionAt(to),
    });
    return (
      growing
        .toReversed()
        .reduce<SelectionRange | undefined>(
          (parent, stretch) => ({ range: rangeOf(stretch), ...(parent && { parent }) }),
          undefined,
        ) ?? whole
    );
  });
}

const wordSign = /[\p{ID_Continue}\uD800-\uDFFF]/u;

function wordAt(text: string, offset: number): readonly [number, number] {
  let [from, to] = [offset, offset];
  while (from > 0 && wordSign.test(text.charAt(from - 1))) from--;
  while (to < text.length && wordSign.test(text.charAt(to))) to++;
  return [from, to];
}

/** A text without its quotation marks. */
function inside(leaf: CstNode | undefined, text: string): (readonly [number, number])[] {
  if (!leaf) return [];
  const [marks = ''] = /^"+/.exec(text.slice(leaf.offset, leaf.offset + 3)) ?? [];
  const length = marks.length === 3 ? 3 : Math.min(marks.length, 1);
  return length > 0 && leaf.length >= 2 * length ? [[leaf.offset + length, leaf.end - length]] : [];
}

function around(leaf: CstNode | undefined): (readonly [number, number])[] {
  const stretches: (readonly [number, number])[] = [];
  for (let node: CstNode | undefined = leaf; node; node = node.container) stretches.push([node.offset, node.end]);
  return stretches;
}
