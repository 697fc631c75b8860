import { pathToFileURL } from 'node:url';
import type { Finding } from '@cjm/language-server';
import picocolors from 'picocolors';
import type { LintedFile, Surroundings } from '../../src/reporters/reporter.ts';

export const range = { start: { line: 1, character: 4 }, end: { line: 1, character: 7 } };

export const finding: Finding = {
  rule: 'unresolved-reference',
  severity: 'error',
  message: 'No persona is called "ana".',
  range,
  related: [{ uri: 'file:///project/other/b.cjm', range, message: 'Here is "anna".' }],
  fixes: [{ does: { kind: 'change', what: '"anna"' }, safe: false, edits: [{ range, text: 'anna' }] }],
};

export function fileOf(changes: Partial<LintedFile>): LintedFile {
  return {
    uri: 'file:///project/a.cjm',
    path: 'a.cjm',
    text: 'one\nfor ana\n',
    findings: [],
    judged: true,
    ...changes,
  };
}

/** The repository is `/project`; nothing is coloured. */
export const surroundings: Surroundings = {
  folder: '/project',
  root: '/project',
  out: { colours: picocolors.createColors(false), columns: 80 },
};

/** So many findings in files of 100, every third of each severity. */
export function manyFindings(count: number): readonly LintedFile[] {
  const severities = ['info', 'warning', 'error'] as const;
  const findings = Array.from({ length: count }, (_, index): Finding => {
    const severity = severities[index % 3] ?? 'error';
    return { ...finding, severity, message: `Finding ${index}: no persona is called "ana" in this place.` };
  });
  return Array.from({ length: Math.ceil(count / 100) }, (_, index) =>
    fileOf({
      uri: `file:///project/maps/${index}.cjm`,
      path: `maps/${index}.cjm`,
      findings: findings.slice(index * 100, index * 100 + 100),
    }),
  );
}

/** What a file may say to take over whoever shows it. */
export const hostile: readonly string[] = [
  '::set-output name=a::b',
  '  ::error::taken',
  '::stop-commands::token',
  '##[error]taken',
  '###[group]taken',
  '##vso[task.setvariable variable=a]b',
  '\r::warning::after a carriage return',
  '\n::warning::after a line feed',
  '\u0085::warning::after a next line',
  '\u2028::warning::after a line separator',
  '%0A::warning::after an escaped line feed',
  '%0D%0A::add-mask::x',
  '\u001B[2J\u001B]0;title\u0007\u009B31m',
  '\u202Eright to left\u2066\u200F',
  '</script><img src=x onerror=alert(1)>]]>',
  '| `code` **bold** [link](https://evil.example) @everyone #1 https://evil.example www.evil.example',
];

/** A file that says it in every text and name that a report shows. */
export function hostileFile(evil: string): LintedFile {
  return {
    uri: pathToFileURL(`/project/${evil}.cjm`).href,
    path: `${evil}.cjm`,
    text: `${evil}\n${evil}\n${evil}`,
    judged: true,
    findings: (['error', 'warning', 'info'] as const).map((severity) => ({
      rule: evil,
      severity,
      message: evil,
      range: { start: { line: 0, character: 0 }, end: { line: 0, character: 3 } },
      related: [{ uri: pathToFileURL(`/project/${evil}`).href, range, message: evil }],
      fixes: [{ does: { kind: 'change', what: evil }, safe: true, edits: [{ range, text: evil }] }],
    })),
  };
}
