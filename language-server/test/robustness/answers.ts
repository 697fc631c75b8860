import type { LangiumDocument } from 'langium';
import { type Position, ResponseError } from 'vscode-languageserver';
import type { CjmServices } from '../../src/lsp/module.ts';
import { selectionRanges } from '../../src/lsp/selection-ranges.ts';

type Answer = unknown;

/** What an editor asks about a file as a whole, by the names of the protocol. */
const aboutFile: Readonly<Record<string, (cjm: CjmServices, document: LangiumDocument) => Answer>> = {
  documentSymbol: ({ lsp }, document) => lsp.DocumentSymbolProvider?.getSymbols(document, asked(document)),
  foldingRange: ({ lsp }, document) => lsp.FoldingRangeProvider?.getFoldingRanges(document, asked(document)),
  semanticTokens: async ({ lsp }, document) =>
    (await lsp.SemanticTokenProvider?.semanticHighlight(document, asked(document)))?.data,
  documentLink: ({ lsp }, document) => lsp.DocumentLinkProvider?.getDocumentLinks(document, asked(document)),
  inlayHint: ({ lsp }, document) =>
    lsp.InlayHintProvider?.getInlayHints(document, { ...asked(document), range: all(document) }),
  codeLens: ({ lsp }, document) =>
    lsp.CodeLensProvider.provideCodeLens(document).map((lens) =>
      lens.command ? lens : lsp.CodeLensProvider.resolve(lens, () => document),
    ),
  formatting: ({ lsp }, document) => lsp.Formatter?.formatDocument(document, { ...asked(document), options }),
};

/** What it asks about a place, as often as the cursor moves. */
const aboutPlace: Readonly<Record<string, (cjm: CjmServices, document: LangiumDocument, at: Position) => Answer>> = {
  completion: ({ lsp }, document, at) => lsp.CompletionProvider?.getCompletion(document, asked(document, at)),
  hover: ({ lsp }, document, at) => lsp.HoverProvider?.getHoverContent(document, asked(document, at)),
  definition: ({ lsp }, document, at) => lsp.DefinitionProvider?.getDefinition(document, asked(document, at)),
  documentHighlight: ({ lsp }, document, at) =>
    lsp.DocumentHighlightProvider?.getDocumentHighlight(document, asked(document, at)),
  prepareRename: ({ lsp }, document, at) => lsp.RenameProvider.prepareRename(document, asked(document, at)),
  selectionRange: (_, document, at) => selectionRanges(document, [at]),
  codeAction: ({ lsp }, document, at) =>
    lsp.CodeActionProvider?.getCodeActions(document, {
      ...asked(document),
      range: { start: at, end: at },
      context: { diagnostics: document.diagnostics ?? [], only: ['refactor', 'source.organizeImports'] },
    }),
};

/** What it asks now and then, and takes longer to answer. */
const aboutPlaceSeldom: typeof aboutPlace = {
  references: ({ lsp }, document, at) =>
    lsp.ReferencesProvider?.findReferences(document, { ...asked(document, at), context: { includeDeclaration: true } }),
  rename: ({ lsp }, document, at) => lsp.RenameProvider.rename(document, { ...asked(document, at), newName: 'zzz' }),
  closing: ({ lsp }, document, at) =>
    lsp.Formatter?.formatDocumentOnType?.(document, { ...asked(document, at), ch: '}', options }),
  finishing: ({ lsp }, document, at) =>
    lsp.Formatter?.formatDocumentOnType?.(document, { ...asked(document, at), ch: '\n', options }),
};

const options = { tabSize: 2, insertSpaces: true };
const start: Position = { line: 0, character: 0 };

const asked = ({ textDocument: { uri } }: LangiumDocument, position: Position = start) => ({
  textDocument: { uri },
  position,
});

const all = ({ textDocument }: LangiumDocument) => ({ start, end: { line: textDocument.lineCount, character: 0 } });

/** All answers about a file, by request. Fails with the request's name where one throws. */
export const answersAboutFile = (
  cjm: CjmServices,
  document: LangiumDocument,
): Promise<Readonly<Record<string, Answer>>> => collect(aboutFile, (ask) => ask(cjm, document), 'the file');

/** All answers about a place, those that take longer included where they are wanted. */
export function answersAboutPlace(
  cjm: CjmServices,
  document: LangiumDocument,
  offset: number,
  seldom: boolean,
): Promise<Readonly<Record<string, Answer>>> {
  const at = document.textDocument.positionAt(offset);
  const requests = { ...aboutPlace, ...(seldom && aboutPlaceSeldom) };
  return collect(requests, (ask) => ask(cjm, document, at), `${at.line}:${at.character}`);
}

async function collect<Ask>(
  requests: Readonly<Record<string, Ask>>,
  put: (ask: Ask) => Answer,
  place: string,
): Promise<Readonly<Record<string, Answer>>> {
  const answers: Record<string, Answer> = {};
  for (const [name, ask] of Object.entries(requests)) {
    try {
      answers[name] = await put(ask);
    } catch (error) {
      // A refusal with a reason is an answer.
      if (!(error instanceof ResponseError)) throw new Error(`${name} at ${place} throws`, { cause: error });
      answers[name] = error.message;
    }
  }
  return answers;
}

/** The first request whose answers differ. */
export function firstDifference(
  warm: Readonly<Record<string, Answer>>,
  cold: Readonly<Record<string, Answer>>,
): string | undefined {
  for (const [name, answer] of Object.entries(warm)) {
    const [one, other] = [JSON.stringify(answer) ?? '', JSON.stringify(cold[name]) ?? ''];
    if (one === other) continue;
    let at = 0;
    while (one[at] === other[at]) at++;
    const shown = (text: string): string => text.slice(Math.max(0, at - 200), at + 200);
    return `${name} differs\n  warm: … ${shown(one)}\n  cold: … ${shown(other)}`;
  }
  return undefined;
}
