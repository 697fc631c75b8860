import type { Document, Import, MappedJourney } from '@cjm/grammar';
import type { Range } from '@cjm/grammar/model';
import type { LangiumDocument, ReferenceInfo } from 'langium';
import type { Finding, FindingSeverity, Fix, RelatedPlace } from '../finding.ts';
import type { ImportTarget } from '../workspace/imports.ts';

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
}

/** A linked file with the maps of its journeys: all that a rule may look at. */
export interface LintFile {
  readonly document: LangiumDocument<Document>;
  readonly root: Document;
  readonly journeys: readonly MappedJourney[];
  readonly world: LintWorld;
}

/** What a rule reports; the engine adds the rule's name and severity. */
export interface Problem {
  readonly message: string;
  readonly range: Range;
  /** Where the case is milder or graver than the rule's own severity. */
  readonly severity?: FindingSeverity;
  readonly related?: readonly RelatedPlace[];
  readonly fixes?: readonly Fix[];
  readonly unused?: boolean;
}

/**
 * One rule is data plus one function. `looksAt` says what `check` is given: the file, or one journey of it after the
 * other; one that looks at the text speaks even of lines that could not be read. A rule reads, it changes nothing, and
 * its message ends with a period.
 */
export type Rule = {
  /** Kebab-case; also the name of its file, doc page and test, the diagnostic's code, and its name in the config. */
  readonly name: string;
  /** One sentence that begins with Disallow, Require or Enforce. */
  readonly description: string;
  readonly category: Category;
  readonly severity: FindingSeverity;
} & (
  | { readonly looksAt: 'file' | 'text'; check(file: LintFile): Iterable<Problem> }
  | { readonly looksAt: 'journey'; check(journey: MappedJourney, file: LintFile): Iterable<Problem> }
);

export function toFinding(rule: Rule, problem: Problem): Finding {
  return {
    rule: rule.name,
    severity: problem.severity ?? rule.severity,
    message: problem.message,
    range: problem.range,
    related: problem.related ?? [],
    fixes: problem.fixes ?? [],
    ...(problem.unused && { unused: true }),
  };
}
