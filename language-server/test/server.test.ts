import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  createMessageConnection,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-jsonrpc/node';
import type { CodeAction, CompletionList, PublishDiagnosticsParams } from 'vscode-languageserver-protocol';
import { type MapsChangedParams, mapsChanged, watchMaps } from '../src/protocol.ts';

const program = fileURLToPath(new URL('../src/main.ts', import.meta.url));
const uri = 'file:///work/shop.cjm';
const sound = `persona anna "Anna"
journey buy "Buying" for anna {
  stage pay "Paying" {
    touchpoint card "Pays by card" { emotion +1 }
  }
}
`;

let child: ChildProcess;
let client: MessageConnection;

beforeEach(async () => {
  child = spawn(process.execPath, [program, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  if (!child.stdout || !child.stdin) throw new Error('the server has no streams');
  client = createMessageConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
  client.listen();
  await client.sendRequest('initialize', { processId: process.pid, rootUri: null, capabilities: {} });
  await client.sendNotification('initialized', {});
});

afterEach(() => {
  client.dispose();
  child.kill();
});

const next = <T>(method: string): Promise<T> =>
  new Promise((resolve) => {
    const listening = client.onNotification(method, (params: T) => {
      listening.dispose();
      resolve(params);
    });
  });

function open(text: string, at = uri): Promise<PublishDiagnosticsParams> {
  const published = next<PublishDiagnosticsParams>('textDocument/publishDiagnostics');
  const textDocument = { uri: at, languageId: 'cjm', version: 1, text };
  void client.sendNotification('textDocument/didOpen', { textDocument });
  return published;
}

function change(version: number, text: string): Promise<PublishDiagnosticsParams> {
  const published = next<PublishDiagnosticsParams>('textDocument/publishDiagnostics');
  void client.sendNotification('textDocument/didChange', {
    textDocument: { uri, version },
    contentChanges: [{ text }],
  });
  return published;
}

describe('the server over stdio', () => {
  test('publishes findings as diagnostics, and takes them back when the text is mended', async () => {
    const { diagnostics } = await open(sound.replace('+1', '+7'));
    expect(diagnostics).toMatchObject([{ source: 'cjm', code: 'emotion-out-of-range', severity: 1 }]);
    expect((await change(2, sound)).diagnostics).toEqual([]);
  });

  test('offers the fix of a misspelt name', async () => {
    const text = sound.replace('for anna', 'for ana');
    const { diagnostics } = await open(text);
    expect(diagnostics).toMatchObject([{ code: 'unresolved-reference' }]);
    const [diagnostic] = diagnostics;
    const actions = await client.sendRequest<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range: diagnostic?.range,
      context: { diagnostics },
    });
    expect(actions).toMatchObject([
      { title: 'Change to "anna"', edit: { changes: { [uri]: [{ range: diagnostic?.range, newText: 'anna' }] } } },
    ]);
  });

  test('completes keywords and names', async () => {
    const text = sound.replace('{ emotion +1 }', '{ emotion +1 for  }');
    await open(text);
    const complete = (line: number, character: number): Promise<CompletionList> =>
      client.sendRequest('textDocument/completion', { textDocument: { uri }, position: { line, character } });
    const names = (await complete(3, text.split('\n')[3]?.indexOf(' }') ?? 0)).items.map((item) => item.label);
    expect(names).toContain('anna');
    const statements = (await complete(2, 2)).items.map((item) => item.label);
    expect(statements).toEqual(expect.arrayContaining(['stage', 'opportunity', 'path', 'move', 'goal']));
  });

  test('posts the maps of a watched file, and none while the text is broken', async () => {
    await open(sound);
    const first = next<MapsChangedParams>(mapsChanged);
    await client.sendNotification(watchMaps, { uri, watch: true });
    expect(await first).toMatchObject({ uri, version: 1, errors: 0, maps: [{ label: 'Buying' }] });

    const second = next<MapsChangedParams>(mapsChanged);
    await change(2, sound.replace('"Buying"', '"Shopping"'));
    expect(await second).toMatchObject({ version: 2, maps: [{ label: 'Shopping' }] });

    const third = next<MapsChangedParams>(mapsChanged);
    await change(3, sound.replace('emotion +1 }', 'emotion +1'));
    const broken = await third;
    expect(broken).toMatchObject({ version: 3, errors: 1 });
    expect(broken.maps).toBeUndefined();
  });

  test('forgets a closed file: its findings go, and opening it anew reads the new text', async () => {
    await open(sound.replace('+1', '+7'));
    const cleared = next<PublishDiagnosticsParams>('textDocument/publishDiagnostics');
    await client.sendNotification('textDocument/didClose', { textDocument: { uri } });
    expect((await cleared).diagnostics).toEqual([]);
    expect((await open(sound)).diagnostics).toEqual([]);
  });

  test('a hostile file does not stop it, and harms no other', async () => {
    const { diagnostics } = await open('journey j "J" {'.repeat(20_000), 'file:///work/deep.cjm');
    expect(diagnostics).toMatchObject([{ code: 'nesting-too-deep' }]);
    expect((await open(sound)).diagnostics).toEqual([]);
  });
});
