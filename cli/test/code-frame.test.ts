import { describe, expect, it } from 'vitest';
import { codeFrame, splitLines } from '../src/terminal/code-frame.ts';
import { createFakeWorld } from './fake-world.ts';

/** The frame of the first place of `part` in the text. */
function frame(text: string, part: string, columns = 80): string {
  const lines = splitLines(text);
  const line = lines.findIndex((it) => it.includes(part));
  const character = lines[line]?.indexOf(part) ?? 0;
  const range = { start: { line, character }, end: { line, character: character + part.length } };
  return codeFrame(lines, range, { ...createFakeWorld().out, columns });
}

describe('codeFrame', () => {
  it('marks the part, with the lines around it', () => {
    expect(frame('one\ntwo three\nfour', 'three')).toBe('  1 │ one\n> 2 │ two three\n    │     ^^^^^\n  3 │ four\n');
  });

  it('aligns line numbers of different length', () => {
    const text = Array.from({ length: 10 }, (_, index) => `line ${index + 1}`).join('\n');
    expect(frame(text, '9')).toBe('   8 │ line 8\n>  9 │ line 9\n     │      ^\n  10 │ line 10\n');
  });

  it.each([
    ['wide letters take two columns', '你好 ana', 'ana', '     ^^^'],
    ['wide letters are marked in full', 'a 你好', '你好', '  ^^^^'],
    ['emoji of several parts take two columns', '👩‍👩‍👧🎁 ana', 'ana', '     ^^^'],
    ['combining marks take none', 'e\u0301e\u0301 ana', 'ana', '   ^^^'],
    ['right-to-left letters take one each', 'שלום ana', 'ana', '     ^^^'],
    ['full-width forms take two', 'ＡＢ ana', 'ana', '     ^^^'],
  ])('%s', (_what, text, part, carets) => {
    expect(frame(text, part)).toBe(`> 1 │ ${text}\n    │ ${carets}\n`);
  });

  it('shows tabs as spaces to the next stop', () => {
    expect(frame('\ta\tana', 'ana')).toBe('> 1 │     a   ana\n    │         ^^^\n');
  });

  it('shows control characters by name, and counts the name', () => {
    expect(frame('\u001B[2J\u202E ana', 'ana')).toBe('> 1 │ <U+001B>[2J<U+202E> ana\n    │                     ^^^\n');
  });

  it('marks an empty range by one caret, at the end of a line too', () => {
    const at = { line: 0, character: 3 };
    expect(codeFrame(['abc'], { start: at, end: at }, createFakeWorld().out)).toBe('> 1 │ abc\n    │    ^\n');
  });

  it('marks a range of several lines to the end of the first', () => {
    const range = { start: { line: 0, character: 2 }, end: { line: 1, character: 1 } };
    expect(codeFrame(['a {', '}'], range, createFakeWorld().out)).toBe('> 1 │ a {\n    │   ^\n  2 │ }\n');
  });

  it('crops long lines around the mark', () => {
    const text = `${'x'.repeat(5000)} ana ${'你'.repeat(5000)}`;
    const [line = '', carets = ''] = frame(text, 'ana', 40).split('\n');
    expect(line.indexOf('ana')).toBe(carets.indexOf('^^^'));
    expect(line).toMatch(/^> 1 │ …x+ ana 你+…$/);
    expect(carets).toMatch(/\^\^\^$/);
    expect([...line].length + (line.match(/你/g)?.length ?? 0)).toBeLessThanOrEqual(40);
  });

  it('leaves a line whole that just fits', () => {
    const text = `ana ${'x'.repeat(30)}`;
    expect(frame(text, 'ana', 40)).toContain(text);
    expect(frame(`${text}x`, 'ana', 40)).toContain('…');
  });
});
