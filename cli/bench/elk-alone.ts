/**
 * What ELK alone takes for a map, from nothing: loading, setting up, laying out. `node elk-alone.ts map.json`, where the
 * map is what `cjm render --format json` writes; prints milliseconds.
 */
import { readFileSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { drawMap, type ElkGraph } from '@cjm/diagram';

const [, , file = ''] = process.argv;
let graph: ElkGraph | undefined;
await drawMap(JSON.parse(readFileSync(file, 'utf8')), async (asked) => {
  graph = structuredClone(asked);
  throw new Error('the graph is all that is wanted');
}).catch(() => undefined);
if (!graph) throw new Error('no graph was asked for');

// As the command line has it.
enableCompileCache();
const start = performance.now();
const { createElk } = await import('@cjm/diagram/elk');
await createElk()(graph);
console.log(performance.now() - start);
