import { AbstractExecuteCommandHandler, type ExecuteCommandAcceptor } from 'langium/lsp';
import type { Connection } from 'vscode-languageserver';
import { showRule } from '../protocol.ts';
import type { Client } from './client.ts';

/** What clients may ask the server to do. */
export class CjmCommands extends AbstractExecuteCommandHandler {
  private readonly host: { readonly client: Client; readonly connection: Connection | undefined };

  constructor(host: CjmCommands['host']) {
    super();
    this.host = host;
  }

  override registerCommands(accept: ExecuteCommandAcceptor): void {
    accept(showRule, async ([rule]) => {
      const uri = typeof rule === 'string' && /^[a-z-]+$/.test(rule) ? this.host.client.pageOf(rule) : undefined;
      if (uri !== undefined) await this.host.connection?.window.showDocument({ uri, takeFocus: true });
    });
  }
}
