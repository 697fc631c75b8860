import type { Finding } from '@cjm/language-server';
import { describe, expect, it } from 'vitest';
import { json } from '../src/reporters/json.ts';
import { pretty } from '../src/reporters/pretty.ts';
import type { ReportedFile } from '../src/reporters/reporter.ts';
import { createFakeWorld } from './fake-world.ts';

const range = { start: { line: 1, character: 4 }, end: { line: 1, character: 7 } };

const finding: Finding = {
  rule: 'unresolved-reference',
  severity: 'error',
  message: 'No persona is called "ana".',
  range,
  related: [{ uri: 'file:///work/other/b.cjm', range, message: 'Here is "anna".' }],
  fixes: [{ title: 'Change to "anna"', safe: false, edits: [{ range, text: 'anna' }] }],
};

function fileOf(changes: Partial<ReportedFile>): ReportedFile {
  const text = 'one\nfor ana\n';
  return { uri: 'file:///work/a.cjm', path: 'a.cjm', text, findings: [], maps: [], judged: true, ...changes };
}

describe('pretty', () => {
  it('shows place, rule, message, frame, related places and fixes', () => {
    expect(pretty.report([fileOf({ findings: [finding] })], createFakeWorld())).toBe(
      [
        'a.cjm:2:5 error unresolved-reference',
        'No persona is called "ana".',
        '  1 │ one',
        '> 2 │ for ana',
        '    │     ^^^',
        '  3 │',
        '  see other/b.cjm:2:5 Here is "anna".',
        '  fix Change to "anna"',
        '',
        '1 error, 0 warnings, 0 infos in 1 file.',
        '',
      ].join('\n'),
    );
  });

  it('says that all is well', () => {
    expect(pretty.report([fileOf({}), fileOf({})], createFakeWorld())).toBe('No findings in 2 files.\n');
  });

  it('counts files that could not be judged, and frames nothing where there is no text', () => {
    const { text: _, ...unread } = fileOf({ findings: [finding], judged: false });
    const report = pretty.report([unread], createFakeWorld());
    expect(report).toContain('1 file could not be judged.\n');
    expect(report).not.toContain('│');
  });

  it('never prints control characters of messages, fixes and paths', () => {
    const evil = '\u001B]0;x\u0007\u202E\u009B';
    const fixes = [{ title: evil, safe: true, edits: [] }];
    const related = [{ uri: `file:///work/${encodeURIComponent(evil)}`, range, message: evil }];
    const file = fileOf({
      path: evil,
      text: `${evil}\n${evil}`,
      findings: [{ ...finding, message: evil, fixes, related }],
    });
    expect(pretty.report([file], createFakeWorld()).replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
  });
});

describe('json', () => {
  it('follows the schema of the README', () => {
    const report: unknown = JSON.parse(
      json.report([fileOf({ findings: [finding] }), fileOf({ judged: false })], createFakeWorld()),
    );
    const place = { line: 2, column: 5, endLine: 2, endColumn: 8 };
    expect(report).toEqual({
      schema: 1,
      summary: { files: 2, errors: 1, warnings: 0, infos: 0, unjudged: 1 },
      files: [
        {
          path: 'a.cjm',
          judged: true,
          findings: [
            {
              rule: 'unresolved-reference',
              severity: 'error',
              message: 'No persona is called "ana".',
              ...place,
              related: [{ path: 'other/b.cjm', ...place, message: 'Here is "anna".' }],
              fixes: [{ title: 'Change to "anna"', safe: false, edits: [{ ...place, text: 'anna' }] }],
            },
          ],
        },
        { path: 'a.cjm', judged: false, findings: [] },
      ],
    });
  });

  it('is harmless for terminals and means the same', () => {
    const message = '\u001B\u009B\u202E\u2028 שלום 🎁';
    const text = json.report([fileOf({ findings: [{ ...finding, message }] })], createFakeWorld());
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Zl}\p{Bidi_Control}]/u);
    expect(JSON.parse(text).files[0].findings[0].message).toBe(message);
  });
});
