import type { MessagePort } from 'node:worker_threads';
import { type CheckerOptions, createChecker, type Times } from '@cjm/language-server';
import type { LintedFile } from '../reporters/reporter.ts';
import { checkSlice, reviewSetup } from './check-files.ts';

/** How a helper is to check. */
export interface Help {
  readonly options: CheckerOptions;
  /** The folder that paths are shown from. */
  readonly folder: string;
}

/** Files to check, or the question what is wrong with their configs. Each is answered, in order. */
export type HelperOrder = { readonly paths: readonly string[] } | 'review';

export interface HelperAnswer {
  readonly files: readonly LintedFile[];
  /** Where the thread's time went, with its last answer, if it was to be measured. */
  readonly times?: Times;
}

/** Checks what it is given, in a thread of its own, once it is told how. Answers once by itself, when it is ready. */
export function helpLinting(orders: MessagePort): void {
  orders.once('message', (help: Help) => {
    const answer = createAnswers(help);
    let last: Promise<unknown> = Promise.resolve();
    orders.on('message', (order: HelperOrder) => {
      last = last.then(async () => orders.postMessage(await answer(order)));
    });
  });
  const ready: HelperAnswer = { files: [] };
  orders.postMessage(ready);
}

function createAnswers({ options, folder }: Help) {
  const checker = createChecker(options);
  const checked: string[] = [];
  return async (order: HelperOrder): Promise<HelperAnswer> => {
    if (order === 'review') {
      const files = await reviewSetup(checked, checker, folder);
      const times = checker.times();
      return { files, ...(times && { times }) };
    }
    checked.push(...order.paths);
    return { files: await checkSlice(order.paths, checker, folder) };
  };
}
