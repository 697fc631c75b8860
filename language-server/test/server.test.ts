import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { CodeAction, CompletionList } from 'vscode-languageserver-protocol';
import { Client } from './client.ts';

const uri = 'file:///maps/shop.cjm';
const sound = `persona anna "Anna"
journey buy "Buying" for anna {
  stage pay "Paying" {
    touchpoint card "Pays by card" { emotion +1 }
  }
}
`;

let client: Client;

beforeEach(async () => {
  client = await Client.start();
});

afterEach(() => client.stop());

describe('the server over stdio', () => {
  test('publishes findings as diagnostics, and takes them back when the text is mended', async () => {
    const { diagnostics } = await client.open(uri, sound.replace('+1', '+7'));
    expect(diagnostics).toMatchObject([{ source: 'cjm', code: 'emotion-out-of-range', severity: 1 }]);
    expect((await client.change(uri, 2, sound)).diagnostics).toEqual([]);
  });

  test('offers the fix of a misspelt name', async () => {
    const text = sound.replace('for anna', 'for ana');
    const { diagnostics } = await client.open(uri, text);
    expect(diagnostics).toMatchObject([{ code: 'unresolved-reference' }]);
    const [diagnostic] = diagnostics;
    const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range: diagnostic?.range,
      context: { diagnostics, only: ['quickfix'] },
    });
    expect(actions).toMatchObject([
      { title: 'Change to "anna"', edit: { changes: { [uri]: [{ range: diagnostic?.range, newText: 'anna' }] } } },
    ]);
  });

  test('completes keywords and names', async () => {
    const text = sound.replace('{ emotion +1 }', '{ emotion +1 for  }');
    await client.open(uri, text);
    const complete = (line: number, character: number): Promise<CompletionList> =>
      client.request('textDocument/completion', { textDocument: { uri }, position: { line, character } });
    const names = (await complete(3, text.split('\n')[3]?.indexOf(' }') ?? 0)).items.map((item) => item.label);
    expect(names).toContain('anna');
    const statements = (await complete(2, 2)).items.map((item) => item.label);
    expect(statements).toEqual(expect.arrayContaining(['stage', 'opportunity', 'path', 'move', 'goal']));
  });

  test('reads a text that has no file yet', async () => {
    const { diagnostics } = await client.open('untitled:Untitled-1', sound.replace('+1', '+7'));
    expect(diagnostics).toMatchObject([{ code: 'emotion-out-of-range' }]);
    expect((await client.change('untitled:Untitled-1', 2, sound)).diagnostics).toEqual([]);
  });

  test('forgets a closed file: its findings go, and opening it anew reads the new text', async () => {
    await client.open(uri, sound.replace('+1', '+7'));
    const cleared = client.diagnosed(uri);
    client.notify('textDocument/didClose', { textDocument: { uri } });
    expect((await cleared).diagnostics).toEqual([]);
    expect((await client.open(uri, sound)).diagnostics).toEqual([]);
  });

  test('a hostile file does not stop it, and harms no other', async () => {
    const { diagnostics } = await client.open('file:///maps/deep.cjm', 'journey j "J" {'.repeat(20_000));
    expect(diagnostics).toMatchObject([{ code: 'nesting-too-deep' }]);
    expect((await client.open(uri, sound)).diagnostics).toEqual([]);
  });
});
