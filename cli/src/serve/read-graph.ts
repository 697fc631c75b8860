import type { IncomingMessage } from 'node:http';
import type { ElkGraph } from '@cjm/diagram';

/** A map of the largest file that is read has a graph of a few megabytes. */
const largest = 32_000_000;

/** The graph that a request brings; undefined when it brings none, or one that is too large. */
export async function readGraph(request: IncomingMessage): Promise<ElkGraph | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > largest) return undefined;
    chunks.push(bytes);
  }
  try {
    const graph: unknown = JSON.parse(Buffer.concat(chunks).toString('utf8'));
    return isGraph(graph) ? graph : undefined;
  } catch {
    return undefined;
  }
}

function isGraph(value: unknown): value is ElkGraph {
  return typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string';
}
