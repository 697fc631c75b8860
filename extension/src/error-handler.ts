import { setTimeout as sleep } from 'node:timers/promises';
import { CloseAction, ErrorAction, type ErrorHandler } from 'vscode-languageclient/node';

const longestWait = 30_000;
/** A server that lived this long had recovered: the next crash is a first one again. */
const recovered = 60_000;

/**
 * Restarts a server that ended: at once the first time, then after 1, 2, 4 … 30 seconds. It never gives up for good:
 * one bad file must not cost the rest of the day.
 */
export function createErrorHandler(
  now: () => number = Date.now,
  wait: (ms: number) => Promise<void> = sleep,
): ErrorHandler {
  let crashes = 0;
  let last = Number.NEGATIVE_INFINITY;
  return {
    error: () => ({ action: ErrorAction.Continue, handled: true }),
    async closed() {
      crashes = now() - last > recovered ? 0 : crashes + 1;
      last = now();
      const ms = crashes === 0 ? 0 : Math.min(longestWait, 1000 * 2 ** (crashes - 1));
      await wait(ms);
      return {
        action: CloseAction.Restart,
        message: `The language server ended; started again after ${ms} ms.`,
        handled: true,
      };
    },
  };
}
