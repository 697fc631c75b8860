import type { ElkGraph, Layout } from '@cjm/diagram';

const most = 8;

/** A layout that does not ask the engine again for a graph it has laid out: words that fit their box change nothing. */
export function rememberLayouts(layout: Layout): Layout {
  const known = new Map<string, ElkGraph>();
  return async (graph) => {
    const key = JSON.stringify(graph);
    const placed = known.get(key) ?? (await layout(graph));
    // Moved to the end: the first is the one not used for longest.
    known.delete(key);
    known.set(key, placed);
    const [oldest] = known.keys();
    if (known.size > most && oldest !== undefined) known.delete(oldest);
    return placed;
  };
}
