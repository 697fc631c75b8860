import assert from 'node:assert/strict';
import { DiagnosticSeverity, languages, Range, type TextDocument } from 'vscode';
import { until } from '../until.ts';
import { openText, workday } from './open-text.ts';

const errorsOf = (document: TextDocument) =>
  languages.getDiagnostics(document.uri).filter(({ severity }) => severity === DiagnosticSeverity.Error);

describe('diagnostics', () => {
  it('name an unknown persona where it is written', async () => {
    const { document } = await openText(workday.replace('for me', 'for you'));
    const errors = await until('an error', () => errorsOf(document).length > 0 && errorsOf(document));
    assert.equal(errors.length, 1);
    assert.equal(document.getText(errors[0]?.range), 'you');
    assert.match(errors[0]?.message ?? '', /you/);
  });

  it('come when a brace is deleted, and go when it is back', async () => {
    const { document, edit } = await openText(workday);
    const end = document.positionAt(workday.lastIndexOf('}'));
    const brace = new Range(end, end.translate(0, 1));
    await edit((change) => change.delete(brace));
    await until('an error', () => errorsOf(document).length > 0);
    await edit((change) => change.insert(end, '}'));
    await until('no error', () => errorsOf(document).length === 0);
  });
});
