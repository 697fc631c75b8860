import { execFile } from 'node:child_process';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { findNeovim } from '../../../.ci/neovim.ts';
import { Client } from '../../../language-server/test/client.ts';
import { cliFolder, folderWith, start } from './cjm.ts';

const map = `persona анна "Анна"

journey buy "Buying" for анна {
  stage pay "Paying" {
    touchpoint card "Pays" { emotion +7 for анна }
  }
}
`;

/** Where the name stands that is completed and renamed; lines and characters count from 0. */
const place = { line: 4, character: '    touchpoint card "Pays" { emotion +7 for '.length };

/** What is asked by both, and told in the same form. */
const asking = `
local function ask(method, more)
  local params = { textDocument = { uri = vim.uri_from_bufnr(0) }, position = { line = LINE, character = CHARACTER } }
  local answers = vim.lsp.buf_request_sync(0, method, vim.tbl_extend('force', params, more or {}), 20000)
  for _, answer in pairs(answers or {}) do return answer.result end
end
vim.wait(20000, function() return #vim.diagnostic.get(0) > 0 end, 20)
local told = { diagnostics = {}, completion = {}, rename = {} }
for _, each in ipairs(vim.diagnostic.get(0)) do
  table.insert(told.diagnostics, { each.lnum, each.col, each.message })
end
for _, item in ipairs(ask('textDocument/completion').items) do
  table.insert(told.completion, { item.label, item.textEdit.newText })
end
for _, edit in ipairs(ask('textDocument/rename', { newName = 'аня' }).changes[vim.uri_from_bufnr(0)]) do
  table.insert(told.rename, { edit.range.start.line, edit.range.start.character, edit.newText })
end
vim.fn.writefile({ vim.fn.json_encode(told) }, 'told.json')
vim.cmd('qall!')
`;

/** The first block of Lua in the page about editors. */
async function setUpInPage(): Promise<string> {
  const page = await readFile(new URL('../../../language-server/docs/editors.md', import.meta.url), 'utf8');
  const [, block] = /```lua\n([\s\S]*?)```/.exec(page) ?? [];
  if (!block) throw new Error('the page about editors has no block of Lua');
  return block;
}

async function askInNeovim(cwd: string): Promise<unknown> {
  const bin = join(cwd, 'bin');
  await mkdir(bin);
  await writeFile(join(bin, 'cjm'), `#!/bin/sh\nexec "${process.execPath}" "${join(cliFolder, 'bin/cjm.js')}" "$@"\n`);
  await chmod(join(bin, 'cjm'), 0o755);
  await writeFile(join(cwd, 'setup.lua'), await setUpInPage());
  const script = asking.replace('LINE', String(place.line)).replace('CHARACTER', String(place.character));
  await writeFile(join(cwd, 'ask.lua'), script);
  const env = { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}`, HOME: cwd, XDG_STATE_HOME: cwd };
  const quiet = ['--headless', '-n', '-u', 'NONE', '-i', 'NONE'];
  const args = [...quiet, '--cmd', 'luafile setup.lua', 'map.cjm', '-c', 'luafile ask.lua', '-c', 'cquit'];
  const { stderr } = await promisify(execFile)(findNeovim(), args, { cwd, env, timeout: 50_000 });
  const told = await readFile(join(cwd, 'told.json'), 'utf8').catch(() => {
    throw new Error(`Neovim told nothing: ${stderr}`);
  });
  return JSON.parse(told);
}

interface Edit {
  readonly range: { readonly start: { readonly line: number; readonly character: number } };
  readonly newText: string;
}

interface Completed {
  readonly items: readonly { readonly label: string; readonly textEdit: Edit }[];
}

interface Renamed {
  readonly changes: Readonly<Record<string, readonly Edit[]>>;
}

async function askOverStdio(cwd: string): Promise<unknown> {
  const says = { capabilities: { textDocument: { completion: { completionItem: { snippetSupport: true } } } } };
  const client = await Client.start(pathToFileURL(cwd).href, says, start(['lsp', '--stdio'], { cwd }));
  const uri = pathToFileURL(join(cwd, 'map.cjm')).href;
  const { diagnostics } = await client.open(uri, map);
  const asked = { textDocument: { uri }, position: place };
  const { items } = await client.request<Completed>('textDocument/completion', asked);
  const { changes } = await client.request<Renamed>('textDocument/rename', { ...asked, newName: 'аня' });
  client.stop();
  return {
    diagnostics: diagnostics.map(({ range: { start: at }, message }) => [at.line, at.character, message]),
    completion: items.map(({ label, textEdit }) => [label, textEdit.newText]),
    rename: (changes[uri] ?? []).map(({ range: { start: at }, newText }) => [at.line, at.character, newText]),
  };
}

export function testEditors(): void {
  describe('cjm lsp', () => {
    it('serves an editor until it says good-bye', async () => {
      const child = start(['lsp', '--stdio']);
      const ended = new Promise((resolve) => child.on('close', resolve));
      const client = await Client.start(undefined, {}, child);
      await client.request('shutdown', undefined);
      client.notify('exit', undefined);
      expect(await ended).toBe(0);
    });

    it('tells Neovim, set up as its page says, what it tells any client', async () => {
      const cwd = await folderWith({ 'map.cjm': map, '.git/HEAD': '' });
      const plain = await askOverStdio(cwd);
      expect(await askInNeovim(cwd)).toEqual(plain);
      expect(plain).toMatchObject({
        diagnostics: [[4, 37, expect.stringContaining('+7')]],
        completion: [['анна', 'анна']],
        rename: expect.arrayContaining([[0, 8, 'аня']]),
      });
    });
  });
}
