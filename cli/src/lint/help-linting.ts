import type { MessagePort } from 'node:worker_threads';
import { type CheckerOptions, createChecker, type Times } from '@cjm/language-server';
import type { LintedFile } from '../reporters/reporter.ts';
import { checkSlice, reviewSetup } from './check-files.ts';

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

/** Checks what it is given, in a thread of its own. Answers once by itself, when it is ready. */
export function helpLinting({ options, folder }: Help, orders: MessagePort): void {
  const checker = createChecker(options);
  const checked: string[] = [];

  async function answer(order: HelperOrder): Promise<HelperAnswer> {
    if (order === 'review') {
      const files = await reviewSetup(checked, checker, folder);
      const times = checker.times();
      return { files, ...(times && { times }) };
    }
    checked.push(...order.paths);
    return { files: await checkSlice(order.paths, checker, folder) };
  }

  const ready: HelperAnswer = { files: [] };
  orders.postMessage(ready);
  let last: Promise<unknown> = Promise.resolve();
  orders.on('message', (order: HelperOrder) => {
    last = last.then(async () => orders.postMessage(await answer(order)));
  });
}
