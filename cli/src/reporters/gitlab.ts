import { createHash } from 'node:crypto';
import type { FindingSeverity } from '@cjm/language-server';
import { splitLines } from '../terminal/code-frame.ts';
import { placeOf } from './place.ts';
import type { LintedFile, ReportFindings } from './reporter.ts';
import { repositoryPath } from './repository-path.ts';
import { toJson } from './to-json.ts';

/**
 * For merge requests of GitLab.
 *
 * https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
 */
export const gitlab: ReportFindings = (files, { root }) => ({
  text: `${toJson(
    files.flatMap((file) => issuesOf(file, root)),
    2,
  )}\n`,
});

const severities: Readonly<Record<FindingSeverity, string>> = { error: 'major', warning: 'minor', info: 'info' };

function issuesOf(file: LintedFile, root: string) {
  const path = repositoryPath(file.uri, root);
  const lines = splitLines(file.text ?? '');
  const seen = new Map<string, number>();
  return file.findings.map(({ rule, severity, message, range }) => {
    const { line, column, endLine, endColumn } = placeOf(range);
    // Stays when lines are added above. GitLab takes findings of the same fingerprint for one, so they are counted.
    const what = JSON.stringify([rule, path, lines[line - 1]?.trim() ?? message]);
    const count = (seen.get(what) ?? 0) + 1;
    seen.set(what, count);
    return {
      description: message,
      check_name: rule,
      fingerprint: createHash('sha256').update(`${what}${count}`).digest('hex'),
      severity: severities[severity],
      location: {
        path,
        lines: { begin: line, end: endLine },
        positions: { begin: { line, column }, end: { line: endLine, column: endColumn } },
      },
    };
  });
}
