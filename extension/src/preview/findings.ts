import {
  type CodeAction,
  CodeActionKind,
  commands,
  type Diagnostic,
  DiagnosticSeverity,
  languages,
  Range,
  type Uri,
  workspace,
} from 'vscode';
import type { FixMessage, PageFinding } from './messages.ts';

const severities: ReadonlyMap<DiagnosticSeverity, PageFinding['severity']> = new Map([
  [DiagnosticSeverity.Error, 'error'],
  [DiagnosticSeverity.Warning, 'warning'],
  [DiagnosticSeverity.Information, 'info'],
]);

/** What is wrong with the file, as Problems has it; hints are left out. */
export function findingsOf(uri: Uri): readonly PageFinding[] {
  return languages.getDiagnostics(uri).flatMap((diagnostic): readonly PageFinding[] => {
    const severity = severities.get(diagnostic.severity);
    if (severity === undefined) return [];
    const { start, end } = diagnostic.range;
    const code = codeOf(diagnostic);
    return [
      {
        range: {
          start: { line: start.line, character: start.character },
          end: { line: end.line, character: end.character },
        },
        severity,
        text: diagnostic.message,
        ...(code !== undefined && { code }),
        fixes: fixesOf(diagnostic).map((title) => ({ id: title, title })),
      },
    ];
  });
}

function codeOf({ code }: Diagnostic): string | undefined {
  const value = typeof code === 'object' ? code.value : code;
  return value === undefined ? undefined : String(value);
}

/** Titles of the fixes that the server sent along. */
function fixesOf(diagnostic: Diagnostic): readonly string[] {
  const data: unknown = 'data' in diagnostic ? diagnostic.data : undefined;
  const fixes: unknown = typeof data === 'object' && data !== null && 'fixes' in data ? data.fixes : undefined;
  if (!Array.isArray(fixes)) return [];
  return fixes.flatMap((fix: unknown) =>
    typeof fix === 'object' && fix !== null && 'title' in fix && typeof fix.title === 'string' ? [fix.title] : [],
  );
}

/** Does what the light bulb would do there. False: it is not offered any more. */
export async function applyFix(uri: Uri, { range: { start, end }, fix }: FixMessage): Promise<boolean> {
  const place = new Range(start.line, start.character, end.line, end.character);
  const actions = await commands.executeCommand<readonly CodeAction[]>(
    'vscode.executeCodeActionProvider',
    uri,
    place,
    CodeActionKind.QuickFix.value,
  );
  const action = actions.find(({ title }) => title === fix);
  if (!action) return false;
  if (action.edit && !(await workspace.applyEdit(action.edit))) return false;
  if (action.command) {
    await commands.executeCommand(action.command.command, ...(action.command.arguments ?? []));
  }
  return true;
}
