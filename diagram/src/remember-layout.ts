import type { ElkGraph, Layout } from './layout.ts';

/** So many graphs are kept: the current one, and those that undo and redo lead to. */
const kept = 16;

/**
 * A layout that remembers: the same graph (same sizes, same edges) is not laid out again. An edit that changes neither,
 * as of a score or a word of the same width, then costs no layout at all. A failed layout is tried again.
 */
export function rememberLayout(layout: Layout): Layout {
  const results = new Map<string, Promise<ElkGraph>>();
  return (graph) => {
    const key = JSON.stringify(graph);
    const known = results.get(key);
    const result = known ?? layout(graph);
    results.delete(key);
    results.set(key, result);
    result.catch(() => results.delete(key));
    for (const oldest of results.keys()) {
      if (results.size <= kept) break;
      results.delete(oldest);
    }
    return result;
  };
}
