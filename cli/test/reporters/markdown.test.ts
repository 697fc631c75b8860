import { describe, expect, it } from 'vitest';
import { markdown } from '../../src/reporters/markdown.ts';
import { fileOf, finding, hostile, hostileFile, manyFindings, surroundings } from './reported.ts';

describe('markdown', () => {
  it('shows the most severe first', () => {
    const info = { ...finding, severity: 'info', message: 'Something small.' } as const;
    expect(markdown([fileOf({ findings: [info, finding] })], surroundings).text).toBe(
      [
        '## Customer journey maps',
        '',
        '1 error, 0 warnings, 1 info in 1 file.',
        '',
        '| Severity | Place | Finding | Rule |',
        '| --- | --- | --- | --- |',
        '| error | a.cjm:2:5 | No persona is called &#34;ana&#34;. | unresolved-reference |',
        '| info | a.cjm:2:5 | Something small. | unresolved-reference |',
        '',
      ].join('\n'),
    );
  });

  it('fits into a comment, and says what it left out', () => {
    const { text, leftOut } = markdown(manyFindings(30_000), surroundings);
    expect(text.length).toBeLessThan(65_536);
    expect(leftOut).toMatch(/^\d+ findings left out/);
    expect(text).toContain(leftOut);
  });

  it.each(hostile)('makes no markup, link or mention of %j', (evil) => {
    const rows = markdown([hostileFile(evil)], surroundings)
      .text.split('\n')
      .slice(6, -1);
    expect(rows).toHaveLength(3);
    for (const row of rows) {
      expect(row.match(/\|/g)).toHaveLength(5);
      expect(row).not.toMatch(/[<>`*_[\]()@]|#(?!\d)|:\/\/|www\./);
    }
  });
});
