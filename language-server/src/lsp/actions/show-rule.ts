import { CodeActionKind } from 'vscode-languageserver';
import { showRule } from '../../protocol.ts';
import type { Offer } from './offer.ts';

/** Leads to the page about the rule. */
export const showTheRule: Offer = ({ diagnostic, rule }, { client }) => {
  if (!rule || !client.showsPages()) return [];
  const title = client.words.actions.showRule(rule.name);
  return [
    {
      title,
      kind: CodeActionKind.QuickFix,
      diagnostics: [diagnostic],
      command: { title, command: showRule, arguments: [rule.name] },
    },
  ];
};
