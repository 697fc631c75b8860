import type { Answer, AnswerMessage, Asked } from '../src/preview/messages.ts';
import { vscode } from './vscode-api.ts';

/** Questions to the extension, and their answers. */
export interface Requests {
  ask(asked: Asked): Promise<Answer>;
  receive(message: AnswerMessage): void;
}

export function createRequests(): Requests {
  const open = new Map<number, (answer: Answer) => void>();
  let last = 0;
  return {
    ask(asked) {
      const request = ++last;
      vscode.postMessage({ kind: 'request', request, asked });
      return new Promise((resolve) => open.set(request, resolve));
    },
    receive({ request, answer }) {
      open.get(request)?.(answer);
      open.delete(request);
    },
  };
}
