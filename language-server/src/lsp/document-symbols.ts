import {
  isChannel,
  isDocument,
  isJourney,
  isMetric,
  isOpportunity,
  isPath,
  isPersona,
  isRemark,
  isSolution,
  isSource,
  isStage,
  isSystem,
  isTeam,
  isTouchpoint,
} from '@cjm/grammar';
import { type AstNode, GrammarUtils, type LangiumDocument } from 'langium';
import type { DocumentSymbolProvider } from 'langium/lsp';
import { type DocumentSymbol, SymbolKind } from 'vscode-languageserver';
import { about } from './about.ts';

/** The outline of a file: what it declares, and of each journey its stages, touchpoints, pains, ways and what follows. */
export class CjmDocumentSymbols implements DocumentSymbolProvider {
  getSymbols({ parseResult: { value } }: LangiumDocument): DocumentSymbol[] {
    return isDocument(value) ? value.declarations.flatMap(toSymbol) : [];
  }
}

type Outlined = AstNode & {
  readonly name?: string;
  readonly items?: readonly AstNode[];
  readonly facts?: readonly AstNode[];
};

function toSymbol(node: Outlined): DocumentSymbol[] {
  const kind = symbolKind(node);
  const cst = node.$cstNode;
  if (kind === undefined || !cst) return [];
  const { kind: word, label } = about(node);
  const written = ['label', 'text', 'name'].flatMap(
    (property) => GrammarUtils.findNodeForProperty(cst, property) ?? [],
  );
  const children = [...(node.items ?? []), ...(node.facts ?? [])].flatMap(toSymbol);
  return [
    {
      name: label.trim() || node.name || word,
      detail: label && node.name ? `${word} ${node.name}` : word,
      kind,
      range: cst.range,
      selectionRange: (written[0] ?? cst).range,
      ...(children.length > 0 && { children }),
    },
  ];
}

/** Undefined for what is no part of an outline. */
function symbolKind(node: AstNode): SymbolKind | undefined {
  if (isPersona(node)) return SymbolKind.Class;
  if (isChannel(node) || isTeam(node) || isSystem(node)) return SymbolKind.Interface;
  if (isSource(node)) return SymbolKind.File;
  if (isMetric(node)) return SymbolKind.Number;
  if (isJourney(node)) return SymbolKind.Module;
  if (isStage(node)) return SymbolKind.Namespace;
  if (isTouchpoint(node)) return node.kind === 'step' ? SymbolKind.Method : SymbolKind.Function;
  if (isRemark(node)) return node.kind === 'pain' || node.kind === 'need' ? SymbolKind.Event : undefined;
  if (isOpportunity(node)) return SymbolKind.Property;
  if (isSolution(node)) return SymbolKind.Field;
  return isPath(node) ? SymbolKind.Array : undefined;
}
