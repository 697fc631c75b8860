import type { Range } from '@cjm/grammar/model';
import { type LangiumDocument, URI } from 'langium';
import { type Diagnostic, DiagnosticSeverity, DiagnosticTag } from 'vscode-languageserver';
import type { Finding, FindingSeverity, Fix } from '../finding.ts';
import { rules } from '../rules/index.ts';
import type { QuietFinding } from '../suppressions/suppress.ts';
import { type FixWords, tellFix } from '../tell-fix.ts';
import { CjmDocumentValidator } from '../workspace/document-validator.ts';

/** A fix in the words of who may choose it. */
export interface ToldFix extends Omit<Fix, 'does'> {
  readonly title: string;
}

/** What a diagnostic carries back to the server when the editor asks for its quick fixes. */
export interface DiagnosticData {
  readonly fixes: readonly ToldFix[];
  /** The baseline's entry that the finding is answered by. */
  readonly entry?: { readonly uri: string; readonly range: Range };
}

/** Tells the editor what lint says. */
export class CjmDiagnostics extends CjmDocumentValidator {
  private readonly pageOf: (rule: string) => string | undefined;
  private readonly fixWords: () => FixWords;

  /**
   * @param pageOf address of the page about a rule, if it is known where they are
   * @param fixWords how fixes are told
   */
  constructor(
    pageOf: (rule: string) => string | undefined,
    fixWords: () => FixWords,
    ...judging: ConstructorParameters<typeof CjmDocumentValidator>
  ) {
    super(...judging);
    this.pageOf = pageOf;
    this.fixWords = fixWords;
  }

  override async validateDocument(document: LangiumDocument): Promise<Diagnostic[]> {
    const { findings, quiet } = await this.judge(document);
    const words = this.fixWords();
    const diagnostics = [
      ...findings.map((finding) => toDiagnostic(finding, words)),
      ...quiet.flatMap((each) => toHint(each, words)),
    ];
    return diagnostics.map((diagnostic) => this.withPage(diagnostic));
  }

  private withPage(diagnostic: Diagnostic): Diagnostic {
    const href = this.pageOf(String(diagnostic.code));
    const hasPage = href !== undefined && rules.some(({ name }) => name === diagnostic.code);
    return hasPage ? { ...diagnostic, codeDescription: { href } } : diagnostic;
  }
}

const severities: Readonly<Record<FindingSeverity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
};

/** What is in the baseline is still there to be seen, faded. */
function toHint(quiet: QuietFinding, words: FixWords): Diagnostic[] {
  if (quiet.by !== 'baseline') return [];
  const diagnostic = toDiagnostic(quiet.finding, words);
  const data: DiagnosticData = { fixes: told(quiet.finding, words), entry: quiet.entry };
  return [{ ...diagnostic, severity: DiagnosticSeverity.Hint, tags: [DiagnosticTag.Unnecessary], data }];
}

const told = ({ fixes }: Finding, words: FixWords | undefined): readonly ToldFix[] =>
  fixes.map(({ does, safe, edits }) => ({ title: tellFix(does, words), safe, edits }));

/** @param words how fixes are told; left out: in English */
export function toDiagnostic(finding: Finding, words?: FixWords): Diagnostic {
  const data: DiagnosticData = { fixes: told(finding, words) };
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
