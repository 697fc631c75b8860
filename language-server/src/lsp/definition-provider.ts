import type { CstNode } from 'langium';
import { DefaultDefinitionProvider, DefaultReferencesProvider, type GoToLink } from 'langium/lsp';
import type { Location } from 'vscode-languageserver';

/** What the language itself declares stands in no file that an editor could open. */
const own = 'cjm:';

export class CjmDefinitionProvider extends DefaultDefinitionProvider {
  protected override findLinks(source: CstNode): GoToLink[] {
    return super.findLinks(source).filter(({ targetDocument }) => !targetDocument.textDocument.uri.startsWith(own));
  }
}

export class CjmReferencesProvider extends DefaultReferencesProvider {
  protected override getReferences(...asked: Parameters<DefaultReferencesProvider['getReferences']>): Location[] {
    return super.getReferences(...asked).filter(({ uri }) => !uri.startsWith(own));
  }
}
