import { CloseAction, ErrorAction, type ErrorHandler } from 'vscode-languageclient';
import { createBackoff } from './create-backoff.ts';

/** Starts a server that ended again, however often; the library's own handler gives up at the fifth crash. */
export function createErrorHandler(): ErrorHandler {
  const nextWait = createBackoff(Date.now);
  return {
    error: () => ({ action: ErrorAction.Continue, handled: true }),
    async closed() {
      const wait = nextWait();
      await new Promise((resolve) => setTimeout(resolve, wait));
      const message = `The language server ended; started again after ${wait} ms.`;
      return { action: CloseAction.Restart, message, handled: true };
    },
  };
}
