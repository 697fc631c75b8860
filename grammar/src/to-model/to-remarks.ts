import type { Journey, Persona, Remark as RemarkNode, Stage, Touchpoint } from '../generated/ast.ts';
import { type Remark, type Severity, severities } from '../model.ts';
import { isPersona } from '../node-types.ts';
import { remarksOf } from '../statements.ts';
import type { Around, Context } from './context.ts';
import { picked } from './picked.ts';
import { defined } from './plain.ts';

/** Remarks written directly in the parent. One without its text, or for none who is there, says nothing. */
export function toRemarks(
  context: Context,
  parent: Persona | Journey | Stage | Touchpoint,
  parentId: string,
  around: Around,
): Remark[] {
  return remarksOf(parent).flatMap((node) => {
    const who = picked(context, node.personas, around.personas);
    const { kind, name, text } = node;
    if (text === undefined || who?.length === 0) return [];
    const written = context.keep(node, idOf(context, node, parentId));
    const personas = who ?? [];
    const severity = node.severities.find(isSeverity);
    const sources = ownOr(context.mentions(node.sources), around.sources);
    const { id, range, uri } = written;
    // Most have neither name nor severity, and are made at once.
    return name === undefined && severity === undefined && uri === undefined
      ? { id, range, kind, text, personas, sources }
      : { ...written, kind, ...defined({ name }), text, personas, ...defined({ severity }), sources };
  });
}

/** Names are the journey's own; a persona's remark may share one of them, so it stays with the persona. */
function idOf({ ids }: Context, node: RemarkNode, parentId: string): string {
  const named = { ...defined({ name: node.name }), label: node.text };
  return isPersona(node.$container) ? ids.of(`${parentId}/${node.kind}`, named) : ids.of(node.kind, named, parentId);
}

/** A `from` of its own, else what holds for all within. */
export const ownOr = (own: readonly string[], inherited: readonly string[]): readonly string[] =>
  own.length > 0 ? own : inherited;

const isSeverity = (word: string | undefined): word is Severity => severities.some((severity) => severity === word);
