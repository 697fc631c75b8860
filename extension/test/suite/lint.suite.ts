import assert from 'node:assert/strict';
import {
  type CodeAction,
  type CompletionList,
  commands,
  languages,
  Position,
  Range,
  TabInputWebview,
  type TextDocument,
  Uri,
  window,
  workspace,
} from 'vscode';
import { until } from '../until.ts';
import { openText, workday } from './open-text.ts';

const unused = `channel app "App"\n${workday}`;

/** What is offered for the only finding of a document. */
async function actionsOf({ uri }: TextDocument): Promise<readonly CodeAction[]> {
  const finding = await until('a finding', () => languages.getDiagnostics(uri)[0]);
  return commands.executeCommand<CodeAction[]>('vscode.executeCodeActionProvider', uri, finding.range);
}

async function act(document: TextDocument, title: string): Promise<void> {
  const actions = await actionsOf(document);
  const action = actions.find((each) => each.title === title);
  assert.ok(action, `only this is offered: ${actions.map((each) => each.title).join(', ')}`);
  if (action.edit) await workspace.applyEdit(action.edit);
  if (action.command) {
    await commands.executeCommand(action.command.command, ...(action.command.arguments ?? []));
  }
}

describe('lint', () => {
  it('turns a rule off in a config that it makes, which VS Code then completes', async () => {
    const { document } = await openText(unused);
    await act(document, 'Turn off "unused-declaration" in cjm.config.json');
    const config = await workspace.openTextDocument(Uri.joinPath(document.uri, '..', 'cjm.config.json'));
    assert.deepEqual(JSON.parse(config.getText()), { rules: { 'unused-declaration': 'off' } });
    assert.equal(config.languageId, 'jsonc');
    await config.save();
    const { items } = await until('completion', async () => {
      const place = new Position(1, '  "rules": {'.length);
      const list = await commands.executeCommand<CompletionList>(
        'vscode.executeCompletionItemProvider',
        config.uri,
        place,
      );
      return list.items.length > 0 && list;
    });
    const labels = items.map(({ label }) => (typeof label === 'string' ? label : label.label));
    assert.ok(labels.includes('emotion-cliff'), `got ${labels.join(', ')}`);
  });

  it('ignores a finding once somebody says why', async () => {
    const { document, edit } = await openText(unused);
    await act(document, 'Ignore "unused-declaration" on the next line, with a reason');
    const start = document.getText().indexOf('<why>');
    assert.ok(start > 0);
    await until('the question why', () =>
      languages.getDiagnostics(document.uri).some(({ code }) => JSON.stringify(code)?.includes('invalid-suppression')),
    );
    const placeholder = new Range(document.positionAt(start), document.positionAt(start + '<why>'.length));
    await edit((change) => change.replace(placeholder, 'in autumn'));
    await until('no finding', () => languages.getDiagnostics(document.uri).length === 0);
  });

  it('shows the page about a rule', async () => {
    const { document } = await openText(unused);
    await act(document, 'Show the rule "unused-declaration"');
    await until('the page', () =>
      window.tabGroups.all.some(({ activeTab }) => {
        return activeTab?.input instanceof TabInputWebview && activeTab.label.includes('unused-declaration');
      }),
    );
  });
});
