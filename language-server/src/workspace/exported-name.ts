import { type AstNode, type AstNodeDescription, CstUtils, type DocumentSegment, type URI } from 'langium';
import { type About, about } from '../lsp/about.ts';

/** A declaration as other files see it: all that can be said of it without its tree. */
export interface ExportedName extends AstNodeDescription {
  readonly told: About;
}

export const isExportedName = (description: AstNodeDescription): description is ExportedName => 'told' in description;

/** Describes a declaration at the top of a file; `nameSegment` is where its name stands. */
export function describeExport(
  node: AstNode,
  name: string,
  { documentUri, path, nameSegment }: { documentUri: URI; path: string; nameSegment: DocumentSegment | undefined },
): ExportedName {
  const selectionSegment = CstUtils.toDocumentSegment(node.$cstNode);
  return {
    name,
    type: node.$type,
    documentUri,
    path,
    told: about(node),
    ...(nameSegment && { nameSegment }),
    ...(selectionSegment && { selectionSegment }),
  };
}
