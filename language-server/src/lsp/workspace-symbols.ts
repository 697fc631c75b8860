import { type IndexManager, UriUtils } from 'langium';
import type { WorkspaceSymbolProvider } from 'langium/lsp';
import { SymbolKind, type WorkspaceSymbol, type WorkspaceSymbolParams } from 'vscode-languageserver';
import { isExportedName } from '../workspace/exported-name.ts';
import { fits } from './completion/suggestion.ts';

const kinds: Readonly<Record<string, SymbolKind>> = {
  Persona: SymbolKind.Class,
  Channel: SymbolKind.Interface,
  Team: SymbolKind.Interface,
  System: SymbolKind.Interface,
  Source: SymbolKind.File,
  Metric: SymbolKind.Number,
  Journey: SymbolKind.Module,
};

/** What the files of the workspace declare, found by name or label. */
export class CjmWorkspaceSymbols implements WorkspaceSymbolProvider {
  private readonly index: () => IndexManager;

  constructor(index: () => IndexManager) {
    this.index = index;
  }

  getSymbols({ query }: WorkspaceSymbolParams): WorkspaceSymbol[] {
    return [...this.index().allElements()].flatMap((exported): WorkspaceSymbol[] => {
      const { name, type, documentUri, nameSegment } = exported;
      if (!isExportedName(exported) || !nameSegment || documentUri.scheme === 'cjm') return [];
      const { label } = exported.told;
      if (!fits(query, `${name} ${label}`)) return [];
      return [
        {
          name: label ? `${name} (${label})` : name,
          kind: kinds[type] ?? SymbolKind.Object,
          location: { uri: documentUri.toString(), range: nameSegment.range },
          containerName: UriUtils.basename(documentUri),
        },
      ];
    });
  }
}
