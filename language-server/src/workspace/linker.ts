import { contentsOf } from '@cjm/grammar';
import { DefaultLinker, interruptAndCheck, type LangiumDocument } from 'langium';
import { CancellationToken } from 'vscode-jsonrpc';

/** Between two looks at whether the work is still wanted. */
const stride = 512;

/** Links what one walk over the tree has found. */
export class CjmLinker extends DefaultLinker {
  override async link(document: LangiumDocument, cancelToken = CancellationToken.None): Promise<void> {
    for (const [index, info] of contentsOf(document.parseResult.value).references.entries()) {
      if (index % stride === 0) await interruptAndCheck(cancelToken);
      this.doLink(info, document);
    }
  }
}
