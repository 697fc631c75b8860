/**
 * Tries interleavings of typing, dragging, undo, redo, saving and changes from outside, for as long as one likes:
 * `npm run soak -w extension -- --n 1000 --seed 7`.
 */
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: { n: { type: 'string', default: '1000' }, seed: { type: 'string', default: '7' } },
});
process.env.CJM_INTERLEAVINGS = values.n;
process.env.CJM_SEED = values.seed;
process.env.CJM_ONLY = 'in any order';
process.env.CJM_PATIENCE = String(120_000 + Number(values.n) * 1000);
process.argv = [...process.argv.slice(0, 2), 'suite'];
await import('./run.ts');
