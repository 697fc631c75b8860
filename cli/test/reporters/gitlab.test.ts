import { describe, expect, it } from 'vitest';
import { gitlab } from '../../src/reporters/gitlab.ts';
import type { LintedFile } from '../../src/reporters/reporter.ts';
import { fileOf, finding, surroundings } from './reported.ts';

interface Issue {
  readonly fingerprint: string;
}

const read = (file: LintedFile): readonly Issue[] => JSON.parse(gitlab([file], surroundings).text);

const movedDown = (by: number) => ({
  ...finding,
  range: { start: { line: 1 + by, character: 4 }, end: { line: 1 + by, character: 7 } },
});

describe('gitlab', () => {
  it('has all that GitLab requires', () => {
    const report = read(fileOf({ findings: [finding, { ...finding, severity: 'info' }] }));
    expect(report).toEqual([
      {
        description: 'No persona is called "ana".',
        check_name: 'unresolved-reference',
        fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
        severity: 'major',
        location: {
          path: 'a.cjm',
          lines: { begin: 2, end: 2 },
          positions: { begin: { line: 2, column: 5 }, end: { line: 2, column: 8 } },
        },
      },
      expect.objectContaining({ severity: 'info' }),
    ]);
  });

  it('knows a finding again after lines were added above it', () => {
    const before = read(fileOf({ findings: [finding] }));
    const after = read(fileOf({ text: 'new\nnew\none\nfor ana\n', findings: [movedDown(2)] }));
    expect(after[0]?.fingerprint).toBe(before[0]?.fingerprint);
  });

  it('tells equal findings apart', () => {
    const text = 'one\nfor ana\nfor ana\n';
    const prints = read(fileOf({ text, findings: [finding, finding, movedDown(1)] })).map((issue) => issue.fingerprint);
    expect(new Set(prints).size).toBe(3);
  });
});
