import { isAnswerable, isJourney, isOpportunity, isPersona, isRemark, journeyNames, type Remark } from '@cjm/grammar';
import {
  type AstNode,
  AstUtils,
  CstUtils,
  GrammarAST,
  GrammarUtils,
  type LangiumDocument,
  type LangiumDocuments,
  type LangiumParser,
  type LeafCstNode,
  type ReferenceDescription,
  URI,
  UriUtils,
} from 'langium';
import { DefaultRenameProvider, type LangiumServices } from 'langium/lsp';
import {
  LSPErrorCodes,
  type Position,
  type Range,
  type RenameParams,
  ResponseError,
  type TextDocumentPositionParams,
  TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { about } from './about.ts';
import type { Client } from './client.ts';
import { isReadAlike } from './is-read-alike.ts';
import { namespaceOf } from './namespace-of.ts';
import { whyNoName } from './why-no-name.ts';
import { holderOf, type NameWorld, whyTaken } from './why-taken.ts';
import type { EditorWords } from './words.ts';

/** A name in the text, and what bears it. */
interface NamePlace {
  readonly range: Range;
  /** As it is written. */
  readonly placeholder: string;
  readonly target: AstNode;
}

/** Changes a name wherever it is used, when the new one can be a name and is free; else says why not. */
export class CjmRenameProvider extends DefaultRenameProvider {
  private readonly documents: LangiumDocuments;
  private readonly world: NameWorld;
  private readonly client: Client;
  private readonly parser: LangiumParser;
  private readonly wholeName: RegExp;
  /** The words of the language, which most names are not. */
  private readonly words: ReadonlySet<string>;

  constructor(services: LangiumServices, world: NameWorld, client: Client) {
    super(services);
    this.documents = services.shared.workspace.LangiumDocuments;
    this.world = world;
    this.client = client;
    this.parser = services.parser.LangiumParser;
    this.wholeName = wholeNameOf(services.Grammar);
    this.words = new Set(Object.keys(services.parser.Lexer.definition));
  }

  override prepareRename(document: LangiumDocument, { position }: TextDocumentPositionParams): Range | undefined {
    return this.placeAt(document, position)?.range;
  }

  /** The name at the position; throws a ResponseError with the reason where there is a thing without one to change. */
  placeAt(document: LangiumDocument, position: Position): NamePlace | undefined {
    const root = document.parseResult.value.$cstNode;
    const offset = document.textDocument.offsetAt(position);
    // A name reaches to the place right after it.
    const leaves = [offset, offset - 1].flatMap((at) => (root && CstUtils.findLeafNodeAtOffset(root, at)) ?? []);
    for (const leaf of leaves) {
      const target = this.targetOf(leaf);
      if (!target) continue;
      if (AstUtils.getDocument(target).uri.scheme === 'cjm') throw refusal(this.client.words.names.builtIn(leaf.text));
      return { range: leaf.range, placeholder: leaf.text, target };
    }
    for (const leaf of leaves) refuseNameless(leaf, this.client.words.names);
    return undefined;
  }

  override async rename(document: LangiumDocument, params: RenameParams): Promise<WorkspaceEdit | undefined> {
    const place = this.placeAt(document, params.position);
    if (!place) return undefined;
    const name = params.newName.normalize('NFC');
    const { names } = this.client.words;
    const reason = whyNoName(name, this.wholeName, names) ?? whyTaken(place.target, name, this.world, names);
    if (reason) throw refusal(reason);
    const changes = this.changesTo(place.target, name);
    const misread = this.words.has(name) && this.misreadIn(changes);
    if (misread) throw refusal(names.misread(misread, name));
    return { changes };
  }

  /** The file that would no longer say what it says. */
  private misreadIn(changes: Readonly<Record<string, TextEdit[]>>): string | undefined {
    for (const [uri, edits] of Object.entries(changes)) {
      const document = this.documents.getDocument(URI.parse(uri));
      if (document && !isReadAlike(document, edits, this.parser)) return UriUtils.basename(document.uri);
    }
    return undefined;
  }

  /** What the part of a name under the cursor means: of `anna.fullPrice`, the persona or her need. */
  private targetOf(leaf: LeafCstNode): AstNode | undefined {
    const [found] = this.references.findDeclarations(leaf);
    if (!found || leaf.text === '.') return undefined;
    const whole = isOpportunity(leaf.astNode)
      ? leaf.astNode.answers.find(({ ref, $refNode }) => ref === found && $refNode && holds($refNode, leaf))?.$refNode
      : undefined;
    return whole && leaf.end < whole.end && leaf.offset === whole.offset ? holderOf(found) : found;
  }

  private changesTo(target: AstNode, name: string): Record<string, TextEdit[]> {
    const changes: Record<string, TextEdit[]> = {};
    const change = (use: ReferenceDescription, part: (text: string) => readonly [start: number, end: number]): void => {
      const text = this.documents.getDocument(use.sourceUri)?.textDocument;
      if (!text) return;
      const [start, end] = part(text.getText(use.segment.range));
      const { offset } = use.segment;
      const range = { start: text.positionAt(offset + start), end: text.positionAt(offset + end) };
      const uri = use.sourceUri.toString();
      changes[uri] = [...(changes[uri] ?? []), TextEdit.replace(range, name)];
    };
    for (const use of this.references.findReferences(target, { includeDeclaration: true })) change(use, lastName);
    for (const remark of remarksOfHolder(target)) {
      for (const use of this.references.findReferences(remark, { includeDeclaration: false })) {
        const text = this.documents.getDocument(use.sourceUri)?.textDocument.getText(use.segment.range);
        if (text?.includes('.')) change(use, firstName);
      }
    }
    return changes;
  }
}

const refusal = (message: string): ResponseError<void> => new ResponseError(LSPErrorCodes.RequestFailed, message);

const holds = (whole: { readonly offset: number; readonly end: number }, leaf: LeafCstNode): boolean =>
  whole.offset <= leaf.offset && whole.end >= leaf.end;

/** Pains and needs that others may call by the name of the journey or persona that has them. */
function remarksOfHolder(node: AstNode): Remark[] {
  if (isPersona(node)) return node.facts.filter(isRemark);
  return isJourney(node) ? [...journeyNames(node).remarks.values()].flat() : [];
}

const firstName = (text: string): readonly [number, number] => [0, /^[^\s./]*/.exec(text)?.[0].length ?? 0];

const lastName = (text: string): readonly [number, number] => [
  text.length - (/[^\s./]*$/.exec(text)?.[0].length ?? 0),
  text.length,
];

/** The keyword or label of a thing that has no name says why there is nothing to rename. */
function refuseNameless(leaf: LeafCstNode, { nameless }: EditorWords['names']): void {
  const node: AstNode & { readonly name?: string } = leaf.astNode;
  if (!namespaceOf(node) || node.name !== undefined || (isRemark(node) && !isAnswerable(node))) return;
  const { kind } = about(node);
  const isLabel = ['label', 'text'].some((property) => {
    const found = GrammarUtils.findNodeForProperty(node.$cstNode, property);
    return found && holds(found, leaf);
  });
  if (!isLabel && leaf.offset !== node.$cstNode?.offset) return;
  throw refusal(nameless(kind));
}

function wholeNameOf(grammar: GrammarAST.Grammar): RegExp {
  const rule = grammar.rules.filter(GrammarAST.isTerminalRule).find(({ name }) => name === 'ID');
  if (!rule) throw new Error('the grammar has no names');
  return new RegExp(`^(?:${GrammarUtils.terminalRegex(rule).source})$`);
}
