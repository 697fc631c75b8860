import elk from 'elkjs/lib/elk.bundled.js';
import type { Layout } from './layout.ts';

/** ELK in this process. The first layout takes several times as long as the next ones. */
export function createElk(): Layout {
  const engine = new elk.default();
  return (graph) => engine.layout(graph);
}
