import assert from 'node:assert/strict';
import { commands, extensions } from 'vscode';
import { until } from '../until.ts';
import { openText, workday } from './open-text.ts';

describe('a .cjm file', () => {
  it('is of the language cjm, and starts the extension', async () => {
    const { document } = await openText(workday);
    assert.equal(document.languageId, 'cjm');
    const extension = extensions.getExtension('cjm.cjm-vscode');
    await until('the extension to be active', () => extension?.isActive);
  });

  it('has comments of its own', async () => {
    const editor = await openText(workday);
    await commands.executeCommand('editor.action.commentLine');
    assert.equal(editor.document.lineAt(0).text, '// persona me "Me"');
  });
});
