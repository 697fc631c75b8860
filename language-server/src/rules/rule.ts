import type { CjmAstType, Document, Import, MappedJourney } from '@cjm/grammar';
import type { Range } from '@cjm/grammar/model';
import type { LangiumDocument, ReferenceInfo } from 'langium';
import type { Finding, FindingSeverity, Fix, RelatedPlace } from '../finding.ts';
import type { Stopwatch } from '../stopwatch.ts';
import type { JudgedSuppression } from '../suppressions/suppression.ts';
import type { ImportTarget } from '../workspace/imports.ts';
import type { Elsewhere } from '../workspace/mentions.ts';
import type { Options, OptionValues } from './option.ts';

export type Category = 'correctness' | 'completeness' | 'insight' | 'freshness' | 'style';

/** What lies beyond a file: everything else a rule may ask for. */
export interface LintWorld {
  /** The date that counts as today, `2026-06-30`. */
  today(): string;
  /** All names that could stand at the place of a reference. */
  namesAt(reference: ReferenceInfo): readonly string[];
  /** The files that a file imports. */
  importedBy(file: Document): readonly Document[];
  /** Where an import leads. */
  targetOf(node: Import): ImportTarget | undefined;
  /** What files that import this one mention of those names that it does not use itself. */
  elsewhere(file: Document): Elsewhere;
  /** For the engine, not for rules. */
  readonly stopwatch: Stopwatch;
  /** Whether files are judged again while they are edited; likewise. */
  readonly isEdited: boolean;
}

/** A linked file with the maps of its journeys: all that a rule may look at. */
export interface LintFile {
  readonly document: LangiumDocument<Document>;
  readonly root: Document;
  readonly journeys: readonly MappedJourney[];
  readonly world: LintWorld;
}

/**
 * How rules speak of what a journey lacks. `modest`: of each place, once the journey has some of it, and where most of
 * it lacks it, once for all. `strict`: of each place, and once for a journey that has none of it. `plain`: of each place.
 */
export type Voice = 'modest' | 'strict' | 'plain';

/** What a run asks of one rule. */
export interface Setting<O extends Options = Options> {
  readonly voice: Voice;
  readonly options: OptionValues<O>;
  /** Whether another rule takes part in the run: where two would say the same, one leaves it to the other. */
  speaks(rule: string): boolean;
}

/** What a rule reports; the engine adds the rule's name and severity. */
export interface Problem {
  readonly message: string;
  readonly range: Range;
  /** Where the case is milder or graver than the rule's own severity, but no error. */
  readonly severity?: Exclude<FindingSeverity, 'error'>;
  readonly related?: readonly RelatedPlace[];
  readonly fixes?: readonly Fix[];
  readonly unused?: boolean;
}

/**
 * One rule is data plus one function. `looksAt` says what `check` is given: the file, or one journey of it after the
 * other, or, when all others have spoken, the comments that ask for findings to be left out; one that looks at the text
 * speaks even of lines that could not be read. A rule reads, it changes nothing, and its message ends with a period.
 */
export type Rule<O extends Options = Options> = {
  /** Kebab-case; also the name of its file, doc page and test, the diagnostic's code, and its name in the config. */
  readonly name: string;
  /** One sentence that begins with Disallow, Require or Enforce. */
  readonly description: string;
  readonly category: Category;
  readonly severity: FindingSeverity;
  /** A matter of taste, or of guessing: left out of `cjm:recommended`. */
  readonly off?: true;
  /** Without it nothing can be judged, so it can neither be lowered nor quietened, by nobody. */
  readonly essential?: true;
  /** Some of its findings can be mended by a fix. */
  readonly fixable?: true;
  readonly options?: O;
  /** Types of statements: of a file that holds none of them it has nothing to say. Left out: it may always speak. */
  readonly about?: readonly (keyof CjmAstType)[];
} & (
  | { readonly looksAt: 'file' | 'text'; check(file: LintFile, setting: Setting<O>): Iterable<Problem> }
  | {
      readonly looksAt: 'journey';
      check(journey: MappedJourney, file: LintFile, setting: Setting<O>): Iterable<Problem>;
    }
  | {
      readonly looksAt: 'suppressions';
      check(suppressions: readonly JudgedSuppression[], file: LintFile, setting: Setting<O>): Iterable<Problem>;
    }
);

/** A severity that was chosen for the rule holds for all that it finds. */
export function toFinding(rule: Rule, problem: Problem, chosen: FindingSeverity | undefined): Finding {
  return {
    rule: rule.name,
    severity: chosen ?? problem.severity ?? rule.severity,
    message: problem.message,
    range: problem.range,
    related: problem.related ?? [],
    fixes: problem.fixes ?? [],
    ...(problem.unused && { unused: true }),
  };
}
