import { contentsOf } from '@cjm/grammar';
import {
  type AstNode,
  AstUtils,
  CstUtils,
  DefaultReferences,
  type FindReferencesOptions,
  type ReferenceDescription,
  type Stream,
  stream,
  type URI,
  UriUtils,
} from 'langium';

/**
 * Uses in the declaring file come from its tree, those in other files from the index, which knows the files in the order
 * in which they came: they are listed by their addresses.
 */
export class CjmReferences extends DefaultReferences {
  override findReferences(target: AstNode, options: FindReferencesOptions): Stream<ReferenceDescription> {
    const home = AstUtils.getDocument(target);
    const elsewhere = super
      .findReferences(target, options)
      .toArray()
      .sort((a, b) => compare(rank(a, home.uri), rank(b, home.uri)));
    if (options.documentUri && !UriUtils.equals(options.documentUri, home.uri)) return stream(elsewhere);
    const targetPath = this.nodeLocator.getAstNodePath(target);
    const local = contentsOf(home.parseResult.value).references.flatMap(({ reference, container }) => {
      if (!('ref' in reference) || reference.ref !== target || !reference.$refNode) return [];
      return {
        sourceUri: home.uri,
        sourcePath: this.nodeLocator.getAstNodePath(container),
        targetUri: home.uri,
        targetPath,
        segment: CstUtils.toDocumentSegment(reference.$refNode),
        local: true,
      };
    });
    return stream([...elsewhere, ...local]);
  }
}

/** What the file itself says comes first. */
const rank = ({ sourceUri }: ReferenceDescription, home: URI): string =>
  UriUtils.equals(sourceUri, home) ? '' : sourceUri.toString();

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
