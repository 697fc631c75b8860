import type { AstNode } from 'langium';

/** The statement, or what holds it, names a source; one that is misspelt is one all the same. */
export function namesSource(statement: AstNode | undefined): boolean {
  for (let node = statement; node; node = node.$container) if (sourcesOf(node) > 0) return true;
  return false;
}

/** Whatever may stand before `from`. */
const sourcesOf = (node: AstNode): number =>
  'sources' in node && Array.isArray(node.sources) ? node.sources.length : 0;
