import { type ChildProcess, spawn } from 'node:child_process';
import type { Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import {
  createMessageConnection,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-jsonrpc/node';
import type { PublishDiagnosticsParams } from 'vscode-languageserver-protocol';

const program = fileURLToPath(new URL('../src/main.ts', import.meta.url));

export const startServer = (env: NodeJS.ProcessEnv = process.env): ChildProcess =>
  spawn(process.execPath, [program, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'], env });

/** The server as a process of its own, spoken to over stdio as an editor would. */
export class Client {
  readonly connection: MessageConnection;
  private readonly child: ChildProcess;
  private readonly waiting = new Map<string, Set<(params: unknown) => void>>();

  private constructor(child: ChildProcess, connection: MessageConnection) {
    this.child = child;
    this.connection = connection;
  }

  /**
   * Initializes a server over the folder (a URI), if one is given; `says`: what the client can do; `child`: the server,
   * which is started if it is left out; `into`: what it is spoken to through, its standard input if that is left out.
   */
  static async start(
    folder?: string,
    says: object = {},
    child: ChildProcess = startServer(),
    into: Writable | null = child.stdin,
  ): Promise<Client> {
    if (!child.stdout || !into) throw new Error('the server has no streams');
    const connection = createMessageConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(into));
    connection.listen();
    const workspaceFolders = folder === undefined ? null : [{ uri: folder, name: 'workspace' }];
    const params = { processId: process.pid, rootUri: folder ?? null, workspaceFolders, capabilities: {}, ...says };
    await connection.sendRequest('initialize', params);
    await connection.sendNotification('initialized', {});
    return new Client(child, connection);
  }

  stop(): void {
    this.connection.dispose();
    this.child.kill();
  }

  request<T>(method: string, params: unknown): Promise<T> {
    return this.connection.sendRequest(method, params);
  }

  notify(method: string, params: unknown): void {
    void this.connection.sendNotification(method, params);
  }

  /** The next notification of the method that passes. */
  next<T>(method: string, passes: (params: T) => boolean = () => true): Promise<T> {
    const waiting = this.waiting.get(method) ?? new Set();
    if (!this.waiting.has(method)) {
      this.waiting.set(method, waiting);
      // The connection keeps one handler per method only.
      this.connection.onNotification(method, (params: unknown) => {
        for (const offer of [...waiting]) offer(params);
      });
    }
    return new Promise((resolve) => {
      const offer = (params: unknown): void => {
        if (!passes(params as T)) return;
        waiting.delete(offer);
        resolve(params as T);
      };
      waiting.add(offer);
    });
  }

  /** The next diagnostics of the file; with a rule, the next that report it (`nothing`: that report none). */
  diagnosed(uri: string, rule?: string): Promise<PublishDiagnosticsParams> {
    const reports = ({ diagnostics }: PublishDiagnosticsParams): boolean =>
      rule === 'nothing' ? diagnostics.length === 0 : !rule || diagnostics.some(({ code }) => code === rule);
    return this.next(
      'textDocument/publishDiagnostics',
      (params: PublishDiagnosticsParams) => params.uri === uri && reports(params),
    );
  }

  open(uri: string, text: string): Promise<PublishDiagnosticsParams> {
    const published = this.diagnosed(uri);
    this.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'cjm', version: 1, text } });
    return published;
  }

  change(uri: string, version: number, text: string): Promise<PublishDiagnosticsParams> {
    const published = this.diagnosed(uri);
    this.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges: [{ text }] });
    return published;
  }
}
