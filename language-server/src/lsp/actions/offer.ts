import type { LangiumDocument } from 'langium';
import type { CodeAction, Diagnostic } from 'vscode-languageserver';
import type { Setups } from '../../config/setups.ts';
import type { Rule } from '../../rules/rule.ts';
import type { Files } from '../../workspace/files.ts';
import type { Client } from '../client.ts';
import type { DiagnosticData } from '../diagnostics.ts';

/** What an action is asked for. */
export interface Asked {
  readonly document: LangiumDocument;
  readonly diagnostic: Diagnostic;
  readonly data: Partial<DiagnosticData>;
  /** Undefined for what is found before any rule can look. */
  readonly rule: Rule | undefined;
}

export interface ActionHost {
  readonly files: Files;
  readonly setups: Setups;
  readonly client: Client;
}

/** What can be done about one finding. */
export type Offer = (asked: Asked, host: ActionHost) => readonly CodeAction[] | Promise<readonly CodeAction[]>;
