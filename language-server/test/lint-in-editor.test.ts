import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Client } from './client.ts';
import { unused } from './set-up.ts';

let folder: string;
let client: Client;
const uriOf = (name: string): string => pathToFileURL(join(folder, name)).href;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'cjm-lint-'));
  client = await Client.start();
});

afterEach(() => {
  client.stop();
  rmSync(folder, { recursive: true });
});

/** Saves a file as an editor would tell of it: 1 created, 2 changed. */
function save(name: string, text: string, type: 1 | 2 = 2): void {
  writeFileSync(join(folder, name), text);
  client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: uriOf(name), type }] });
}

function remove(name: string): void {
  rmSync(join(folder, name));
  client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: uriOf(name), type: 3 }] });
}

describe('a config in the editor', () => {
  test('is gone by from the moment it is there, changes, or goes', async () => {
    const uri = uriOf('map.cjm');
    const severities = async (severity: number) =>
      client.next<{ uri: string; diagnostics: readonly { severity: number }[] }>(
        'textDocument/publishDiagnostics',
        ({ uri: told, diagnostics }) => told === uri && diagnostics[0]?.severity === severity,
      );
    expect((await client.open(uri, unused)).diagnostics).toMatchObject([{ code: 'unused-declaration', severity: 2 }]);
    const raised = severities(1);
    save('cjm.config.json', '{ "extends": "./base.json", "rules": { "unused-declaration": "error" } }', 1);
    save('base.json', '{}', 1);
    await raised;
    const off = client.diagnosed(uri, 'nothing');
    save('cjm.config.json', '{ "extends": "./base.json" }');
    save('base.json', '{ "rules": { "unused-declaration": "off" } }');
    await off;
    const back = severities(2);
    remove('cjm.config.json');
    await back;
  });

  test('shows its mistakes in itself, for as long as they are there', async () => {
    const [map, config] = [uriOf('map.cjm'), uriOf('cjm.config.json')];
    writeFileSync(join(folder, 'cjm.config.json'), '{ "rule": {} }');
    const told = client.diagnosed(config, 'invalid-config');
    expect((await client.open(map, unused)).diagnostics).toMatchObject([{ code: 'invalid-config', severity: 1 }]);
    expect((await told).diagnostics).toMatchObject([
      { message: 'A config has no "rule". Did you mean "rules"?', range: { start: { line: 0, character: 2 } } },
    ]);
    const mended = client.diagnosed(config, 'nothing');
    const judged = client.diagnosed(map, 'unused-declaration');
    save('cjm.config.json', '{}');
    await mended;
    await judged;
  });
});

test('what is in the baseline is shown as a faded hint', async () => {
  const entry = { file: 'map.cjm', rule: 'unused-declaration', place: ['channel app'] };
  writeFileSync(join(folder, 'cjm-baseline.json'), JSON.stringify({ version: 1, findings: [entry] }));
  const { diagnostics } = await client.open(uriOf('map.cjm'), unused);
  expect(diagnostics).toMatchObject([{ code: 'unused-declaration', severity: 4, tags: [1] }]);
});
