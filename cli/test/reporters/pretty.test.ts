import { describe, expect, it } from 'vitest';
import { compact } from '../../src/reporters/compact.ts';
import { pretty } from '../../src/reporters/pretty.ts';
import { fileOf, finding, surroundings } from './reported.ts';

describe('pretty', () => {
  it('shows place, rule, message, frame, related places and fixes', () => {
    expect(pretty([fileOf({ findings: [finding] })], surroundings).text).toBe(
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
    expect(pretty([fileOf({}), fileOf({})], surroundings).text).toBe('No findings in 2 files.\n');
  });

  it('counts files that could not be judged, and frames nothing where there is no text', () => {
    const { text: _, ...unread } = fileOf({ findings: [finding], judged: false });
    const report = pretty([unread], surroundings).text;
    expect(report).toContain('1 file could not be judged.\n');
    expect(report).not.toContain('│');
  });
});

describe('compact', () => {
  it('shows a finding a line', () => {
    const files = [fileOf({ findings: [finding, { ...finding, severity: 'warning', message: 'Two\nlines.' }] })];
    expect(compact(files, surroundings).text).toBe(
      [
        'a.cjm:2:5 error unresolved-reference No persona is called "ana".',
        'a.cjm:2:5 warning unresolved-reference Two<U+000A>lines.',
        '1 error, 1 warning, 0 infos in 1 file.',
        '',
      ].join('\n'),
    );
  });
});
