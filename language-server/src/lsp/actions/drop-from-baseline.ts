import { URI } from 'langium';
import { CodeActionKind } from 'vscode-languageserver';
import { baselineName, readBaseline, writeBaseline } from '../../baseline/baseline.ts';
import { lineEdits, splitLines } from '../line-edits.ts';
import type { Offer } from './offer.ts';

/** Takes the finding's entry out of the baseline, so that it is reported again. */
export const dropFromBaseline: Offer = async ({ diagnostic, data: { entry } }, { files, client }) => {
  const read = entry && (await files.read(URI.parse(entry.uri)));
  if (!read || 'problem' in read) return [];
  const { entries, mistakes } = readBaseline(entry.uri, read.text, []);
  const { line, character } = entry.range.start;
  const kept = entries.filter(({ range: { start } }) => start.line !== line || start.character !== character);
  if (mistakes.length > 0 || kept.length === entries.length) return [];
  const newline = read.text.includes('\r\n') ? '\r\n' : '\n';
  const changes = { [entry.uri]: lineEdits(splitLines(read.text), splitLines(writeBaseline(kept)), newline) };
  const title = client.words.actions.dropFromBaseline(baselineName);
  return [{ title, kind: CodeActionKind.QuickFix, diagnostics: [diagnostic], edit: { changes } }];
};
