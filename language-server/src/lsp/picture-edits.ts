import { DocumentState, type LangiumDocument } from 'langium';
import { createRequestHandler } from 'langium/lsp';
import type { Connection } from 'vscode-languageserver';
import { type Refused, refused } from '../edits/change.ts';
import { editJourney } from '../edits/edit-journey.ts';
import { readLabel } from '../edits/set-label.ts';
import { type Subject, writtenAs } from '../edits/subject.ts';
import {
  type EditAnswer,
  type EditParams,
  editMap,
  type LabelAnswer,
  type LabelParams,
  mapLabel,
} from '../protocol.ts';
import type { CjmDocumentValidator } from '../workspace/document-validator.ts';
import type { CjmSharedServices } from './module.ts';
import { tellRefusal } from './tell-refusal.ts';

/** Answers what an edit in the picture means for the text, as the text stands when it is asked. */
export function answerPictureEdits(
  connection: Connection,
  shared: CjmSharedServices,
  validator: CjmDocumentValidator,
): void {
  const tell = (refusal: Refused) => tellRefusal(refusal, shared.lsp.Client.words.refusals);
  connection.onRequest(
    editMap,
    createRequestHandler<EditParams, EditAnswer>(
      (_, document, { journey, change }) => {
        const subject = subjectOf(validator, document, journey);
        if ('refused' in subject) return tell(subject);
        const edited = editJourney(subject, change);
        if ('refused' in edited) return tell(edited);
        const { textDocument } = document;
        const edits = edited.splices.map(({ from, to, text }) => ({
          range: { start: textDocument.positionAt(from), end: textDocument.positionAt(to) },
          newText: text,
        }));
        return { version: textDocument.version, edits };
      },
      shared,
      DocumentState.Validated,
    ),
  );
  connection.onRequest(
    mapLabel,
    createRequestHandler<LabelParams, LabelAnswer>(
      (_, document, { journey, id }) => {
        const subject = subjectOf(validator, document, journey);
        if ('refused' in subject) return tell(subject);
        const found = writtenAs(subject, id);
        if ('refused' in found) return tell(found);
        const text = readLabel(found.node);
        return text === undefined ? tell(refused('noText')) : { text };
      },
      shared,
      DocumentState.Validated,
    ),
  );
}

function subjectOf(validator: CjmDocumentValidator, document: LangiumDocument, journey: string): Subject | Refused {
  const result = validator.resultOf(document);
  // What could only be guessed is not written to.
  if (!result?.judged || result.findings.some(({ rule }) => rule === 'syntax-error')) {
    return refused('unreadable');
  }
  const mapped = result.journeys.find(({ map }) => map.id === journey);
  if (!mapped) return refused('noJourney');
  return { text: document.textDocument.getText(), mapped };
}
