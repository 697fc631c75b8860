import type { Range } from '@cjm/grammar/model';
import { type LangiumDocument, URI } from 'langium';
import { type Diagnostic, DiagnosticSeverity, DiagnosticTag } from 'vscode-languageserver';
import type { Finding, FindingSeverity } from '../finding.ts';
import { rules } from '../rules/index.ts';
import type { QuietFinding } from '../suppressions/suppress.ts';
import { CjmDocumentValidator } from '../workspace/document-validator.ts';

/** What a diagnostic carries back to the server when the editor asks for its quick fixes. */
export interface DiagnosticData {
  readonly fixes: Finding['fixes'];
  /** The baseline's entry that the finding is answered by. */
  readonly entry?: { readonly uri: string; readonly range: Range };
}

/** Tells the editor what lint says. */
export class CjmDiagnostics extends CjmDocumentValidator {
  private readonly pageOf: (rule: string) => string | undefined;

  /** @param pageOf address of the page about a rule, if it is known where they are */
  constructor(
    pageOf: (rule: string) => string | undefined,
    ...judging: ConstructorParameters<typeof CjmDocumentValidator>
  ) {
    super(...judging);
    this.pageOf = pageOf;
  }

  override async validateDocument(document: LangiumDocument): Promise<Diagnostic[]> {
    const { findings, quiet } = await this.judge(document);
    const diagnostics = [...findings.map(toDiagnostic), ...quiet.flatMap(toHint)];
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
