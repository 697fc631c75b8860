import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { CodeAction, Diagnostic, TextDocumentEdit, TextEdit } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { Client } from './client.ts';
import { unused } from './set-up.ts';

let folder: string;
let client: Client;
const uriOf = (name: string): string => pathToFileURL(join(folder, name)).href;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'cjm-lint-'));
  client = await Client.start(undefined, {
    capabilities: {
      workspace: { workspaceEdit: { documentChanges: true, resourceOperations: ['create'] } },
      window: { showDocument: { support: true } },
    },
    initializationOptions: { rulePages: 'file:///rules' },
  });
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

describe('what is offered for a finding', () => {
  const offers = (diagnostics: readonly Diagnostic[], only?: readonly string[]): Promise<CodeAction[]> =>
    client.request('textDocument/codeAction', {
      textDocument: { uri: uriOf('map.cjm') },
      range: diagnostics[0]?.range ?? { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
      context: { diagnostics, ...(only && { only }) },
    });
  const offered = async (title: string): Promise<CodeAction> => {
    const { diagnostics } = await client.open(uriOf('map.cjm'), unused);
    const actions = await offers(diagnostics);
    const action = actions.find((each) => each.title === title);
    if (!action) throw new Error(`only this is offered: ${actions.map((each) => each.title).join(', ')}`);
    return action;
  };
  const applied = (text: string, edits: readonly TextEdit[] = []): string =>
    TextDocument.applyEdits(TextDocument.create('', '', 0, text), [...edits]);
  /** The text of a file on disk after the action. */
  const after = (name: string, { edit }: CodeAction): string =>
    applied(readFileSync(join(folder, name), 'utf8'), edit?.changes?.[uriOf(name)]);

  test('is a comment with a place for the reason', async () => {
    const action = await offered('Ignore "unused-declaration" on the next line, with a reason');
    const text = applied(unused, action.edit?.changes?.[uriOf('map.cjm')]);
    expect(text).toBe(unused.replace('channel app', '// cjm-ignore-next-line unused-declaration: <why>\nchannel app'));
    const { diagnostics } = await client.change(uriOf('map.cjm'), 2, text);
    expect(diagnostics.map(({ code }) => code)).toEqual(['invalid-suppression', 'unused-declaration']);
    expect((await client.change(uriOf('map.cjm'), 3, text.replace('<why>', 'soon'))).diagnostics).toEqual([]);
  });

  test('is no comment within a text of several lines', async () => {
    const text = unused.replace('"App"', '"""\nThe\u202E app\n"""');
    const { diagnostics } = await client.open(uriOf('map.cjm'), text);
    const titles = async (rule: string) =>
      (await offers(diagnostics.filter(({ code }) => code === rule))).map(({ title }) => title);
    expect(await titles('suspicious-characters')).toContain('Turn off "suspicious-characters" in cjm.config.json');
    expect((await titles('suspicious-characters')).join()).not.toContain('Ignore');
    expect((await titles('unused-declaration')).join()).toContain('Ignore');
  });

  test('is another severity in the config, whose form and comments stay', async () => {
    writeFileSync(join(folder, 'cjm.config.json'), '{\n\t// ours\n\t"rules": {\n\t\t"leak": "off"\n\t}\n}\n');
    expect(after('cjm.config.json', await offered('Turn off "unused-declaration" in cjm.config.json'))).toBe(
      '{\n\t// ours\n\t"rules": {\n\t\t"leak": "off",\n\t\t"unused-declaration": "off"\n\t}\n}\n',
    );
    expect(
      after('cjm.config.json', await offered('Report "unused-declaration" as error in cjm.config.json')),
    ).toContain('\t\t"unused-declaration": "error"\n');
  });

  test('keeps the options of the rule, and goes where an override would win', async () => {
    const override = { files: 'map.cjm', rules: { 'unused-declaration': ['warn', {}] } };
    const config = { rules: { 'unused-declaration': 'info' }, overrides: [override] };
    writeFileSync(join(folder, 'cjm.config.json'), JSON.stringify(config));
    const text = after('cjm.config.json', await offered('Turn off "unused-declaration" in cjm.config.json'));
    expect(JSON.parse(text)).toEqual({
      ...config,
      overrides: [{ ...override, rules: { 'unused-declaration': ['off', {}] } }],
    });
  });

  test('is a config where there is none', async () => {
    const { edit } = await offered('Turn off "unused-declaration" in cjm.config.json');
    const uri = uriOf('cjm.config.json');
    const [create, insert] = edit?.documentChanges ?? [];
    expect(create).toMatchObject({ kind: 'create', uri });
    expect((insert as TextDocumentEdit).edits).toMatchObject([
      { newText: '{\n  "rules": {\n    "unused-declaration": "off"\n  }\n}\n' },
    ]);
  });

  test('is to drop it from the baseline', async () => {
    const entry = (name: string) => `    {"file":"map.cjm","rule":"unused-declaration","place":["channel ${name}"]}`;
    const text = (...names: readonly string[]) =>
      `{\n  "version": 1,\n  "findings": [\n${names.map(entry).join(',\n')}\n  ]\n}\n`;
    writeFileSync(join(folder, 'cjm-baseline.json'), text('app', 'web'));
    const action = await offered('Drop it from cjm-baseline.json, so that it is reported');
    expect(after('cjm-baseline.json', action)).toBe(text('web'));
  });

  test('is the page about the rule', async () => {
    const { command } = await offered('Show the rule "unused-declaration"');
    const asked = new Promise((resolve) =>
      client.connection.onRequest('window/showDocument', (params) => {
        resolve(params);
        return { success: true };
      }),
    );
    await client.request('workspace/executeCommand', { command: command?.command, arguments: command?.arguments });
    expect(await asked).toMatchObject({ uri: 'file:///rules/unused-declaration.md' });
    const { diagnostics } = await client.change(uriOf('map.cjm'), 2, `${unused} `);
    expect(diagnostics[0]?.codeDescription).toEqual({ href: 'file:///rules/unused-declaration.md' });
  });

  test('is neither a comment nor a severity for a name that nothing declares', async () => {
    const { diagnostics } = await client.open(uriOf('map.cjm'), unused.replace('for me', 'for mee'));
    const [missing] = diagnostics.filter(({ code }) => code === 'unresolved-reference');
    const actions = await offers(missing ? [missing] : [], ['quickfix']);
    expect(actions.map(({ title }) => title)).toEqual(['Change to "me"', 'Show the rule "unresolved-reference"']);
  });

  test('on saving, is all that is sure, as often as it takes', async () => {
    const text = unused
      .replace('"Make tea"', '“Make tea”')
      .replace('emotion +1', 'emotion −9')
      .replaceAll('\n', '\r\n');
    await client.open(uriOf('map.cjm'), text);
    const [action] = await offers([], ['source.fixAll']);
    expect(action?.kind).toBe('source.fixAll.cjm');
    expect(applied(text, action?.edit?.changes?.[uriOf('map.cjm')])).toBe(
      unused.replace('emotion +1', 'emotion -9').replaceAll('\n', '\r\n'),
    );
    await client.change(uriOf('map.cjm'), 2, unused);
    expect(await offers([], ['source.fixAll.cjm'])).toEqual([]);
    expect(await offers([], ['source.organizeImports'])).toEqual([]);
  });
});
