import { type Document, isSyntaxProblem, type MappedJourney, toMaps, typesIn } from '@cjm/grammar';
import type { Range } from '@cjm/grammar/model';
import type { LangiumDocument } from 'langium';
import type { WrittenEntry } from './baseline/baseline.ts';
import type { Finding } from './finding.ts';
import { type LintFile, type LintWorld, type Problem, type Rule, toFinding } from './rules/rule.ts';
import { type SetRule, setRules } from './set-rules.ts';
import { type LintSettings, recommended } from './settings.ts';
import { unmeasured } from './stopwatch.ts';
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
  const looked: Looked = {
    file,
    types: typesIn(root),
    isWhole: syntax.length === 0,
    broken: brokenLines(document),
    suppressions: [],
  };
  const { first, last } = setRules(rules, settings);
  const failures: Finding[] = [];
  const found = runRules(first, looked, failures);
  const { findings, quiet, suppressions } = suppress(found, readSuppressions(document.textDocument, rules));
  const late = runRules(last, { ...looked, suppressions }, failures);
  const unread = document.parseResult.lexerErrors.some(
    (error) => isSyntaxProblem(error) && (error.code === 'nesting-too-deep' || error.code === 'file-too-large'),
  );
  return {
    findings: [...syntax, ...findings, ...late, ...failures].sort(byPlace),
    quiet,
    journeys,
    judged: !unread && failures.length === 0,
  };
}

/** What rules are given to look at, and what decides which of them do. */
interface Looked {
  readonly file: LintFile;
  /** The file's nodes, by their types. */
  readonly types: ReturnType<typeof typesIn>;
  /** Nothing in it could not be read. */
  readonly isWhole: boolean;
  /** Lines that could not be read: what rules say of them follows from that mistake. */
  readonly broken: ReadonlySet<number>;
  readonly suppressions: readonly JudgedSuppression[];
}

/** What the rules find; those that throw find nothing, and are told of in `failures`. */
function runRules(set: readonly SetRule[], looked: Looked, failures: Finding[]): Finding[] {
  const { stopwatch } = looked.file.world;
  const found: Finding[] = [];
  for (const each of set) {
    if (!mayFind(each, looked)) continue;
    const before = found.length;
    try {
      // Some seventy rules look at each file: what nobody measures is not wrapped up to be measured.
      if (stopwatch === unmeasured) runRule(each, looked, found);
      else stopwatch.rule(each.rule.name, () => runRule(each, looked, found));
    } catch (error) {
      found.length = before;
      failures.push(toFailure(each.rule, error));
    }
  }
  return found;
}

function mayFind({ rule: { about }, needsAll }: SetRule, { types, isWhole }: Looked): boolean {
  return (isWhole || !needsAll) && (about === undefined || about.some((type) => types.has(type)));
}

function runRule(set: SetRule, { file, suppressions, broken }: Looked, found: Finding[]): void {
  const { rule, setting } = set;
  switch (rule.looksAt) {
    case 'journey':
      for (const journey of file.journeys) take(set, rule.check(journey, file, setting), broken, found);
      return;
    case 'suppressions':
      take(set, rule.check(suppressions, file, setting), broken, found);
      return;
    case 'file':
      take(set, rule.check(file, setting), broken, found);
      return;
    case 'text':
      take(set, rule.check(file, setting), nothing, found);
  }
}

const nothing: ReadonlySet<number> = new Set();

function take({ rule, severity }: SetRule, problems: Iterable<Problem>, muted: ReadonlySet<number>, found: Finding[]) {
  for (const problem of problems) {
    if (!muted.has(problem.range.start.line)) found.push(toFinding(rule, problem, severity));
  }
}

function toFailure({ name }: Rule, error: unknown): Finding {
  const reason = error instanceof Error ? error.message : String(error);
  return {
    rule: name,
    severity: 'error',
    message: `The rule "${name}" failed on this file (${reason}): please report it as a bug.`,
    range: fileStart,
    related: [],
    fixes: [],
  };
}

export const fileStart: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

function byPlace(a: Finding, b: Finding): number {
  return (
    a.range.start.line - b.range.start.line ||
    a.range.start.character - b.range.start.character ||
    (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)
  );
}
