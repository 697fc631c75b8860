import { type Document, isSyntaxProblem, type MappedJourney, toMaps } from '@cjm/grammar';
import type { Range } from '@cjm/grammar/model';
import type { LangiumDocument } from 'langium';
import type { WrittenEntry } from './baseline/baseline.ts';
import type { Finding, FindingSeverity } from './finding.ts';
import { type LintFile, type LintWorld, type Problem, type Rule, type Setting, toFinding } from './rules/rule.ts';
import { type SetRule, setRules } from './set-rules.ts';
import { type LintSettings, recommended } from './settings.ts';
import { readSuppressions } from './suppressions/read-suppressions.ts';
import { type QuietFinding, suppress } from './suppressions/suppress.ts';
import type { JudgedSuppression } from './suppressions/suppression.ts';
import { brokenLines, syntaxFindings } from './syntax-findings.ts';

/** What lint says of one linked document. */
export interface LintResult {
  readonly findings: readonly Finding[];
  /** What would be findings as well, had nobody answered it. */
  readonly quiet: readonly QuietFinding[];
  readonly journeys: readonly MappedJourney[];
  /** False when the text was too large or too deeply nested to be read to its end, or a rule failed. */
  readonly judged: boolean;
  /** Entries of the baseline that are about the file, and fit none of its findings. */
  readonly stale?: readonly WrittenEntry[];
  /** A config wants nothing to be said of the file. */
  readonly ignored?: true;
}

/**
 * Runs the rules that are on over the document, and leaves out what its comments ask to. A rule that throws is itself a
 * finding, never silence.
 */
export function lint(
  document: LangiumDocument<Document>,
  rules: readonly Rule[],
  world: LintWorld,
  settings: LintSettings = recommended,
): LintResult {
  const root = document.parseResult.value;
  const journeys = toMaps(root);
  const file: LintFile = { document, root, journeys, world };
  const syntax = syntaxFindings(document);
  // What rules say of a line that could not be read follows from that mistake.
  const broken = brokenLines(document);
  const run = ({ rule, setting, severity }: SetRule, suppressions: readonly JudgedSuppression[]): Run => {
    const muted = rule.looksAt === 'text' ? new Set<number>() : broken;
    return world.stopwatch.rule(rule.name, () => runRule(rule, { file, suppressions }, setting, muted, severity));
  };
  const able = setRules(rules, settings).filter(({ rule }) => syntax.length === 0 || !needsAll(rule));
  const ruled = able.filter(({ rule }) => rule.looksAt !== 'suppressions').map((each) => run(each, []));
  const found = ruled.flatMap((each) => each.findings);
  const { findings, quiet, suppressions } = suppress(found, readSuppressions(document.textDocument, rules));
  const last = able.filter(({ rule }) => rule.looksAt === 'suppressions').map((each) => run(each, suppressions));
  const runs = [...ruled, ...last];
  const unread = document.parseResult.lexerErrors.some(
    (error) => isSyntaxProblem(error) && (error.code === 'nesting-too-deep' || error.code === 'file-too-large'),
  );
  return {
    findings: [
      ...syntax,
      ...findings,
      ...last.flatMap((each) => each.findings),
      ...runs.flatMap(({ failure }) => failure ?? []),
    ].sort(byPlace),
    quiet,
    journeys,
    judged: !unread && runs.every(({ failure }) => failure === undefined),
  };
}

/** What such a rule finds missing may stand in what could not be read. */
const needsAll = ({ category, looksAt }: Rule): boolean =>
  category === 'completeness' || category === 'insight' || looksAt === 'suppressions';

interface Run {
  readonly findings: readonly Finding[];
  /** The rule threw. */
  readonly failure?: Finding;
}

interface Looked {
  readonly file: LintFile;
  readonly suppressions: readonly JudgedSuppression[];
}

function runRule(
  rule: Rule,
  looked: Looked,
  setting: Setting,
  muted: ReadonlySet<number>,
  severity: FindingSeverity | undefined,
): Run {
  try {
    const found = [...problems(rule, looked, setting)].filter((problem) => !muted.has(problem.range.start.line));
    return { findings: found.map((problem) => toFinding(rule, problem, severity)) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const failure: Finding = {
      rule: rule.name,
      severity: 'error',
      message: `The rule "${rule.name}" failed on this file (${reason}): please report it as a bug.`,
      range: fileStart,
      related: [],
      fixes: [],
    };
    return { findings: [], failure };
  }
}

function* problems(rule: Rule, { file, suppressions }: Looked, setting: Setting): Iterable<Problem> {
  switch (rule.looksAt) {
    case 'journey':
      for (const journey of file.journeys) yield* rule.check(journey, file, setting);
      break;
    case 'suppressions':
      yield* rule.check(suppressions, file, setting);
      break;
    case 'file':
    case 'text':
      yield* rule.check(file, setting);
  }
}

export const fileStart: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

function byPlace(a: Finding, b: Finding): number {
  return (
    a.range.start.line - b.range.start.line ||
    a.range.start.character - b.range.start.character ||
    (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)
  );
}
