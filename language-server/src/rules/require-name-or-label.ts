import { contentsOf, type Document, isTouchpoint } from '@cjm/grammar';
import type { AstNode } from 'langium';
import { declaredTypes } from './declared-types.ts';
import { headRange } from './places.ts';
import type { Rule } from './rule.ts';

/** A thing without both can't be read, and can't be referred to. */
export const requireNameOrLabel: Rule = {
  name: 'require-name-or-label',
  description: 'Require each thing that is declared to have a name or a label.',
  category: 'correctness',
  severity: 'error',
  looksAt: 'file',
  *check({ root }) {
    for (const { node, keyword } of declared(root)) {
      yield {
        message: `This "${keyword}" has neither name nor label: write ${keyword} "…", with what it is called.`,
        range: headRange(node),
      };
    }
  },
};

const kinds: ReadonlySet<string> = new Set([...declaredTypes, 'Stage']);

function* declared(root: Document): Iterable<{ node: AstNode; keyword: string }> {
  for (const node of contentsOf(root).nodes) {
    const named: AstNode & { readonly name?: string; readonly label?: string } = node;
    if (named.name !== undefined || named.label?.trim()) continue;
    if (isTouchpoint(node)) yield { node, keyword: node.kind ?? 'touchpoint' };
    else if (kinds.has(node.$type)) yield { node, keyword: node.$type.toLowerCase() };
  }
}
