import { type Document, isDocument, toMaps } from '@cjm/grammar';
import type { Range } from '@cjm/grammar/model';
import { type LangiumDocument, URI } from 'langium';
import { type Diagnostic, DiagnosticSeverity, DiagnosticTag } from 'vscode-languageserver';
import type { Setup } from '../config/setups.ts';
import type { Finding, FindingSeverity } from '../finding.ts';
import { judge } from '../judge.ts';
import type { LintResult } from '../lint.ts';
import { rules } from '../rules/index.ts';
import type { LintWorld } from '../rules/rule.ts';
import type { QuietFinding } from '../suppressions/suppress.ts';

/** What a diagnostic carries back to the server when the editor asks for its quick fixes. */
export interface DiagnosticData {
  readonly fixes: Finding['fixes'];
  /** The baseline's entry that the finding is answered by. */
  readonly entry?: { readonly uri: string; readonly range: Range };
}

/** What lint said of a document, the maps aside. */
export type Verdict = Omit<LintResult, 'journeys'>;

/** The maps lead into the tree, which a file that nobody has open need not keep: they are there, or are made again. */
interface Remembered extends Verdict {
  readonly journeys: WeakRef<LintResult['journeys']>;
}

/** Runs lint where Langium validates, and remembers the result for those who want more than diagnostics. */
export class CjmDocumentValidator {
  private readonly results = new WeakMap<LangiumDocument, Remembered>();
  private readonly world: LintWorld;
  private readonly setupOf: (uri: URI) => Promise<Setup>;
  private readonly pageOf: (rule: string) => string | undefined;

  /** @param pageOf address of the page about a rule, if it is known where they are */
  constructor(world: LintWorld, setupOf: (uri: URI) => Promise<Setup>, pageOf: (rule: string) => string | undefined) {
    this.world = world;
    this.setupOf = setupOf;
    this.pageOf = pageOf;
  }

  async validateDocument(document: LangiumDocument): Promise<Diagnostic[]> {
    const setup = await this.setupOf(document.uri);
    const result = judge(document as LangiumDocument<Document>, rules, this.world, setup);
    this.results.set(document, { ...result, journeys: new WeakRef(result.journeys) });
    const diagnostics = [...result.findings.map(toDiagnostic), ...result.quiet.flatMap(toHint)];
    return diagnostics.map((diagnostic) => this.withPage(diagnostic));
  }

  private withPage(diagnostic: Diagnostic): Diagnostic {
    const href = this.pageOf(String(diagnostic.code));
    const hasPage = href !== undefined && rules.some(({ name }) => name === diagnostic.code);
    return hasPage ? { ...diagnostic, codeDescription: { href } } : diagnostic;
  }

  /** The latest that was said of the document; asking for it reads nothing anew. */
  verdictOn(document: LangiumDocument): Verdict | undefined {
    return this.results.get(document);
  }

  /** The latest result of the document; undefined before it was first validated. */
  resultOf(document: LangiumDocument): LintResult | undefined {
    const result = this.results.get(document);
    if (!result) return undefined;
    const { value } = document.parseResult;
    return { ...result, journeys: result.journeys.deref() ?? (isDocument(value) ? toMaps(value) : []) };
  }
}

const severities: Readonly<Record<FindingSeverity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
};

/** What is in the baseline is still there to be seen, faded. */
function toHint(quiet: QuietFinding): Diagnostic[] {
  if (quiet.by !== 'baseline') return [];
  const diagnostic = toDiagnostic(quiet.finding);
  const data: DiagnosticData = { fixes: quiet.finding.fixes, entry: quiet.entry };
  return [{ ...diagnostic, severity: DiagnosticSeverity.Hint, tags: [DiagnosticTag.Unnecessary], data }];
}

export function toDiagnostic(finding: Finding): Diagnostic {
  const data: DiagnosticData = { fixes: finding.fixes };
  return {
    source: 'cjm',
    code: finding.rule,
    severity: severities[finding.severity],
    message: finding.message,
    range: finding.range,
    data,
    ...(finding.unused && { tags: [DiagnosticTag.Unnecessary] }),
    ...(finding.related.length > 0 && {
      relatedInformation: finding.related.map(({ uri, range, message }) => ({
        location: { uri: URI.parse(uri).toString(), range },
        message,
      })),
    }),
  };
}
