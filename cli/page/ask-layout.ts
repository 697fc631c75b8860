import type { ElkGraph } from '@cjm/diagram';

/** Has the server lay a graph out: the engine is larger than all the rest of the page. */
export async function askLayout(graph: ElkGraph): Promise<ElkGraph> {
  const headers = { 'Content-Type': 'application/json' };
  const response = await fetch('/layout', { method: 'POST', headers, body: JSON.stringify(graph) });
  if (!response.ok) throw new Error(`The server could not lay the map out (${response.status}).`);
  return response.json();
}
