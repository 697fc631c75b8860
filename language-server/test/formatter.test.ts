import { type LangiumDocument, URI } from 'langium';
import { describe, expect, test } from 'vitest';
import type { FormattingOptions, TextEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { CjmFormatter } from '../src/lsp/formatter.ts';
import { createCjmServices } from '../src/lsp/module.ts';
import { createMemoryFiles } from './memory-files.ts';

const { cjm, shared } = createCjmServices({ files: createMemoryFiles(new Map()), today: () => '2026-06-30' });
const formatter = new CjmFormatter();
const options: FormattingOptions = { tabSize: 8, insertSpaces: false };

/** A map in its canonical form, up to the line that is asked for. */
const map = (line: string): string => `journey buy "Buying" {
  stage pay "Paying" {
    goal "Pay"

    touchpoint card "Pays by card" {
      action  "Types a number"
${line}
      emotion +1
    }
  }
}
`;

function documentOf(text: string): LangiumDocument {
  return shared.workspace.LangiumDocumentFactory.fromString(text, URI.parse('memory:/map.cjm'));
}

const identifier = { uri: 'memory:/map.cjm' };

const applied = (text: string, edits: TextEdit[]): string =>
  TextDocument.applyEdits(documentOf(text).textDocument, edits);

/** Types what the bar in the text is behind of, as an editor tells it. */
function typed(text: string): { before: string; after: string } {
  const offset = text.indexOf('|');
  const before = text.replace('|', '');
  const document = documentOf(before);
  const position = document.textDocument.positionAt(offset);
  const ch = before[offset - 1] === '}' ? '}' : '\n';
  const edits = formatter.formatDocumentOnType(document, { textDocument: identifier, position, ch, options });
  return { before, after: applied(before, edits) };
}

describe('formatting a document', () => {
  const format = (text: string): TextEdit[] => formatter.formatDocument(documentOf(text));

  test('the server offers it', async () => {
    const { capabilities } = await shared.lsp.LanguageServer.initialize({
      processId: null,
      rootUri: null,
      capabilities: {},
    });
    expect(cjm.lsp.Formatter).toBeInstanceOf(CjmFormatter);
    expect(capabilities).toMatchObject({
      documentFormattingProvider: true,
      documentRangeFormattingProvider: true,
      documentOnTypeFormattingProvider: { firstTriggerCharacter: '}', moreTriggerCharacter: ['\n'] },
    });
  });

  test('canonical text needs no edit', () => {
    expect(format(map('      pain    "Slow"'))).toEqual([]);
  });

  test('an edit is only as long as what differs', () => {
    const [edit, ...more] = format(map('      pain "Slow"'));
    expect(more).toEqual([]);
    expect(edit).toEqual({
      range: { start: { line: 6, character: 11 }, end: { line: 6, character: 11 } },
      newText: '   ',
    });
  });

  test.each([
    ['a line that is two', map('      pain "Slow"  gain    "Safe"'), map('      pain    "Slow"\n      gain    "Safe"')],
    ['lines that are one', map('      pain\n        "Slow"'), map('      pain    "Slow"')],
    [
      'blank lines too many',
      map('\n\n      pain    "Slow"'),
      map('\n      pain    "Slow"').replace('action  ', 'action '),
    ],
    ['no new line at the end', 'team a\nteam  b', 'team a\nteam b\n'],
    ['blank lines at the end', 'team a\n\n\n', 'team a\n'],
    ['blank lines at the start', '\n\nteam a\n', 'team a\n'],
    ['nothing but blank lines', '\n\n', ''],
    ['CRLF', 'team  a\r\nteam b team c\r\n', 'team a\r\nteam b\r\nteam c\r\n'],
    ['letters of two units', 'team 𠀀 "𠀀"  team 𠀁\n', 'team 𠀀 "𠀀"\nteam 𠀁\n'],
    ['clauses', 'journey j "J" from a for b {}\n', 'journey j "J" for b from a {}\n'],
  ])('mends %s', (_, before, after) => {
    expect(applied(before, format(before))).toBe(after);
  });

  test('a file of which every line differs is done in good time', () => {
    const lines = Array.from({ length: 5_000 }, (_, index) => `team  t${index}`);
    const before = lines.join('\n');
    expect(applied(before, format(before))).toBe(`${lines.join('\n').replaceAll('  ', ' ')}\n`);
  });

  test('a file that is nested too deep is left as it is', () => {
    expect(format('journey  j "J" {'.repeat(300))).toEqual([]);
  });
});

describe('formatting a range', () => {
  const before = 'team  a\nteam  b\nteam  c\nteam  d\n';
  const format = (first: number, last: number, character = 3): string => {
    const range = { start: { line: first, character: 0 }, end: { line: last, character } };
    const edits = formatter.formatDocumentRange(documentOf(before), { textDocument: identifier, range, options });
    return applied(before, edits);
  };

  test('changes its lines and no others', () => {
    expect(format(1, 2)).toBe('team  a\nteam b\nteam c\nteam  d\n');
  });

  test('leaves out a line of which it holds nothing', () => {
    expect(format(1, 2, 0)).toBe('team  a\nteam b\nteam  c\nteam  d\n');
  });
});

describe('formatting while typing', () => {
  test('a finished line moves into its columns, and its neighbours with it', () => {
    const { after } = typed(map('      expectation "Fast"\n      |'));
    expect(after).toBe(
      map('      expectation "Fast"\n      ')
        .replace('action  "', 'action      "')
        .replace('emotion +1', 'emotion     +1'),
    );
  });

  test('the new line stays, with its indentation', () => {
    expect(typed(map('      pain "Slow"\n      |')).after).toBe(map('      pain    "Slow"\n      '));
  });

  test('a line between others does not part their columns', () => {
    const { before, after } = typed(map('      |'));
    expect(after).toBe(before);
  });

  test('a line broken in two stays so', () => {
    const { before, after } = typed(map('      pain\n|"Slow"'));
    expect(after).toBe(before);
  });

  test('an opened block stays open', () => {
    const { before, after } = typed(map('      opportunity "Better" {\n        |\n      }'));
    expect(after).toBe(before);
  });

  test('a half-written statement stays as it is', () => {
    const { before, after } = typed(map('      emotion   for\n      |'));
    expect(after).toBe(before);
  });

  test('a closed block is formatted, and nothing outside it', () => {
    const { after } = typed('team  a\njourney j "J" {\nstage  s "S" {\ngoal   "G"\n   }|\n  owner   a\n}\n');
    expect(after).toBe('team  a\njourney j "J" {\n  stage s "S" {\n    goal "G"\n  }\n  owner   a\n}\n');
  });

  test('a brace too many only formats its line', () => {
    const { before, after } = typed('team  a\n}|\n');
    expect(after).toBe(before);
  });
});
