import { describe, expect, test } from 'vitest';
import type { MarkupContent } from 'vscode-languageserver-protocol';
import { cjm } from '../read.ts';
import { atCursor } from './at-cursor.ts';

/** What is shown, without the signs that keep Markdown from reading texts. */
async function hover(marked: string): Promise<string | undefined> {
  const { document, params } = await atCursor(marked);
  const found = await cjm.lsp.HoverProvider?.getHoverContent(document, params);
  return found && (found.contents as MarkupContent).value.replaceAll('\\', '');
}

const journey = (inside: string): string => `/// Asked in May.
persona anna "Anna" {
  segment "New customers"
  role "Nurse"
  share 40%
  need "Time"
}
source ga "Web analytics" analytics 2026-06 sample 300
metric basket "Basket" unit "items"
journey buy "Buying" for anna {
  stage pay "Paying" {
    touchpoint card "Pays" { metric conversion 6.5% target 9% from ga ${inside} }
  }
}`;

describe('names', () => {
  test('a persona is shown as a card, with its documentation', async () => {
    const card = await hover(journey('emotion 1 for an|na'));
    for (const part of [
      '**persona** Anna',
      'segment: New customers',
      'role: Nurse',
      '40%',
      'need: Time',
      'Asked in May.',
    ])
      expect(card).toContain(part);
  });

  test('a metric with what it measures, its target and the evidence', async () => {
    const card = await hover(journey('metric conver|sion 1%'));
    expect(card).toContain('measures: target actions ÷ visitors');
    expect(card).toContain('better: the higher');
    expect(card).toContain('Pays: 6.5% · target: 9% · evidence: Web analytics');
    expect(await hover(journey('metric bas|ket 2'))).toContain('unit: items');
  });

  test('a source by how one knows', async () => {
    expect(await hover(journey('emotion 1 from g|a'))).toContain('kind: analytics (what was counted on web or app)');
  });

  test('a touchpoint with its place and feelings', async () => {
    const card = await hover(`${journey('emotion -1 "torn"').slice(0, -1)} move ca|rd -> exit }`);
    expect(card).toContain('feeling: -1 (bad) · torn');
  });

  test('labels that hold a comma are kept apart by more than that', async () => {
    const two = 'persona a "Anna, new" persona b "Boris"';
    expect(await hover(`${two} journey bu|y "Buying" for a, b { stage "Pay, and go" stage "Wait" }`)).toContain(
      '- for: Anna, new; Boris\n- stages: Pay, and go; Wait',
    );
    expect(await hover(`persona a "Anna" persona b "Boris" journey bu|y "Buying" for a, b {}`)).toContain(
      'for: Anna, Boris',
    );
  });

  test('texts are never markup', async () => {
    const { document, params } = await atCursor('persona a "[x](http://evil) <b>" \njourney j for |a {}');
    const found = await cjm.lsp.HoverProvider?.getHoverContent(document, params);
    expect(JSON.stringify(found)).toContain(String.raw`\\[x\\]\\(http://evil\\) \\<b\\>`);
  });
});

describe('words and figures', () => {
  test('a keyword says what it means, with an example', async () => {
    const text = await hover(journey('mom|ent-of-truth'));
    expect(text).toContain('**moment-of-truth** Here it is decided');
    expect(text).toContain('```cjm');
    expect(await hover(journey('emotion 1 fo|r anna'))).toContain('**for** The personas that are meant.');
  });

  test('a word of a choice says what it means', async () => {
    expect(await hover('journey j { stage s { objective con|vert } }')).toBe('**convert** be chosen, and paid');
    expect(await hover(journey('pain "P" severity bloc|ker'))).toContain('nobody affected gets on');
  });

  test('a feeling is told on the scale', async () => {
    expect(await hover(journey('emotion -|2 "cheated" for anna from ga'))).toBe(
      '-2 (very bad) · cheated · for: Anna · evidence: Web analytics',
    );
    expect(await hover(journey('emotion 0.|5'))).toContain('+0.5 (between neither good nor bad and good)');
    expect(await hover(journey('emotion 7|'))).toBeUndefined();
    expect(await hover(journey('emotion |7'))).toContain('beyond the scale');
  });

  test('a comment that silences a rule says what the rule is about', async () => {
    const text = await hover('// cjm-ignore-next-line emotion-cl|iff: known\npersona a "A"');
    expect(text).toContain('**emotion-cliff**');
  });

  test('nothing is said of blanks and texts', async () => {
    expect(await hover('|\n')).toBeUndefined();
    expect(await hover('persona a "An|na"')).toBeUndefined();
  });
});
