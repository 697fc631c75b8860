import assert from 'node:assert/strict';
import { commands, TabInputWebview, Uri, WorkspaceEdit, window, workspace } from 'vscode';
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

  it('is one, however often it is asked for, and follows the active editor', async () => {
    await openText(workday);
    await commands.executeCommand('cjm.openPreviewToSide');
    await until('a preview', () => previews().length === 1);
    await commands.executeCommand('cjm.openPreviewToSide');
    await openText(workday, 'other.cjm');
    await until('the other file', () => previews()[0]?.label === 'Preview other.cjm');
    await commands.executeCommand('cjm.openPreviewToSide');
    assert.equal(previews().length, 1);
  });

  it('keeps to its file when it is locked; another file has another one', async () => {
    await openText(workday);
    await commands.executeCommand('cjm.openPreview');
    await commands.executeCommand('cjm.preview.toggleLock');
    await until('a locked preview', () => previews()[0]?.label === '[Preview] map.cjm');
    await openText(workday, 'other.cjm');
    await commands.executeCommand('cjm.openPreviewToSide');
    await until('two previews', () => previews().length === 2);
    assert.deepEqual(
      previews()
        .map(({ label }) => label)
        .sort(),
      ['Preview other.cjm', '[Preview] map.cjm'],
    );
  });

  it('goes with its file when that is renamed', async () => {
    const uri = writeText(workday);
    await window.showTextDocument(uri);
    await commands.executeCommand('cjm.openPreviewToSide');
    await until('a preview', () => previews()[0]?.label === 'Preview map.cjm');
    const edit = new WorkspaceEdit();
    edit.renameFile(uri, Uri.joinPath(uri, '..', 'renamed.cjm'));
    await workspace.applyEdit(edit);
    await until('its new name', () => previews()[0]?.label === 'Preview renamed.cjm');
  });
});
