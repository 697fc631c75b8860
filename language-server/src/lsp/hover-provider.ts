import { commentsOf, isEmotion, journeyOf } from '@cjm/grammar';
import {
  type AstNode,
  AstUtils,
  CstUtils,
  type DocumentationProvider,
  GrammarAST,
  type LangiumDocument,
  type LeafCstNode,
} from 'langium';
import type { HoverProvider, LangiumServices } from 'langium/lsp';
import type { Hover, Position } from 'vscode-languageserver';
import { rules } from '../rules/index.ts';
import { about, homeOf } from './about.ts';
import type { Client } from './client.ts';
import { factsOf, feeling } from './hover/facts-of.ts';
import { codeBlock, contentOf, escapeLines, escapeMarkdown, list } from './markdown.ts';
import { meaningOf, wordMeaning } from './meaning-of.ts';
import type { EditorWords } from './words.ts';

/** What a name refers to, what a word of the language means, how a feeling stands on the scale, what a rule wants. */
export class CjmHoverProvider implements HoverProvider {
  private readonly documentation: DocumentationProvider;
  private readonly declarationsOf: (leaf: LeafCstNode) => readonly AstNode[];
  private readonly client: Client;

  constructor(services: LangiumServices, client: Client) {
    this.documentation = services.documentation.DocumentationProvider;
    this.declarationsOf = (leaf) => services.references.References.findDeclarations(leaf);
    this.client = client;
  }

  async getHoverContent(
    { textDocument, parseResult }: LangiumDocument,
    { position }: { readonly position: Position },
  ): Promise<Hover | undefined> {
    const offset = textDocument.offsetAt(position);
    const line = textDocument.getText({
      start: { ...position, character: 0 },
      end: { line: position.line + 1, character: 0 },
    });
    if (line.includes('cjm-ignore')) {
      const found = this.ruleAt(textDocument.getText(), offset);
      if (found) return found;
    }
    const root = parseResult.value.$cstNode;
    const leaf = root && CstUtils.findLeafNodeAtOffset(root, offset);
    if (!leaf) return undefined;
    const value = [
      ...this.declarationsOf(leaf).map((node) => this.cardOf(node, leaf.astNode)),
      ...explain(leaf, this.client.words),
    ].join('\n\n---\n\n');
    return value === '' ? undefined : { contents: contentOf(value, this.client.hoverFormat), range: leaf.range };
  }

  private cardOf(node: AstNode, from: AstNode): string {
    const { kind, label, place } = about(node);
    const where = [place, homeOf(node)].filter((part) => part !== undefined).map(escapeMarkdown);
    const facts = factsOf(node, journeyOf(from), this.client.words);
    return [
      `**${kind}** ${escapeLines(label)}`,
      ...(where.length > 0 ? [where.join(' · ')] : []),
      ...(facts.length > 0 ? [list(facts)] : []),
      ...[this.documentation.getDocumentation(node) ?? []].flat().map(escapeLines),
    ].join('\n\n');
  }

  /** What a rule is about that a comment silences. */
  private ruleAt(text: string, offset: number): Hover | undefined {
    const comment = commentsOf(text).find(({ from, to }) => from <= offset && offset <= to);
    if (!comment) return undefined;
    const word = [...comment.image.matchAll(/[a-z][a-z-]*/g)].find(
      ({ 0: each, index }) => comment.from + index <= offset && offset <= comment.from + index + each.length,
    );
    const rule = rules.find(({ name }) => name === word?.[0]);
    if (!rule) return undefined;
    const page = this.client.pageOf(rule.name);
    const lines = [
      `**${rule.name}**`,
      escapeMarkdown(rule.description),
      ...(page ? [`[${this.client.words.hover.more}](${page})`] : []),
    ];
    return { contents: contentOf(lines.join('\n\n'), this.client.hoverFormat) };
  }
}

/** What a word or figure of the language means. */
function explain(leaf: LeafCstNode, words: EditorWords): string[] {
  const { astNode, grammarSource, text } = leaf;
  const rule = AstUtils.getContainerOfType(grammarSource, GrammarAST.isParserRule)?.name;
  if (isEmotion(astNode) && leaf.tokenType.name === 'NUMBER') return [feeling(astNode, words)];
  if (!rule || !GrammarAST.isKeyword(grammarSource) || !/^\p{L}/u.test(text)) return [];
  const word = wordMeaning(rule, text);
  const head = word === undefined ? [] : [`**${text}** ${escapeMarkdown(word)}`];
  const isFirst = leaf.offset === astNode.$cstNode?.offset || rule.endsWith('Clause');
  const meaning = isFirst ? meaningOf(rule) : undefined;
  if (!meaning) return head;
  const summary = word === undefined ? [`**${text}** ${meaning.summary}`] : head;
  return [[...summary, list(meaning.facts), codeBlock(meaning.example)].join('\n\n')];
}
