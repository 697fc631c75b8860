import { findNodeAtLocation, parseTree } from 'jsonc-parser';
import { type URI, UriUtils } from 'langium';
import { type CodeAction, CodeActionKind, DiagnosticSeverity, type WorkspaceEdit } from 'vscode-languageserver';
import { readConfig } from '../../config/config-file.ts';
import { matches } from '../../config/globs.ts';
import { pathWithin } from '../../config/inside.ts';
import type { SeverityWord } from '../../config/read-rules.ts';
import { configName } from '../../config/setups.ts';
import { isStored } from '../../workspace/files.ts';
import type { EditorWords } from '../words.ts';
import { jsonEdits } from './json-edits.ts';
import type { Offer } from './offer.ts';

const words: readonly SeverityWord[] = ['off', 'info', 'warn', 'error'];

/** Sets how loudly the rule speaks, in the config that holds for the file, or in a new one in the file's root. */
export const configureRule: Offer = async ({ document, diagnostic, rule }, { files, setups, client }) => {
  if (!rule || rule.essential || !isStored(document.uri)) return [];
  const config = await setups.configOf(document.uri);
  const read = config && (await files.read(config));
  if (!config && !client.createsFiles) return [];
  if (read && 'problem' in read) return [];
  const target = config ?? UriUtils.joinPath(await files.rootOf(document.uri), configName);
  const path = pathWithin(document.uri, UriUtils.dirname(target));
  return words
    .filter((word) => word !== wordOf(diagnostic.severity))
    .map((word): CodeAction => {
      const edit = read
        ? { changes: { [target.toString()]: edits(target, read.text, path, rule.name, word) } }
        : created(target, rule.name, word);
      return {
        title: titleOf(rule.name, word, client.words.actions),
        kind: CodeActionKind.QuickFix,
        diagnostics: [diagnostic],
        edit,
      };
    });
};

const titleOf = (rule: string, word: SeverityWord, { turnOff, report }: EditorWords['actions']): string =>
  word === 'off' ? turnOff(rule, configName) : report(rule, word, configName);

function wordOf(severity: DiagnosticSeverity | undefined): SeverityWord | undefined {
  switch (severity) {
    case DiagnosticSeverity.Error:
      return 'error';
    case DiagnosticSeverity.Warning:
      return 'warn';
    case DiagnosticSeverity.Information:
      return 'info';
    default:
      return undefined;
  }
}

/** Where an override says something of the rule for this file, it is that which is changed: it would win. */
function edits(config: URI, text: string, path: string, rule: string, word: SeverityWord) {
  const { overrides } = readConfig(config.toString(), text, []).config;
  const override = overrides.findLastIndex(({ files }, index) => {
    return matches(files, path) && findNodeAtLocation(tree(text), ['overrides', index, 'rules', rule]) !== undefined;
  });
  const place = override < 0 ? ['rules', rule] : ['overrides', override, 'rules', rule];
  const hasOptions = findNodeAtLocation(tree(text), [...place, 0]) !== undefined;
  return jsonEdits(text, hasOptions ? [...place, 0] : place, word);
}

const tree = (text: string) => parseTree(text) ?? { type: 'object' as const, offset: 0, length: 0 };

function created(config: URI, rule: string, word: SeverityWord): WorkspaceEdit {
  const uri = config.toString();
  const start = { line: 0, character: 0 };
  const newText = `${JSON.stringify({ rules: { [rule]: word } }, undefined, 2)}\n`;
  return {
    documentChanges: [
      { kind: 'create', uri, options: { ignoreIfExists: true } },
      { textDocument: { uri, version: null }, edits: [{ range: { start, end: start }, newText }] },
    ],
  };
}
