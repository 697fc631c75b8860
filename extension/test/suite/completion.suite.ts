import assert from 'node:assert/strict';
import { type CompletionList, commands, type Position, type TextDocument } from 'vscode';
import { openText, workday } from './open-text.ts';

const labelOf = ({ label }: CompletionList['items'][number]) => (typeof label === 'string' ? label : label.label);

async function complete({ uri }: TextDocument, position: Position): Promise<readonly string[]> {
  const list = await commands.executeCommand<CompletionList>('vscode.executeCompletionItemProvider', uri, position);
  return list.items.map(labelOf);
}

describe('completion', () => {
  it('offers the declared personas after for', async () => {
    const { document } = await openText(workday);
    const labels = await complete(document, document.positionAt(workday.indexOf('for me') + 'for '.length));
    assert.ok(labels.includes('me'), `got ${labels.join(', ')}`);
  });

  it('offers what may stand in a touchpoint', async () => {
    const { document } = await openText(workday);
    const labels = await complete(document, document.positionAt(workday.indexOf('emotion +1')));
    for (const keyword of ['emotion', 'pain', 'thought'])
      assert.ok(labels.includes(keyword), `got ${labels.join(', ')}`);
    assert.ok(!labels.includes('stage'), `got ${labels.join(', ')}`);
  });
});
