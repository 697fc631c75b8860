/**
 * What ELK takes from nothing: loading, setting up, laying out. `node elk-alone.ts map.json ours` for the graph that is
 * asked of it to draw the map, `plain` for the map's flow given to it as it is; the map is what `cjm render --format
 * json` writes. Prints milliseconds.
 */
import { readFileSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { drawMap, type ElkGraph } from '@cjm/diagram';
import type { JourneyMap } from '@cjm/grammar/model';
import { plainGraph } from '../../diagram/bench/plain-graph.ts';

const [, , file = '', kind = 'ours'] = process.argv;
const map = JSON.parse(readFileSync(file, 'utf8'));
const graph = kind === 'plain' ? plainGraph(map) : await askedFor(map);

// As the command line has it.
enableCompileCache();
const start = performance.now();
const { createElk } = await import('@cjm/diagram/elk');
await createElk()(graph);
console.log(performance.now() - start);

async function askedFor(map: JourneyMap): Promise<ElkGraph> {
  let graph: ElkGraph | undefined;
  await drawMap(map, async (asked) => {
    graph = structuredClone(asked);
    throw new Error('the graph is all that is wanted');
  }).catch(() => undefined);
  if (!graph) throw new Error('no graph was asked for');
  return graph;
}
