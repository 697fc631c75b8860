import { describe, expect, test } from 'vitest';
import type { InlayHint, Range } from 'vscode-languageserver-protocol';
import { Client } from '../../src/lsp/client.ts';
import { readSettings } from '../../src/lsp/client-settings.ts';
import { CjmCodeLenses } from '../../src/lsp/code-lenses.ts';
import { CjmInlayHints } from '../../src/lsp/inlay-hints.ts';
import { editorWordsOf } from '../../src/lsp/words.ts';
import { openPreview, showReferences } from '../../src/protocol.ts';
import { cjm, openFolder, type Texts } from '../read.ts';
import { atCursor } from './at-cursor.ts';

const validator = cjm.validation.DocumentValidator;

/** The text with the hints where they are shown, in brackets. */
async function hinted(text: string, settings: unknown = {}, lines?: readonly [number, number]): Promise<string> {
  const { document } = await atCursor(`${text}|`);
  const { textDocument } = document;
  const [first, last] = lines ?? [0, textDocument.lineCount];
  const range: Range = { start: { line: first, character: 0 }, end: { line: last, character: 0 } };
  const provider = new CjmInlayHints(
    (each) => validator.resultOf(each)?.journeys ?? [],
    () => readSettings(settings),
    () => editorWordsOf('en'),
  );
  const hints: InlayHint[] = provider.getInlayHints(document, { range });
  return hints
    .map(({ position, label }) => ({ offset: textDocument.offsetAt(position), label: String(label) }))
    .sort((a, b) => b.offset - a.offset)
    .reduce((all, { offset, label }) => `${all.slice(0, offset)}[${label}]${all.slice(offset)}`, text);
}

const map = `persona anna "Анна, впервые"
persona bob "Bob"
journey j for anna, bob {
  stage s "Look" {
    touchpoint a "A" { emotion +1 for anna }
    touchpoint b "B" { emotion -0.5 for anna }
    touchpoint c "C"
    touchpoint d "D" { emotion +2 }
  }
}
`;

describe('inlay hints', () => {
  test('say who is meant, how a feeling differs from the one before, and how a stage feels', async () => {
    const lines = (await hinted(map)).split('\n');
    expect(lines.slice(2, 6)).toEqual([
      'journey j for anna[Анна, впервые], bob[Bob] {',
      '  stage s "Look"[⌀ +1.1] {',
      '    touchpoint a "A" { emotion +1 for anna[Анна, впервые] }',
      '    touchpoint b "B" { emotion -0.5[▼1.5] for anna[Анна, впервые] }',
    ]);
  });

  test('compare nothing across a gap', async () => {
    expect((await hinted(map)).split('\n')[7]).toBe('    touchpoint d "D" { emotion +2 }');
  });

  test('each kind can be turned off', async () => {
    const off = { inlayHints: { personas: false, emotions: false } };
    expect((await hinted(map, off)).match(/\[.*?\]/g)).toEqual(['[⌀ +1.1]']);
    expect(await hinted(map, { inlayHints: { personas: false, emotions: false, scores: false } })).toBe(map);
  });

  test('only what is in sight is looked at', async () => {
    expect((await hinted(map, {}, [5, 5])).match(/\[.*?\]/g)).toEqual(['[▼1.5]', '[Анна, впервые]']);
  });

  test('half-written text has hints where it can', async () => {
    expect(await hinted('persona a "A"\njourney j for a {\n stage {\n  touchpoint { emotion for a')).toContain(
      'for a[A] {',
    );
  });
});

describe('code lenses', () => {
  const lensesOf = async (text: string, commands: readonly string[], settings: unknown = {}, beside: Texts = {}) => {
    const folder = openFolder({ ...beside, 'map.cjm': text });
    for (const path of Object.keys(beside)) await folder.read(path);
    const { document } = await folder.read('map.cjm');
    const client = new Client();
    client.learn({ processId: null, rootUri: null, capabilities: {}, initializationOptions: { commands } });
    const provider = new CjmCodeLenses({
      client,
      settings: () => readSettings(settings),
      references: () => cjm.references.References,
      findingsOf: (each) => validator.verdictOn(each)?.findings ?? [],
    });
    const lenses = provider.provideCodeLens(document);
    return lenses.map((lens) => {
      const { range, command } = lens.command ? lens : provider.resolve(lens, () => document);
      return { line: range.start.line, title: command?.title, command: command?.command, args: command?.arguments };
    });
  };
  const text = 'persona a "A"\njourney j "J" for a {\n  stage "S" { touchpoint "T" { emotion 7 for a } }\n}\n';

  test('count references once they come into sight, and findings of a journey', async () => {
    expect((await lensesOf(text, [])).map(({ line, title }) => `${line} ${title}`)).toEqual([
      '0 2 references',
      '1 1 finding',
      '1 0 references',
    ]);
  });

  test('do something only where the client can', async () => {
    const lenses = await lensesOf(text, [openPreview, showReferences]);
    expect(lenses.map(({ command }) => command)).toEqual([showReferences, openPreview, '', showReferences]);
    expect(lenses[0]?.args?.[2]).toHaveLength(2);
  });

  test('each kind can be turned off', async () => {
    const off = { codeLens: { references: false, findings: false } };
    expect((await lensesOf(text, [openPreview], off)).map(({ title }) => title)).toEqual(['Open preview']);
  });

  test('count uses in other files', async () => {
    const beside = { 'other.cjm': 'import "map.cjm"\njourney k for a { }' };
    expect((await lensesOf('persona a "A"', [], {}, beside))[0]?.title).toBe('1 reference');
  });
});

describe('document links', () => {
  test('lead to imports, evidence, links and tickets, and nowhere unsafe', async () => {
    const folder = openFolder({
      'people.cjm': 'persona a "A"',
      'map.cjm': `import "people.cjm"
source s "S" file "données/a.csv" link "https://a.example"
journey j { stage s { touchpoint t { link "javascript:alert(1)" "x" } }
  opportunity "O" { solution "S" { ticket "https://t.example/1" } } }`,
    });
    const { document } = await folder.read('map.cjm');
    const links = (await cjm.lsp.DocumentLinkProvider?.getDocumentLinks(document, { textDocument: { uri: '' } })) ?? [];
    const shown = links.map(
      ({ range, target }) => `${document.textDocument.getText(range)} ${target?.split('/').at(-1)}`,
    );
    expect(shown).toEqual(
      ['people.cjm people.cjm', 'https://a.example a.example', 'https://t.example/1 1', 'données/a.csv a.csv'].sort(
        (a, b) => shown.indexOf(a) - shown.indexOf(b),
      ),
    );
    expect(links).toHaveLength(4);
  });
});
