import { type Document, isSyntaxProblem, type MappedJourney, toMaps, typesIn } from '@cjm/grammar';
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
  const journeys = toMaps(root, world.isEdited);
  const file: LintFile = { document, root, journeys, world };
  const syntax = syntaxFindings(document);
  // What rules say of a line that could not be read follows from that mistake.
  const broken = brokenLines(document);
  const found: Finding[] = [];
  const failures: Finding[] = [];
  const run = ({ rule, setting, severity }: SetRule, into: Finding[], suppressions: readonly JudgedSuppression[]) => {
    const muted = rule.looksAt === 'text' ? nothing : broken;
    const looked = { file, suppressions };
    const failure = world.stopwatch.rule(rule.name, () => runRule(rule, looked, setting, muted, severity, into));
    if (failure) failures.push(failure);
  };
  const able = setRules(rules, settings);
  const types = typesIn(root);
  const isAble = ({ rule }: SetRule): boolean =>
    (!rule.about || rule.about.some((type) => types.has(type))) && (syntax.length === 0 || !needsAll(rule));
  for (const each of able) if (each.rule.looksAt !== 'suppressions' && isAble(each)) run(each, found, []);
  const { findings, quiet, suppressions } = suppress(found, readSuppressions(document.textDocument, rules));
  const last: Finding[] = [];
  for (const each of able) if (each.rule.looksAt === 'suppressions' && isAble(each)) run(each, last, suppressions);
  const unread = document.parseResult.lexerErrors.some(
    (error) => isSyntaxProblem(error) && (error.code === 'nesting-too-deep' || error.code === 'file-too-large'),
  );
  return {
    findings: [...syntax, ...findings, ...last, ...failures].sort(byPlace),
    quiet,
    journeys,
    judged: !unread && failures.length === 0,
  };
}

/** What such a rule finds missing may stand in what could not be read. */
const needsAll = ({ category, looksAt }: Rule): boolean =>
  category === 'completeness' || category === 'insight' || looksAt === 'suppressions';

const nothing: ReadonlySet<number> = new Set();

interface Looked {
  readonly file: LintFile;
  readonly suppressions: readonly JudgedSuppression[];
}

/**
 * Adds to `into` what the rule finds.
 *
 * @param muted lines of which it says nothing
 * @returns what is said when it throws: then nothing that it found counts
 */
function runRule(
  rule: Rule,
  { file, suppressions }: Looked,
  setting: Setting,
  muted: ReadonlySet<number>,
  severity: FindingSeverity | undefined,
  into: Finding[],
): Finding | undefined {
  const before = into.length;
  const take = (problems: Iterable<Problem>): void => {
    for (const problem of problems) {
      if (!muted.has(problem.range.start.line)) into.push(toFinding(rule, problem, severity));
    }
  };
  try {
    switch (rule.looksAt) {
      case 'journey':
        for (const journey of file.journeys) take(rule.check(journey, file, setting));
        break;
      case 'suppressions':
        take(rule.check(suppressions, file, setting));
        break;
      case 'file':
      case 'text':
        take(rule.check(file, setting));
    }
    return undefined;
  } catch (error) {
    into.length = before;
    const reason = error instanceof Error ? error.message : String(error);
    return {
      rule: rule.name,
      severity: 'error',
      message: `The rule "${rule.name}" failed on this file (${reason}): please report it as a bug.`,
      range: fileStart,
      related: [],
      fixes: [],
    };
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
