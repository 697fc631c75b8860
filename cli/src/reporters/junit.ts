import { type Finding, tellFix } from '@cjm/language-server';
import { visible } from '../terminal/visible.ts';
import { countFindings } from './count-findings.ts';
import { startOf } from './place.ts';
import type { LintedFile, ReportFindings } from './reporter.ts';

/** For build servers that show tests: a suite for each file, a failed test for each error and warning. */
export const junit: ReportFindings = (files) => {
  const suites = files.map(toSuite);
  const counts = countsOf(files);
  return {
    text: `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="cjm lint"${counts}>\n${suites.join('')}</testsuites>\n`,
  };
};

function toSuite(file: LintedFile): string {
  const cases =
    file.findings.length === 0
      ? [`    <testcase name="no findings" classname="${xml(file.path)}"/>\n`]
      : file.findings.map((finding) => toCase(file, finding));
  return `  <testsuite name="${xml(file.path)}"${countsOf([file])}>\n${cases.join('')}  </testsuite>\n`;
}

function toCase({ path, judged }: LintedFile, finding: Finding): string {
  const { rule, severity, message, range, fixes } = finding;
  const details = [`${path}:${startOf(range)}`, message, ...fixes.map(({ does }) => `fix ${tellFix(does)}`)];
  const told = details.map((detail) => xml(detail)).join('\n');
  const result =
    severity === 'info'
      ? `<system-out>${told}</system-out>`
      : judged
        ? `<failure type="${severity}" message="${xml(message)}">${told}</failure>`
        : `<error type="${xml(rule)}" message="${xml(message)}">${told}</error>`;
  return `    <testcase name="${xml(rule)} ${startOf(range)}" classname="${xml(path)}">${result}</testcase>\n`;
}

function countsOf(files: readonly LintedFile[]): string {
  const tests = files.reduce((sum, { findings }) => sum + Math.max(1, findings.length), 0);
  const failing = (some: readonly LintedFile[]) => {
    const { errors, warnings } = countFindings(some);
    return errors + warnings;
  };
  const [failures, errors] = [true, false].map((judged) => failing(files.filter((file) => file.judged === judged)));
  return ` tests="${tests}" failures="${failures}" errors="${errors}"`;
}

/** Text or an attribute's value. XML has no way to write most control characters, so they show as code points. */
function xml(text: string): string {
  return visible(text).replace(/[&<>"'\uFFFE\uFFFF]/g, (character) => `&#${xmlCode(character)};`);
}

/** The two that no XML may hold become the replacement character. */
const xmlCode = (character: string): number => (character >= '\uFFFE' ? 0xfffd : character.charCodeAt(0));
