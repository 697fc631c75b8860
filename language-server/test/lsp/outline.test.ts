import { describe, expect, test } from 'vitest';
import type { DocumentSymbol } from 'vscode-languageserver-protocol';
import { selectionRanges } from '../../src/lsp/selection-ranges.ts';
import { cjm } from '../read.ts';
import { atCursor } from './at-cursor.ts';

const map = `import "a.cjm"
import "b.cjm"

// Who it is about,
// in two lines.
persona анна "Анна, покупает впервые" {
  need fast "Быстро"
}
journey buy "Buying" {
  stage pay "Paying" {
    touchpoint card "Pays by card" {
      emotion +1 "at
      ease"
      pain fee "The fee"
      quote """
        Two
        lines
      """
    }
    step "Waits"
  }
  opportunity "Cheaper" { solution free "Free" }
  path gift: card
}|`;

async function outline(marked: string): Promise<readonly DocumentSymbol[]> {
  const { document, params } = await atCursor(marked);
  return (await cjm.lsp.DocumentSymbolProvider?.getSymbols(document, params)) ?? [];
}

const drawn = (symbols: readonly DocumentSymbol[], indent = ''): string[] =>
  symbols.flatMap(({ name, detail, children }) => [
    `${indent}${name} · ${detail}`,
    ...drawn(children ?? [], `${indent}  `),
  ]);

describe('the outline', () => {
  test('shows labels, within their journeys and stages', async () => {
    expect(drawn(await outline(map))).toEqual([
      'Анна, покупает впервые · persona анна',
      '  Быстро · need fast',
      'Buying · journey buy',
      '  Paying · stage pay',
      '    Pays by card · touchpoint card',
      '      The fee · pain fee',
      '    Waits · step',
      '  Cheaper · opportunity',
      '    Free · solution free',
      '  gift · path',
    ]);
  });

  test('leads to the label, within the statement', async () => {
    const [persona] = await outline('\npersona a "Anna" { }|');
    expect(persona).toMatchObject({
      range: { start: { line: 1, character: 0 }, end: { line: 1, character: 20 } },
      selectionRange: { start: { line: 1, character: 10 }, end: { line: 1, character: 16 } },
    });
  });

  test('names what has neither name nor label by its kind', async () => {
    expect(drawn(await outline('journey { stage { touchpoint |'))).toEqual([
      'journey · journey',
      '  stage · stage',
      '    touchpoint · touchpoint',
    ]);
  });
});

describe('folding', () => {
  const folds = async (marked: string): Promise<readonly string[]> => {
    const { document, params } = await atCursor(marked);
    const ranges = (await cjm.lsp.FoldingRangeProvider?.getFoldingRanges(document, params)) ?? [];
    return ranges.map(({ startLine, endLine, kind }) => `${startLine}-${endLine}${kind ? ` ${kind}` : ''}`).sort();
  };

  test('takes blocks without their last line, texts, comments and imports', async () => {
    expect(await folds(map)).toEqual(['0-1 imports', '3-4 comment', '5-6', '8-22', '9-19', '10-17', '14-17'].sort());
  });

  test('works on what is half written', async () => {
    expect(await folds('journey j {\n stage s {\n  touchpoint ??? "x\n }\n|')).toEqual(['1-2']);
  });
});

describe('a growing selection', () => {
  const steps = async (marked: string): Promise<string[]> => {
    const { document, position } = await atCursor(marked);
    const texts: string[] = [];
    for (let [at] = selectionRanges(document, [position]); at; at = at.parent as typeof at)
      texts.push(document.textDocument.getText(at.range));
    return texts;
  };

  test('takes the word, the text, the statement, what holds it, the file', async () => {
    const text = 'journey j { stage s { touchpoint "Платит к|артой" via app } }';
    expect(await steps(text)).toEqual([
      'картой',
      'Платит картой',
      '"Платит картой"',
      'touchpoint "Платит картой" via app',
      'stage s { touchpoint "Платит картой" via app }',
      'journey j { stage s { touchpoint "Платит картой" via app } }',
    ]);
  });

  test('has something to say everywhere', async () => {
    expect(await steps('|')).toEqual(['']);
    expect((await steps('   |   ')).at(-1)).toBe('      ');
  });
});

describe('highlights', () => {
  test('mark a name wherever the file uses it', async () => {
    const { document, params } = await atCursor(
      'persona анна "A"\njourney j for ан|на { stage s { touchpoint t { emotion 1 for анна } } }',
    );
    const found = (await cjm.lsp.DocumentHighlightProvider?.getDocumentHighlight(document, params)) ?? [];
    expect(found.map(({ range }) => `${range.start.line}:${range.start.character}`).sort()).toEqual([
      '0:8',
      '1:14',
      '1:60',
    ]);
  });
});

describe('definitions and references', () => {
  const text = `journey j { metric nps 10 stage s { touchpoint t { metric n|ps 20 } } }`;

  test('lead into files only, not into the language itself', async () => {
    const { document, params } = await atCursor(text);
    expect(await cjm.lsp.DefinitionProvider?.getDefinition(document, params)).toBeUndefined();
    const context = { includeDeclaration: true };
    const found = (await cjm.lsp.ReferencesProvider?.findReferences(document, { ...params, context })) ?? [];
    expect(found.filter(({ uri }) => uri === document.uri.toString())).toHaveLength(2);
    expect(found.filter(({ uri }) => uri.startsWith('cjm:'))).toEqual([]);
  });
});
