import { type Document, type Import, isDocument, isSafeLink, nodesOf } from '@cjm/grammar';
import { type AstNode, GrammarUtils, type LangiumDocument, UriUtils } from 'langium';
import type { DocumentLinkProvider } from 'langium/lsp';
import type { DocumentLink, Range } from 'vscode-languageserver';
import { isStored } from '../workspace/files.ts';
import type { ImportTarget } from '../workspace/imports.ts';

/** What can be followed: imports, files of evidence, links and tickets. */
export class CjmDocumentLinks implements DocumentLinkProvider {
  private readonly targetOf: (node: Import) => ImportTarget | undefined;

  constructor(targetOf: CjmDocumentLinks['targetOf']) {
    this.targetOf = targetOf;
  }

  getDocumentLinks(document: LangiumDocument): DocumentLink[] {
    const { value } = document.parseResult;
    if (!isDocument(value)) return [];
    return [...this.importLinks(value), ...webLinks(value), ...fileLinks(value, document)];
  }

  private importLinks(file: Document): DocumentLink[] {
    return file.imports.flatMap((node) => {
      const target = this.targetOf(node);
      return target && 'uri' in target ? linkAt(node, 'path', target.uri.toString()) : [];
    });
  }
}

type WithUrl = AstNode & { readonly url?: string };
type WithPath = AstNode & { readonly path?: string };

function webLinks(file: Document): DocumentLink[] {
  const nodes: readonly WithUrl[] = nodesOf(file, 'Link', 'Ticket', 'SourceLink');
  return nodes.flatMap((node) => (node.url && isSafeLink(node.url) ? linkAt(node, 'url', node.url) : []));
}

function fileLinks(file: Document, { uri }: LangiumDocument): DocumentLink[] {
  const nodes: readonly WithPath[] = nodesOf(file, 'SourceFile');
  return nodes.flatMap((node) => {
    const isRelative = node.path?.isWellFormed() && !/^([a-z][\w+.-]*:|[\\/])/i.test(node.path);
    if (!node.path || !isRelative || !isStored(uri)) return [];
    const target = UriUtils.resolvePath(UriUtils.dirname(uri), node.path.replaceAll('\\', '/'));
    return linkAt(node, 'path', target.toString());
  });
}

/** Between the quotation marks. */
function linkAt(node: AstNode, property: string, target: string): DocumentLink[] {
  const written = GrammarUtils.findNodeForProperty(node.$cstNode, property);
  if (!written || written.range.start.line !== written.range.end.line || !/^".*"$/.test(written.text)) return [];
  const { start, end } = written.range;
  const range: Range = {
    start: { line: start.line, character: start.character + 1 },
    end: { line: end.line, character: end.character - 1 },
  };
  return [{ range, target }];
}
