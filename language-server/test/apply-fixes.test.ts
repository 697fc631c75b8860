import { describe, expect, it } from 'vitest';
import { applyFixes } from '../src/apply-fixes.ts';
import type { Finding } from '../src/finding.ts';

type Edit = readonly [line: number, from: number, to: number, text: string];

function findingOf(safe: boolean, ...edits: readonly Edit[]): Finding {
  const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
  const fix = {
    does: { kind: 'remove' } as const,
    safe,
    edits: edits.map(([line, from, to, text]) => ({
      range: { start: { line, character: from }, end: { line, character: to } },
      text,
    })),
  };
  return { rule: 'a-rule', severity: 'error', message: 'It is wrong.', range, related: [], fixes: [fix] };
}

describe('applyFixes', () => {
  it('applies what does not touch, in whatever order it comes', () => {
    const findings = [findingOf(true, [1, 0, 3, 'TWO']), findingOf(true, [0, 0, 3, 'ONE'], [2, 0, 0, '> '])];
    expect(applyFixes('one\ntwo\nthree', findings, false)).toEqual({ text: 'ONE\nTWO\n> three', count: 2 });
  });

  it('leaves a fix for later that touches another, with all its edits', () => {
    const findings = [findingOf(true, [0, 0, 3, 'ONE']), findingOf(true, [0, 3, 3, '!'], [1, 0, 3, 'TWO'])];
    expect(applyFixes('one\ntwo', findings, false)).toEqual({ text: 'ONE\ntwo', count: 1 });
  });

  it('applies unsafe fixes only if asked, and prefers a safe one', () => {
    const unsafe = findingOf(false, [0, 0, 3, 'eins']);
    const both = { ...unsafe, fixes: [...unsafe.fixes, ...findingOf(true, [0, 0, 3, 'un']).fixes] };
    expect(applyFixes('one', [unsafe], false)).toEqual({ text: 'one', count: 0 });
    expect(applyFixes('one', [unsafe], true)).toEqual({ text: 'eins', count: 1 });
    expect(applyFixes('one', [both], true)).toEqual({ text: 'un', count: 1 });
  });

  it.each(['\n', '\r\n', '\r'])('keeps lines that end in %j, and ends new ones so', (end) => {
    const text = ['a', '', 'b 🎁', 'c'].join(end);
    const findings = [findingOf(true, [2, 4, 4, ' x\ny'])];
    expect(applyFixes(text, findings, false).text).toBe(['a', '', 'b 🎁 x', 'y', 'c'].join(end));
  });
});
