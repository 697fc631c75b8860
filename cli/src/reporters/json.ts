import type { Range } from '@cjm/grammar/model';
import type { Finding } from '@cjm/language-server';
import { displayPath, pathOfUri } from '../inputs/display-path.ts';
import { countFindings } from './count-findings.ts';
import type { ReportedFile, Reporter } from './reporter.ts';

/** For programs: the schema in the README. Grows by new properties; `schema` changes when a reader must. */
export const json: Reporter = {
  name: 'json',
  description: 'for programs',
  report: (files, world) => {
    const report = {
      schema: 1,
      summary: countFindings(files),
      files: files.map((file) => reportFile(file, world.folder)),
    };
    return `${escapeUnsafe(JSON.stringify(report, undefined, 2))}\n`;
  },
};

function reportFile(file: ReportedFile, folder: string) {
  return {
    path: file.path,
    judged: file.judged,
    findings: file.findings.map((finding) => reportFinding(finding, folder)),
  };
}

function reportFinding(finding: Finding, folder: string) {
  return {
    rule: finding.rule,
    severity: finding.severity,
    message: finding.message,
    ...places(finding.range),
    related: finding.related.map((place) => ({
      path: displayPath(pathOfUri(place.uri), folder),
      ...places(place.range),
      message: place.message,
    })),
    fixes: finding.fixes.map((fix) => ({
      title: fix.title,
      safe: fix.safe,
      edits: fix.edits.map((edit) => ({ ...places(edit.range), text: edit.text })),
    })),
  };
}

/** Counted from 1, as editors show them. */
function places(range: Range) {
  return {
    line: range.start.line + 1,
    column: range.start.character + 1,
    endLine: range.end.line + 1,
    endColumn: range.end.character + 1,
  };
}

/** JSON leaves DEL, C1 and bidirectional controls raw, and a terminal may be what reads it. */
function escapeUnsafe(json: string): string {
  return json.replace(
    /[\u{7F}-\u{9F}\p{Zl}\p{Zp}\p{Bidi_Control}]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
