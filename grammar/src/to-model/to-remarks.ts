import type { Journey, Persona, Remark as RemarkNode, Stage, Touchpoint } from '../generated/ast.ts';
import { type Remark, type Severity, severities } from '../model.ts';
import { remarksOf } from '../statements.ts';
import type { Context } from './context.ts';
import { defined } from './plain.ts';

/** Remarks written directly in the parent. `sources` are those that hold for all within. */
export function toRemarks(
  context: Context,
  parent: Persona | Journey | Stage | Touchpoint,
  parentId: string,
  sources: readonly string[],
): Remark[] {
  return remarksOf(parent)
    .filter((node) => node.text !== undefined)
    .map((node) => toRemark(context, node, parentId, sources));
}

function toRemark(context: Context, node: RemarkNode, parentId: string, sources: readonly string[]): Remark {
  const id = node.name ? context.ids.of(node.kind, node) : context.ids.nth(node.kind, parentId);
  return {
    ...context.keep(node, id),
    kind: node.kind,
    ...defined({ name: node.name }),
    text: node.text,
    personas: context.known(node.personas),
    ...defined({ severity: node.severities.find(isSeverity) }),
    sources: ownOr(context.mentions(node.sources), sources),
  };
}

/** A `from` of its own, else what holds for all within. */
export const ownOr = (own: readonly string[], inherited: readonly string[]): readonly string[] =>
  own.length > 0 ? own : inherited;

const isSeverity = (word: string | undefined): word is Severity => severities.some((severity) => severity === word);
