/**
 * Tries what takes long, for as long as one likes. `npm run soak -w extension -- --n 1000 --seed 7`: interleavings of
 * typing, dragging, undo, redo, saving and changes from outside. `--only heap --n 2000`: whether so many edits leave the
 * window with no more memory than before.
 */
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    n: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '7' },
    only: { type: 'string', default: 'interleavings' },
  },
});
process.env.CJM_PATIENCE = String(120_000 + Number(values.n) * 1000);
switch (values.only) {
  case 'interleavings':
    process.env.CJM_INTERLEAVINGS = values.n;
    process.env.CJM_SEED = values.seed;
    process.env.CJM_ONLY = 'in any order';
    await run('suite');
    break;
  case 'heap':
    process.env.CJM_EDITS = values.n;
    await run('heap');
    break;
  default:
    console.error('--only: interleavings, or heap');
    process.exit(2);
}

async function run(what: string): Promise<void> {
  process.argv = [...process.argv.slice(0, 2), what];
  await import('./run.ts');
}
