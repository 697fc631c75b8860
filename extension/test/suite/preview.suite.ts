import assert from 'node:assert/strict';
import { commands, TabInputWebview, window, workspace } from 'vscode';
import { until } from '../until.ts';
import { openText, workday, writeText } from './open-text.ts';

const previews = () =>
  window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .filter(({ input }) => input instanceof TabInputWebview && input.viewType.endsWith('cjm.preview'));

describe('the preview', () => {
  beforeEach(() => commands.executeCommand('workbench.action.closeAllEditors'));

  it('opens beside the text, which keeps the focus', async () => {
    const { document } = await openText(workday);
    await commands.executeCommand('cjm.openPreviewToSide');
    const [preview] = await until('a preview', () => previews().length > 0 && previews());
    assert.equal(preview?.label, 'Preview map.cjm');
    assert.notEqual(preview?.group.viewColumn, window.activeTextEditor?.viewColumn);
    assert.equal(window.activeTextEditor?.document, document);
  });

  it('reads a file that is not open', async () => {
    const uri = writeText(workday);
    await commands.executeCommand('cjm.openPreview', uri);
    await until('the file', () => workspace.textDocuments.some((document) => document.uri.fsPath === uri.fsPath));
    assert.equal(window.visibleTextEditors.length, 0);
  });

  it('is one a file, however often it is asked for', async () => {
    await openText(workday);
    await commands.executeCommand('cjm.openPreviewToSide');
    await until('a preview', () => previews().length === 1);
    await commands.executeCommand('cjm.openPreviewToSide');
    await openText(workday);
    await commands.executeCommand('cjm.openPreviewToSide');
    await until('two previews', () => previews().length === 2);
  });
});
