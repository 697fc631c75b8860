import type { Document } from '@cjm/grammar';
import { GrammarUtils, type LangiumDocuments, URI } from 'langium';
import type { FileOperationHandler } from 'langium/lsp';
import type { FileOperationOptions, RenameFilesParams, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { Imports } from '../workspace/imports.ts';
import { importPath } from './import-edit.ts';

/** Moving or renaming a file, or a folder of files, updates the imports that name it, and its own. */
export class CjmFileOperations implements FileOperationHandler {
  readonly fileOperationOptions: FileOperationOptions = {
    willRename: { filters: [{ pattern: { glob: '**/*.cjm' } }, { pattern: { glob: '**/*', matches: 'folder' } }] },
  };

  private readonly documents: LangiumDocuments;
  private readonly imports: Imports;

  constructor(documents: LangiumDocuments, imports: Imports) {
    this.documents = documents;
    this.imports = imports;
  }

  willRenameFiles({ files }: RenameFilesParams): WorkspaceEdit {
    const moved = (uri: URI): URI => {
      for (const { oldUri, newUri } of files) {
        const [before, after] = [URI.parse(oldUri).toString(), URI.parse(newUri).toString()];
        const at = uri.toString();
        if (at === before) return URI.parse(after);
        if (at.startsWith(`${before}/`)) return URI.parse(`${after}${at.slice(before.length)}`);
      }
      return uri;
    };
    const changes: Record<string, TextEdit[]> = {};
    for (const document of this.documents.all) {
      for (const node of (document.parseResult.value as Document).imports ?? []) {
        const target = this.imports.targetOf(node);
        const range = GrammarUtils.findNodeForProperty(node.$cstNode, 'path')?.range;
        if (!target || !('uri' in target) || !range) continue;
        const path = importPath(moved(document.uri), moved(target.uri));
        if (path === importPath(document.uri, target.uri)) continue;
        changes[document.textDocument.uri] = [
          ...(changes[document.textDocument.uri] ?? []),
          { range, newText: JSON.stringify(path) },
        ];
      }
    }
    return { changes };
  }
}
