import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, expect, test } from 'vitest';
import type {
  DocumentDiagnosticReport,
  FullDocumentDiagnosticReport,
  PublishDiagnosticsParams,
} from 'vscode-languageserver-protocol';
import { Client } from '../client.ts';

const uri = 'file:///maps/shop.cjm';
const sound = 'persona me "Me"\njourney j "J" for me { stage "S" { touchpoint "T" { emotion +1 } } }\n';
const wrong = sound.replace('+1', '+7');

let client: Client | undefined;
afterEach(() => client?.stop());

test('what is found comes with the version of the text', async () => {
  client = await Client.start();
  expect(await client.open(uri, wrong)).toMatchObject({ version: 1, diagnostics: [{ code: 'emotion-out-of-range' }] });
  expect(await client.change(uri, 5, sound)).toMatchObject({ version: 5, diagnostics: [] });
});

test.each([
  ['says so', { publishDiagnostics: {} }, { diagnostics: 'pull' }],
  ['can do nothing else', {}, undefined],
])('a client that asks is answered, and not told of what it has open: it %s', async (_, others, options) => {
  client = await Client.start(undefined, {
    capabilities: { textDocument: { diagnostic: {}, ...others } },
    initializationOptions: options,
  });
  const told: PublishDiagnosticsParams[] = [];
  void client.next('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => told.push(params) < 0);
  client.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'cjm', version: 1, text: wrong } });
  const ask = () => client?.request<DocumentDiagnosticReport>('textDocument/diagnostic', { textDocument: { uri } });
  const codes = async () => ((await ask()) as FullDocumentDiagnosticReport).items.map(({ code }) => code);
  expect(await codes()).toEqual(['emotion-out-of-range']);
  client.notify('textDocument/didChange', { textDocument: { uri, version: 2 }, contentChanges: [{ text: sound }] });
  expect(await codes()).toEqual([]);
  expect(told).toEqual([]);
});

test('a large workspace shows how far it is read', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'cjm-large-'));
  mkdirSync(join(folder, '.git'));
  for (let index = 0; index < 240; index++) writeFileSync(join(folder, `${index}.cjm`), `persona p${index} "P"\n`);
  client = await Client.start(pathToFileURL(folder).href, { capabilities: { window: { workDoneProgress: true } } });
  client.connection.onRequest('window/workDoneProgress/create', () => null);
  interface Progress {
    readonly value: { readonly kind: string; readonly title?: string; readonly message?: string };
  }
  const begun = client.next<Progress>('$/progress', ({ value }) => value.kind === 'begin');
  const ended = client.next<Progress>('$/progress', ({ value }) => value.kind === 'end');
  const reported = client.next<Progress>('$/progress', ({ value }) => value.kind === 'report');
  expect((await begun).value).toMatchObject({ title: 'Reading journey maps', message: '0 of 240 files' });
  expect((await reported).value.message).toMatch(/^\d+ of 240 files$/);
  await ended;
  rmSync(folder, { recursive: true });
});
