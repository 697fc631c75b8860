import { type Document, isDocument, isJourney } from '@cjm/grammar';
import { type AstNode, GrammarUtils, type LangiumDocument, type References } from 'langium';
import type { CodeLensProvider } from 'langium/lsp';
import type { CodeLens, Location, Range } from 'vscode-languageserver';
import type { Finding } from '../finding.ts';
import { openPreview, showFindings, showReferences } from '../protocol.ts';
import type { Client } from './client.ts';
import type { ClientSettings } from './client-settings.ts';

export interface LensWorld {
  readonly client: Client;
  readonly settings: () => ClientSettings;
  readonly references: () => References;
  readonly findingsOf: (document: LangiumDocument) => readonly Finding[];
}

/** What a lens carries until it comes into sight: the references to a declaration are counted no sooner. */
interface LensData {
  readonly uri: string;
  /** Which of the file's declarations. */
  readonly declaration: number;
}

/** Above each declaration how often it is used; above each journey its picture, and how much lint has to say of it. */
export class CjmCodeLenses implements CodeLensProvider {
  private readonly world: LensWorld;

  constructor(world: LensWorld) {
    this.world = world;
  }

  provideCodeLens(document: LangiumDocument): CodeLens[] {
    const { value } = document.parseResult;
    if (!isDocument(value)) return [];
    const { codeLens } = this.world.settings();
    const uri = document.textDocument.uri;
    return value.declarations.flatMap((node, declaration) => {
      const range = headOf(node);
      if (!range) return [];
      const data: LensData = { uri, declaration };
      const counted = codeLens.references && node.name !== undefined ? [{ range, data }] : [];
      return [...(isJourney(node) ? this.journeyLenses(node, document, range) : []), ...counted];
    });
  }

  private journeyLenses(journey: AstNode, document: LangiumDocument, range: Range): CodeLens[] {
    const { codeLens } = this.world.settings();
    const { client, findingsOf } = this.world;
    const uri = document.textDocument.uri;
    const place = journey.$cstNode?.range;
    const found = findingsOf(document).filter(
      ({ range: at }) => place && at.start.line >= place.start.line && at.end.line <= place.end.line,
    );
    return [
      ...(codeLens.preview && client.runs(openPreview)
        ? [{ range, command: { title: client.words.lenses.preview, command: openPreview, arguments: [uri] } }]
        : []),
      ...(codeLens.findings && found.length > 0
        ? [
            {
              range,
              command: { title: client.words.lenses.findings(found.length), ...this.commandOf(showFindings, [uri]) },
            },
          ]
        : []),
    ];
  }

  /** Counts what a lens is about. */
  resolve(lens: CodeLens, documentOf: (uri: string) => LangiumDocument | undefined): CodeLens {
    const { data } = lens;
    const document = isLensData(data) ? documentOf(data.uri) : undefined;
    const file = document?.parseResult.value as Document | undefined;
    const node = isLensData(data) ? file?.declarations[data.declaration] : undefined;
    const found = node ? [...this.world.references().findReferences(node, { includeDeclaration: false })] : [];
    const locations = found.map(
      ({ sourceUri, segment }): Location => ({ uri: sourceUri.toString(), range: segment.range }),
    );
    const asked = [isLensData(data) ? data.uri : '', lens.range.start, locations];
    return {
      ...lens,
      command: {
        title: this.world.client.words.lenses.references(found.length),
        ...this.commandOf(showReferences, asked),
      },
    };
  }

  /** A lens without a command is a text. */
  private commandOf(command: string, args: readonly unknown[]): { command: string; arguments?: unknown[] } {
    return this.world.client.runs(command) ? { command, arguments: [...args] } : { command: '' };
  }
}

function isLensData(data: unknown): data is LensData {
  return typeof data === 'object' && data !== null && 'uri' in data && 'declaration' in data;
}

/** The name or label, else the keyword's line. */
function headOf(node: AstNode): Range | undefined {
  const cst = node.$cstNode;
  const named = GrammarUtils.findNodeForProperty(cst, 'name') ?? GrammarUtils.findNodeForProperty(cst, 'label');
  return named?.range ?? (cst && { start: cst.range.start, end: cst.range.start });
}
