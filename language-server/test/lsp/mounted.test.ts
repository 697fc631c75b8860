import { describe, expect, test } from 'vitest';
import type { CodeAction, TextDocumentEdit } from 'vscode-languageserver-protocol';
import { cjm, openFolder, shared, type Texts } from '../read.ts';

shared.lsp.Client.learn({
  processId: null,
  rootUri: null,
  capabilities: { workspace: { workspaceEdit: { documentChanges: true, resourceOperations: ['create'] } } },
});

const sample = `import "people.cjm"
source talks "Talks" interview file "../evidence/talks.md" link "https://example.org"
channel unused "Unused"

journey j "J" for anna from talks {
  stage "S" { touchpoint "T" { emotion +1 } }
}
`;
const beside = { 'people.cjm': 'persona anna "Anna"\n' };

async function open(root: string, files: Texts) {
  const { document } = await openFolder(files, root).read('map.cjm');
  const { textDocument } = document;
  const range = (words: string) => {
    const from = textDocument.getText().indexOf(words);
    return { start: textDocument.positionAt(from), end: textDocument.positionAt(from + words.length) };
  };
  const actions = async (words: string): Promise<readonly CodeAction[]> => {
    const diagnostics = (document.diagnostics ?? []).filter(
      ({ range: { start } }) => start.line === range(words).start.line,
    );
    const found = await cjm.lsp.CodeActionProvider?.getCodeActions(document, {
      textDocument: { uri: textDocument.uri },
      range: range(words),
      context: { diagnostics },
    });
    return (found ?? []).filter(
      (each): each is CodeAction => 'title' in each && !('command' in each && typeof each.command === 'string'),
    );
  };
  const links = async () =>
    (await cjm.lsp.DocumentLinkProvider?.getDocumentLinks(document, { textDocument: { uri: textDocument.uri } })) ?? [];
  return { folder: textDocument.uri.replace(/\/map\.cjm$/, ''), actions, links };
}

describe.each(['file://', 'vscode-vfs://github', 'memfs:'])('of a folder in %s', (root) => {
  test('imports and evidence can be followed', async () => {
    const { folder, links } = await open(root, { ...beside, 'map.cjm': sample });
    expect((await links()).map(({ target }) => target).sort()).toEqual(
      ['https://example.org', `${folder}/people.cjm`, `${folder.replace(/maps$/, '')}evidence/talks.md`].sort(),
    );
  });

  test('declarations move to a new file', async () => {
    const { folder, actions } = await open(root, { ...beside, 'map.cjm': sample, 'shared.cjm': 'team t "T"\n' });
    const action = (await actions('source talks')).find(({ title }) => title.startsWith('Move this source'));
    const [create, fill, change] = action?.edit?.documentChanges ?? [];
    expect(create).toMatchObject({ kind: 'create', uri: `${folder}/shared-2.cjm` });
    expect(fill).toMatchObject({ textDocument: { uri: `${folder}/shared-2.cjm` } });
    expect((change as TextDocumentEdit).edits).toContainEqual(
      expect.objectContaining({ newText: '\nimport "shared-2.cjm"' }),
    );
  });

  test('a rule is set in the config that is there', async () => {
    const config = '{ "rules": {} }\n';
    const { folder, actions } = await open(root, { ...beside, 'map.cjm': sample, 'cjm.config.json': config });
    const action = (await actions('channel unused')).find(({ title }) => title.startsWith('Turn off'));
    const edits = action?.edit?.changes?.[`${folder}/cjm.config.json`];
    expect(edits?.map(({ newText }) => newText).join()).toContain('"unused-declaration": "off"');
  });

  test('a rule is set in a new config, where there is none', async () => {
    const { folder, actions } = await open(root, { ...beside, 'map.cjm': sample });
    const action = (await actions('channel unused')).find(({ title }) => title.startsWith('Turn off'));
    expect(action?.edit?.documentChanges).toMatchObject([
      { kind: 'create', uri: `${folder}/cjm.config.json` },
      { textDocument: { uri: `${folder}/cjm.config.json` } },
    ]);
  });
});

test('a text that is nowhere yet has no folder to follow, or to put files in', async () => {
  const { actions, links } = await open('untitled:', { 'map.cjm': sample });
  expect((await links()).map(({ target }) => target)).toEqual(['https://example.org']);
  expect((await actions('channel unused')).filter(({ title }) => /Move|Turn off/.test(title))).toEqual([]);
});
