import { type Finding, tellFix } from '@cjm/language-server';
import { displayPath, pathOfUri } from '../inputs/display-path.ts';
import { countFindings } from './count-findings.ts';
import { placeOf } from './place.ts';
import type { LintedFile, ReportFindings } from './reporter.ts';
import { toJson } from './to-json.ts';

/** For programs: `lint-report.schema.json`. Grows by new properties; `schema` changes when a reader must. */
export const json: ReportFindings = (files, { folder, stats }) => {
  const report = {
    schema: 1,
    summary: countFindings(files),
    files: files.map((file) => reportFile(file, folder)),
    ...(stats && { stats }),
  };
  return { text: `${toJson(report, 2)}\n` };
};

function reportFile(file: LintedFile, folder: string) {
  return {
    path: file.path,
    judged: file.judged,
    findings: file.findings.map((finding) => reportFinding(finding, folder)),
  };
}

function reportFinding({ rule, severity, message, range, related, fixes }: Finding, folder: string) {
  return {
    rule,
    severity,
    message,
    ...placeOf(range),
    related: related.map((place) => ({
      path: displayPath(pathOfUri(place.uri), folder),
      ...placeOf(place.range),
      message: place.message,
    })),
    fixes: fixes.map(({ does, safe, edits }) => ({
      title: tellFix(does),
      safe,
      edits: edits.map((edit) => ({ ...placeOf(edit.range), text: edit.text })),
    })),
  };
}
