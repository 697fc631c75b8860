import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CompletionItem } from 'vscode-languageserver-protocol';
import { choice, withoutStops } from '../../src/lsp/completion/snippet.ts';
import { statementSnippets } from '../../src/lsp/completion/statement-snippets.ts';
import { suggest } from '../../src/protocol.ts';
import { cjm, read, shared } from '../read.ts';
import { atCursor } from './at-cursor.ts';

const { Client } = shared.lsp;
const learn = (snippetSupport: boolean, commands: readonly string[] = []): void =>
  Client.learn({
    processId: null,
    rootUri: null,
    capabilities: { textDocument: { completion: { completionItem: { snippetSupport } } } },
    initializationOptions: { commands },
  });

beforeAll(() => learn(true, [suggest]));
afterAll(() => learn(false));

async function offered(marked: string): Promise<readonly CompletionItem[]> {
  const { document, params } = await atCursor(marked);
  return (await cjm.lsp.CompletionProvider?.getCompletion(document, params))?.items ?? [];
}

async function item(marked: string, label: string): Promise<CompletionItem | undefined> {
  return (await offered(marked)).find((each) => each.label === label);
}

const written = async (marked: string, label: string): Promise<string | undefined> =>
  (await item(marked, label))?.textEdit?.newText;

const inStage = 'journey j "J" { stage "S" { | } }';
const inTouchpoint = 'journey j "J" { stage "S" { touchpoint "T" { | } } }';
const inSolution = 'journey j "J" { opportunity "O" { solution "S" { | } } }';

describe('a statement is written as a whole', () => {
  test.each([
    [inTouchpoint, 'emotion', choice(1, '+2', '+1', '0', '-1', '-2')],
    [inSolution, 'status', choice(1, 'proposed', 'planned', 'live', 'measured', 'dropped')],
    [inSolution, 'impact', choice(1, 'high', 'medium', 'low')],
    [inSolution, 'effort', choice(1, 'low', 'medium', 'high')],
  ])('%s: %s, of the words that it knows', async (marked, label, words) => {
    expect(await written(marked, label)).toBe(`${label} ${words}`);
    expect((await item(marked, label))?.command).toBeUndefined();
  });

  test('an objective offers all that the grammar knows', async () => {
    const all = (await offered('journey j { stage "S" { objective | } }')).map(({ label }) => label);
    const snippet = (await written(inStage, 'objective')) ?? '';
    expect(
      snippet
        .replace(/^objective \$\{1\||\|\}$/g, '')
        .split(',')
        .sort(),
    ).toEqual(all.sort());
  });

  test.each([
    [inTouchpoint, 'owner'],
    [inTouchpoint, 'details'],
    [inTouchpoint, 'metric'],
    [inSolution, 'result'],
    [inSolution, 'informed'],
    ['journey j "J" { | }', 'move'],
    ['|', 'import'],
  ])('%s: %s, then its names are offered', async (marked, label) => {
    expect((await item(marked, label))?.command?.command).toBe(suggest);
  });

  test('what is new needs no list of names', async () => {
    for (const label of ['persona', 'journey', 'metric']) expect((await item('|', label))?.command).toBeUndefined();
    expect((await item(inTouchpoint, 'pain'))?.command).toBeUndefined();
  });
});

test('an editor that knows no such command, or no snippets, gets none', async () => {
  learn(true);
  expect(await item(inTouchpoint, 'owner')).not.toHaveProperty('command');
  learn(false, [suggest]);
  expect(await item(inTouchpoint, 'owner')).not.toHaveProperty('command');
  expect(await written(inTouchpoint, 'emotion')).toBe('emotion');
  learn(true, [suggest]);
});

/** Blocks that hold every statement. */
const blocks = [
  '|',
  'persona p { | }',
  'journey j { | }',
  inStage,
  inTouchpoint,
  'journey j { opportunity "O" { | } }',
  inSolution,
];

test('every keyword that begins a statement has a snippet', async () => {
  const plain = (await Promise.all(blocks.map(offered))).flat().filter(({ label }) => !(label in statementSnippets));
  expect(plain.map(({ label }) => label).filter((label) => !label.startsWith('map'))).toEqual([]);
});

test('what a snippet writes can be read, but for what it leaves open', async () => {
  for (const marked of blocks) {
    for (const { label, textEdit } of await offered(marked)) {
      const snippet = textEdit?.newText ?? '';
      if (/ \$\d|"\$1"|: \$0/.test(snippet)) continue;
      const { findings } = await read(marked.replace('|', withoutStops(snippet)));
      expect(
        findings.filter(({ rule }) => rule === 'syntax-error'),
        label,
      ).toEqual([]);
    }
  }
});
