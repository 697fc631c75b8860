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
  UriUtils,
} from 'langium';

/** Uses in the declaring file come from its tree, those in other files from the index. */
export class CjmReferences extends DefaultReferences {
  override findReferences(target: AstNode, options: FindReferencesOptions): Stream<ReferenceDescription> {
    const home = AstUtils.getDocument(target);
    const elsewhere = super.findReferences(target, options);
    if (options.documentUri && !UriUtils.equals(options.documentUri, home.uri)) return elsewhere;
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
