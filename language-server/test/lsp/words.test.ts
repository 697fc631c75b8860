import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import type { CodeAction, CodeLens, CompletionList, Hover, InlayHint } from 'vscode-languageserver-protocol';
import { expectTranslated } from '../../../grammar/test/wording/expect-translated.ts';
import { sentencesIn } from '../../../grammar/test/wording/sentences-in.ts';
import { editorWordsOf } from '../../src/lsp/words.ts';
import { type EditAnswer, editMap } from '../../src/protocol.ts';
import { Client } from '../client.ts';

const signs = ['hover.facts.signs.named', 'hover.facts.signs.and', 'hover.facts.signs.apart'];
const shared = {
  ru: signs,
  pl: [
    ...signs,
    ...['offline', 'online', 'segment', 'status'].map((fact) => `hover.facts.${fact}`),
    'names.kinds.persona',
  ],
  zh: [],
} as const;

test.each(['ru', 'pl', 'zh'] as const)('the server says everything in another language: %s', (language) => {
  expectTranslated(editorWordsOf('en'), editorWordsOf(language), shared[language]);
});

test('numbers of things are said as the language says them', () => {
  const said = (language: 'en' | 'ru' | 'pl' | 'zh') => {
    const { lenses, progress } = editorWordsOf(language);
    return [lenses.references(1), lenses.references(3), lenses.findings(5), progress.of(20, 301)];
  };
  expect(said('en')).toEqual(['1 reference', '3 references', '5 findings', '20 of 301 files']);
  expect(said('ru')).toEqual(['1 ссылка', '3 ссылки', '5 замечаний', '20 из 301 файла']);
  expect(said('pl')).toEqual(['1 odwołanie', '3 odwołania', '5 uwag', '20 z 301 plików']);
  expect(said('zh')).toEqual(['1 处引用', '3 处引用', '5 条检查结果', '20/301 个文件']);
});

test('what is said to editors stands in the tables alone', () => {
  const { dirname } = import.meta;
  // What snippets write into maps is for authors to write over.
  const snippets = ['completion/map-snippets.ts', 'completion/statement-snippets.ts'];
  expect(sentencesIn(join(dirname, '../../src/lsp'), snippets)).toEqual([]);
  expect(sentencesIn(join(dirname, '../../src/edits'))).toEqual([]);
});

const uri = 'file:///maps/shop.cjm';
const text = `persona anna "Anna"
persona bob "Bob"
journey buy "Buying" for anna {
  stage pay "Paying" {
    touchpoint card "Pays by card" { emotion +1 }
    touchpoint wait "Waits" { emotion -1 pain "Too long" }
  }
}
`;

let client: Client | undefined;
afterEach(() => client?.stop());

/** Right behind what stands there first. */
function behind(words: string) {
  const lines = text.slice(0, text.indexOf(words) + words.length).split('\n');
  return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
}

test.each([
  ['en-GB', 'en'],
  ['ru', 'ru'],
  ['pl-PL', 'pl'],
  ['zh-cn', 'zh'],
  ['zh-tw', 'en'],
  ['ja', 'en'],
] as const)('it speaks the language of the editor: %s', async (locale, language) => {
  const words = editorWordsOf(language);
  const initializationOptions = { commands: ['cjm.openPreviewToSide'] };
  const server = await Client.start(undefined, { locale, initializationOptions });
  client = server;
  await server.open(uri, text);
  const textDocument = { uri };
  const range = { start: { line: 0, character: 0 }, end: { line: 8, character: 0 } };

  const lenses = await server.request<CodeLens[]>('textDocument/codeLens', { textDocument });
  const resolved = await Promise.all(lenses.map((lens) => server.request<CodeLens>('codeLens/resolve', lens)));
  expect(resolved.map(({ command }) => command?.title)).toContain(words.lenses.references(1));

  const hints = await server.request<InlayHint[]>('textDocument/inlayHint', { textDocument, range });
  expect(hints.map(({ tooltip }) => tooltip)).toContain(words.hints.mean);
  expect(hints.map(({ tooltip }) => tooltip)).toContain(words.hints.worse('2', 'Pays by card', 'Anna'));

  const hovered = async (words: string) =>
    JSON.stringify(await server.request<Hover>('textDocument/hover', { textDocument, position: behind(words) }));
  expect(await hovered('emotion +')).toContain(words.feelings.good);
  expect(await hovered('journey b')).toContain(words.hover.facts.stages + words.hover.facts.signs.named);

  const { items } = await server.request<CompletionList>('textDocument/completion', {
    textDocument,
    position: behind('emotion '),
  });
  expect(items.find(({ label }) => label === '-2')?.detail).toBe(words.feelings.veryBad);

  const place = behind('pain');
  const { diagnostics } = await server.change(uri, 2, text.replace('for anna', 'for ana'));
  const [unknown] = diagnostics.filter(({ code }) => code === 'unresolved-reference');
  const fixes = await server.request<CodeAction[]>('textDocument/codeAction', {
    textDocument,
    range,
    context: { diagnostics: unknown ? [unknown] : [] },
  });
  expect(fixes.map(({ title }) => title)).toContain(words.fixes.change('"anna"'));
  await server.change(uri, 3, text);
  const actions = await server.request<CodeAction[]>('textDocument/codeAction', {
    textDocument,
    range: { start: place, end: place },
    context: { diagnostics: [] },
  });
  expect(actions.map(({ title }) => title)).toContain(words.refactorings.name('pain'));

  const renaming = { textDocument, position: behind('persona a'), newName: 'bob' };
  await expect(server.request('textDocument/rename', renaming)).rejects.toThrow(
    words.names.taken.file('bob', words.names.kinds.persona),
  );
  await expect(server.request('textDocument/rename', { ...renaming, newName: '1 a' })).rejects.toThrow(
    words.names.rule,
  );

  const change = { kind: 'emotion', touchpoint: 'touchpoint:card', persona: 'persona:anna', value: 3 };
  expect(await server.request<EditAnswer>(editMap, { textDocument, journey: 'journey:buy', change })).toEqual({
    refused: words.refusals.offScale,
  });
});
