import type { ServerResponse } from 'node:http';
import { pageHeaders } from './headers.ts';

/** Server-sent events: one message to every open page. */
export interface EventStream {
  /** Answers a request by a stream that starts with `first`, or with what is sent next. */
  readonly open: (response: ServerResponse, first: string | undefined) => void;
  /** @param data one line */
  readonly send: (data: string) => void;
  readonly close: () => void;
}

export function createEventStream(): EventStream {
  const listeners = new Set<ServerResponse>();
  return {
    open: (response, first) => {
      response.writeHead(200, { ...pageHeaders, 'Content-Type': 'text/event-stream' });
      response.write('retry: 1000\n\n');
      if (first !== undefined) response.write(`data: ${first}\n\n`);
      listeners.add(response);
      response.on('close', () => listeners.delete(response));
    },
    send: (data) => {
      for (const listener of listeners) listener.write(`data: ${data}\n\n`);
    },
    close: () => {
      for (const listener of listeners) listener.end();
    },
  };
}
