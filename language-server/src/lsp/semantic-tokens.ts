import {
  isChannel,
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
import { type AstNode, isReference } from 'langium';
import { AbstractSemanticTokenProvider, type SemanticTokenAcceptor } from 'langium/lsp';
import { SemanticTokenModifiers, SemanticTokenTypes } from 'vscode-languageserver';

/** Colours names by what they stand for, which no pattern over the text alone can know. */
export class CjmSemanticTokens extends AbstractSemanticTokenProvider {
  protected override highlightElement(node: AstNode, acceptor: SemanticTokenAcceptor): void {
    const type = tokenType(node);
    if (type && 'name' in node && typeof node.name === 'string') {
      acceptor({ node, property: 'name', type, modifier: SemanticTokenModifiers.declaration });
    }
    for (const [property, value] of Object.entries(node)) {
      if (property.startsWith('$')) continue;
      for (const [index, item] of (Array.isArray(value) ? value : [value]).entries()) {
        if (!isReference(item)) continue;
        const target = 'ref' in item ? item.ref : undefined;
        const referred = target && tokenType(target);
        if (referred) acceptor({ node, property, type: referred, ...(Array.isArray(value) && { index }) });
      }
    }
  }
}

function tokenType(node: AstNode): SemanticTokenTypes | undefined {
  if (isPersona(node)) return SemanticTokenTypes.class;
  if (isChannel(node) || isTeam(node) || isSystem(node)) return SemanticTokenTypes.interface;
  if (isJourney(node) || isStage(node)) return SemanticTokenTypes.namespace;
  if (isTouchpoint(node) || isPath(node)) return SemanticTokenTypes.function;
  if (isMetric(node) || isSource(node)) return SemanticTokenTypes.enumMember;
  if (isRemark(node) || isOpportunity(node) || isSolution(node)) return SemanticTokenTypes.variable;
  return undefined;
}
