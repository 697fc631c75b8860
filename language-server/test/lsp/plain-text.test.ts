import { expect, test } from 'vitest';
import type { CompletionItem, Hover, MarkupContent } from 'vscode-languageserver-protocol';
import type { Client } from '../../src/lsp/client.ts';
import { cjm, shared } from '../read.ts';
import { atCursor } from './at-cursor.ts';

/** What a client says that takes these formats, the one it likes best first; undefined: it says nothing. */
function learn(client: Client, formats: ('markdown' | 'plaintext')[] | undefined): void {
  const textDocument = formats && {
    hover: { contentFormat: formats },
    completion: { completionItem: { documentationFormat: formats } },
  };
  client.learn({ processId: null, rootUri: null, capabilities: { ...(textDocument && { textDocument }) } });
}

async function hover(marked: string): Promise<MarkupContent> {
  const { document, params } = await atCursor(marked);
  const found: Hover | undefined = await cjm.lsp.HoverProvider?.getHoverContent(document, params);
  return found?.contents as MarkupContent;
}

async function completed(marked: string, label: string): Promise<CompletionItem['documentation']> {
  const { document, params } = await atCursor(marked);
  const list = await cjm.lsp.CompletionProvider?.getCompletion(document, params);
  return list?.items.find((item) => item.label === label)?.documentation;
}

const map = `/// Asked in May.
/// Twice (at *least* a_b).
persona anna "Anna [x](http://evil) \`y\`" {
  role "Nurse"
}
journey buy "Buying" for an|na {}`;

test('an editor that shows plain text only gets that', async () => {
  learn(shared.lsp.Client, ['plaintext']);
  expect(await hover(map)).toEqual({
    kind: 'plaintext',
    value: 'persona Anna [x](http://evil) `y`\n\n- role: Nurse\n\nAsked in May.\nTwice (at *least* a_b).',
  });
  const { kind, value } = await hover('journey j { stage s { touchpoint t { mom|ent-of-truth } } }');
  expect(kind).toBe('plaintext');
  expect(value).toMatch(/^moment-of-truth Here it is decided/);
  expect(value).not.toMatch(/[*`\\]/);
  const rule = await hover('// cjm-ignore-next-line emotion-cl|iff: known\npersona a "A"');
  expect(rule.value).toMatch(/^emotion-cliff\n\n\w/);
  expect(await completed('journey j { stage s { touch| } }', 'touchpoint')).toMatchObject({
    kind: 'plaintext',
    value: expect.not.stringMatching(/```|\*\*|\\/),
  });
});

test('an address stands behind what it is the page of', async () => {
  shared.lsp.Client.learn({
    processId: null,
    rootUri: null,
    capabilities: { textDocument: { hover: { contentFormat: ['plaintext'] } } },
    initializationOptions: { rulePages: 'https://pages.example/r_u_les' },
  });
  const { value } = await hover('// cjm-ignore-next-line emotion-cl|iff: known\npersona a "A"');
  expect(value).toMatch(/\n\n[^[\]()]+: https:\/\/pages\.example\/r_u_les\/emotion-cliff\.md$/);
});

test.each([[['markdown', 'plaintext'] as const], [undefined]])(
  'an editor that takes Markdown or says nothing gets Markdown: %j',
  async (formats) => {
    learn(shared.lsp.Client, formats && [...formats]);
    expect(await hover(map)).toMatchObject({ kind: 'markdown', value: expect.stringContaining('**persona** Anna') });
    expect(await completed('journey j { stage s { touch| } }', 'touchpoint')).toMatchObject({ kind: 'markdown' });
  },
);
