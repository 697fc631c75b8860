import {
  contentsOf,
  type Declaration,
  type Document,
  isDocument,
  isJourney,
  isPersona,
  type Journey,
} from '@cjm/grammar';
import { type AstNode, AstUtils, GrammarUtils, type URI, UriUtils } from 'langium';
import { CodeActionKind, type TextEdit } from 'vscode-languageserver';
import { lineStart, newlineOf } from '../../edits/lines.ts';
import { removalRange } from '../../rules/places.ts';
import { isStored } from '../../workspace/files.ts';
import { importEdit } from '../import-edit.ts';
import { insertion, type Refactoring, replacement, type Subject } from './refactoring.ts';

/** Declarations move to a new file beside this one, with all that they refer to; this one imports it. */
export const extractDeclarations: Refactoring = async (subject) => {
  const { document, from, to, client } = subject;
  const file = document.parseResult.value;
  if (!client.createsFiles || !isStored(document.uri)) return [];
  const chosen = file.declarations.filter(({ $cstNode: cst }) => cst && cst.end >= from && cst.offset <= to);
  const [first] = chosen;
  const named = withNeeded(chosen, file);
  if (!first || chosen.some(isJourney) || named.some(({ name }) => !name)) return [];
  const takers = takersToName(file, named);
  if (!takers) return [];
  const target = await freeFile(document.uri, subject);
  const { uri } = document.textDocument;
  const content = contentOf(subject, named);
  return [
    {
      title:
        chosen.length === 1
          ? client.words.refactorings.moveOne(first.$type.toLowerCase())
          : client.words.refactorings.moveSeveral,
      kind: CodeActionKind.RefactorExtract,
      edit: {
        documentChanges: [
          { kind: 'create', uri: target.toString(), options: { ignoreIfExists: false } },
          {
            textDocument: { uri: target.toString(), version: null },
            edits: [{ range: { start, end: start }, newText: content }],
          },
          {
            textDocument: { uri, version: document.textDocument.version },
            edits: [
              importEdit(document, target),
              ...takers.map((edit) => edit(subject)),
              ...named.flatMap((node) => removal(subject, node)),
            ],
          },
        ],
      },
    },
  ];
};

const start = { line: 0, character: 0 };

/** A declaration never refers to a journey, so what it needs can go along. */
function withNeeded(chosen: readonly Declaration[], file: Document): readonly Declaration[] {
  const needed = new Set<AstNode>(chosen);
  for (const node of needed) {
    for (const { reference } of contentsOf(node).references) {
      const target = 'ref' in reference ? reference.ref : undefined;
      if (isDocument(target?.$container) && target.$container === file) needed.add(target);
    }
  }
  return file.declarations.filter((each) => needed.has(each));
}

/**
 * A journey without `for` is for all personas that its file declares, so it must name them before one of them moves.
 * Undefined where one of them has no name.
 */
function takersToName(file: Document, moved: readonly Declaration[]): ((subject: Subject) => TextEdit)[] | undefined {
  const silent = file.declarations.filter(isJourney).filter(({ personas }) => personas.length === 0);
  if (!moved.some(isPersona) || silent.length === 0) return [];
  const names = file.declarations.filter(isPersona).map(({ name }) => name);
  if (names.some((name) => !name)) return undefined;
  return silent.map((journey) => (subject) => insertion(subject, clausePlace(journey), ` for ${names.join(', ')}`));
}

function clausePlace(journey: Journey): number {
  const { $cstNode } = journey;
  const before = ['label', 'name'].flatMap((property) => GrammarUtils.findNodeForProperty($cstNode, property) ?? []);
  return before[0]?.end ?? ($cstNode?.offset ?? 0) + 'journey'.length;
}

async function freeFile(beside: URI, { isFree }: Subject): Promise<URI> {
  const folder = UriUtils.dirname(beside);
  for (let count = 1; ; count++) {
    const uri = UriUtils.joinPath(folder, count === 1 ? 'shared.cjm' : `shared-${count}.cjm`);
    if (await isFree(uri)) return uri;
  }
}

/** What is moved, with the documentation above it, and the imports that it may need. */
function contentOf(subject: Subject, moved: readonly Declaration[]): string {
  const { document, text } = subject;
  const newline = newlineOf(text);
  const imports = document.parseResult.value.imports.map(({ $cstNode }) => $cstNode?.text ?? '');
  const needed = imports.length > 0 && moved.some((node) => refersElsewhere(node)) ? [imports.join(newline), ''] : [];
  return `${[...needed, ...moved.map((node) => text.slice(startOf(text, node), node.$cstNode?.end))].join(newline)}${newline}`;
}

const refersElsewhere = (node: Declaration): boolean =>
  contentsOf(node).references.some(({ reference }) => {
    const target = 'ref' in reference ? reference.ref : undefined;
    return target !== undefined && AstUtils.findRootNode(target) !== AstUtils.findRootNode(node);
  });

/** Where the declaration begins, or the lines of documentation right above it. */
function startOf(text: string, { $cstNode }: Declaration): number {
  let at = $cstNode?.offset ?? 0;
  if (text.slice(lineStart(text, at), at).trim() !== '') return at;
  for (let above = lineStart(text, at); above > 0; ) {
    const before = lineStart(text, above - 1 - (text[above - 2] === '\r' ? 1 : 0));
    if (!/^[ \t]*\/\/\//.test(text.slice(before, above))) break;
    at = before;
    above = before;
  }
  return at;
}

function removal(subject: Subject, node: Declaration): TextEdit {
  const { textDocument } = subject.document;
  const range = removalRange(node, textDocument);
  const from = Math.min(startOf(subject.text, node), textDocument.offsetAt(range.start));
  return replacement(subject, from, textDocument.offsetAt(range.end), '');
}
