import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type {
  CompletionItem,
  CompletionList,
  Hover,
  Location,
  LocationLink,
  WorkspaceEdit,
} from 'vscode-languageserver-protocol';
import { Client } from './client.ts';

const people = `/// Asked in May.\npersona anna "Anna, first-time buyer"\npersona борис "Борис"\nchannel app "App" online\n`;
const buying = `import "common/people.cjm"

journey buy "Buying" for anna {
  stage pay "Paying" via app {
    touchpoint card "Pays by card" { emotion +1 }
  }
}
`;

let folder: string;
let client: Client;
const uriOf = (path: string): string => pathToFileURL(join(folder, path)).href;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'cjm-workspace-'));
  mkdirSync(join(folder, '.git'));
  mkdirSync(join(folder, 'common'));
  writeFileSync(join(folder, 'common/people.cjm'), people);
  writeFileSync(join(folder, 'buy.cjm'), buying);
  client = await Client.start(pathToFileURL(folder).href);
});

afterEach(() => {
  client.stop();
  rmSync(folder, { recursive: true, force: true });
});

const at = (text: string, word: string, offset = 0) => {
  const before = text.slice(0, text.indexOf(word) + offset).split('\n');
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
};

describe('a workspace of files that import each other', () => {
  test('names come from the imported file', async () => {
    expect((await client.open(uriOf('buy.cjm'), buying)).diagnostics).toEqual([]);
  });

  test('a file nobody has open is checked too', async () => {
    writeFileSync(join(folder, 'other.cjm'), buying.replace('+1', '+7'));
    client.stop();
    client = await Client.start(pathToFileURL(folder).href);
    const { diagnostics } = await client.diagnosed(uriOf('other.cjm'));
    expect(diagnostics.map(({ code }) => code)).toEqual(['emotion-out-of-range']);
  });

  test('renaming what is imported breaks, and mends, the file that imports it', async () => {
    await client.open(uriOf('buy.cjm'), buying);
    const broken = client.diagnosed(uriOf('buy.cjm'), 'unresolved-reference');
    await client.open(uriOf('common/people.cjm'), people.replace('persona anna', 'persona ann'));
    await broken;
    const mended = client.diagnosed(uriOf('buy.cjm'), 'nothing');
    await client.change(uriOf('common/people.cjm'), 2, people);
    await mended;
  });

  test('what a shared file declares is used by whoever imports it, for as long as somebody does', async () => {
    const shared = uriOf('common/people.cjm');
    const { diagnostics } = await client.open(shared, people);
    const codes = diagnostics.map(({ code, range }) => [code, range.start.line]);
    expect(codes).toEqual([['unused-declaration', 2]]);
    const used = client.diagnosed(shared, 'nothing');
    await client.open(uriOf('buy.cjm'), buying.replace('for anna', 'for anna, борис'));
    await used;
    const again = client.diagnosed(shared, 'unused-declaration');
    await client.change(uriOf('buy.cjm'), 2, buying);
    await again;
    const elsewhere = client.diagnosed(shared, 'nothing');
    writeFileSync(join(folder, 'other.cjm'), buying.replace('for anna', 'for anna, борис'));
    client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: uriOf('other.cjm'), type: 1 }] });
    await elsewhere;
    const gone = client.diagnosed(shared, 'unused-declaration');
    rmSync(join(folder, 'other.cjm'));
    client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: uriOf('other.cjm'), type: 3 }] });
    await gone;
  });

  test('definition and hover lead into the imported file', async () => {
    await client.open(uriOf('buy.cjm'), buying);
    const params = { textDocument: { uri: uriOf('buy.cjm') }, position: at(buying, 'for anna', 5) };
    const [target] = await client.request<(Location & LocationLink)[]>('textDocument/definition', params);
    expect(target?.uri ?? target?.targetUri).toBe(uriOf('common/people.cjm'));
    const hover = await client.request<Hover>('textDocument/hover', params);
    expect(JSON.stringify(hover.contents)).toContain('Asked in May');
    expect(JSON.stringify(hover.contents)).toContain('Anna, first');
  });

  test('completion offers names of files not yet imported, and adds the import', async () => {
    const text = buying.replace('import "common/people.cjm"\n\n', '').replace('for anna', 'for ');
    await client.diagnosed(uriOf('common/people.cjm'));
    await client.open(uriOf('new.cjm'), text);
    const list = await client.request<CompletionList>('textDocument/completion', {
      textDocument: { uri: uriOf('new.cjm') },
      position: at(text, 'for ', 4),
    });
    const offered = (name: string): CompletionItem | undefined => list.items.find((item) => item.label === name);
    expect(offered('anna')?.detail).toContain('import from people.cjm');
    expect(offered('anna')?.additionalTextEdits?.[0]?.newText).toBe('import "common/people.cjm"\n\n');
    expect(offered('борис')).toBeDefined();
    expect(offered('app')).toBeUndefined();
  });

  test('a rename reaches the file that declares the name, and says why it can not be', async () => {
    const text = buying.replace('for anna', 'for борис');
    await client.diagnosed(uriOf('common/people.cjm'));
    await client.open(uriOf('buy.cjm'), text);
    const place = { textDocument: { uri: uriOf('buy.cjm') }, position: at(text, 'for борис', 9) };
    expect(await client.request('textDocument/prepareRename', place)).toEqual({
      range: { start: at(text, 'борис'), end: at(text, 'борис', 5) },
      placeholder: 'борис',
    });
    const edit = await client.request<WorkspaceEdit>('textDocument/rename', { ...place, newName: 'bob' });
    expect(Object.keys(edit.changes ?? {}).sort()).toEqual([uriOf('buy.cjm'), uriOf('common/people.cjm')]);
    await expect(client.request('textDocument/rename', { ...place, newName: 'anna' })).rejects.toThrow(
      'The name "anna" is taken by another persona of this file: choose a different one.',
    );
    await expect(
      client.request('textDocument/prepareRename', { ...place, position: at(text, '"Paying"', 3) }),
    ).resolves.toBeNull();
  });

  test('moving a file updates the imports that name it, and its own', async () => {
    await client.open(uriOf('buy.cjm'), buying);
    const moved = await client.request<WorkspaceEdit>('workspace/willRenameFiles', {
      files: [{ oldUri: uriOf('common/people.cjm'), newUri: uriOf('who/people.cjm') }],
    });
    expect(moved.changes?.[uriOf('buy.cjm')]).toMatchObject([{ newText: '"who/people.cjm"' }]);
    const own = await client.request<WorkspaceEdit>('workspace/willRenameFiles', {
      files: [{ oldUri: uriOf('buy.cjm'), newUri: uriOf('maps/buy.cjm') }],
    });
    expect(own.changes?.[uriOf('buy.cjm')]).toMatchObject([{ newText: '"../common/people.cjm"' }]);
  });

  test('a change on disk of a file that is not open reaches those that import it', async () => {
    await client.open(uriOf('buy.cjm'), buying);
    writeFileSync(join(folder, 'common/people.cjm'), people.replace('persona anna', 'persona ann'));
    const broken = client.diagnosed(uriOf('buy.cjm'), 'unresolved-reference');
    client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: uriOf('common/people.cjm'), type: 2 }] });
    await broken;
    const gone = client.diagnosed(uriOf('buy.cjm'), 'missing-import-file');
    rmSync(join(folder, 'common/people.cjm'));
    client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: uriOf('common/people.cjm'), type: 3 }] });
    await gone;
  });
});
