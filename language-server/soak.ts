/**
 * Tries the language for as long as one likes: `npm run soak -- --n 1000000 --seed 7`. The number is that of fuzzed
 * texts; edits, poisonings, mistakes, requests, workspaces and kills are tried in proportion.
 * `--only fuzz|edits|poison|mistakes|requests|editor|kills` runs one part with the whole number, so that a failing case can be
 * tried again as it is printed. `editor` takes the command line as it is built. Nothing stops it early but failures.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { agree } from './test/robustness/agreement.ts';
import { edit } from './test/robustness/edits.ts';
import { fuzz } from './test/robustness/fuzz.ts';
import { kill } from './test/robustness/kills.ts';
import { type Outcome, planFor } from './test/robustness/plan.ts';
import { poison } from './test/robustness/poison.ts';
import { request } from './test/robustness/requests.ts';
import { showRates, tellMistakes } from './test/robustness/single-mistakes.ts';

const { values } = parseArgs({
  options: {
    n: { type: 'string', default: '200000' },
    seed: { type: 'string', default: '4242' },
    only: { type: 'string' },
  },
});
const count = Number(values.n);
const seed = Number(values.seed);
if (!Number.isSafeInteger(count) || count < 1) throw new Error('--n takes a whole number from 1');
if (!Number.isSafeInteger(seed)) throw new Error('--seed takes a whole number');
const plan = planFor(count, seed);

const parts: readonly [name: string, share: number, run: (count: number) => Promise<Outcome>][] = [
  ['fuzz', plan.fuzzed, (n) => fuzz(n, seed)],
  ['edits', plan.edits, (n) => edit(n, seed)],
  ['poison', plan.poisons, (n) => poison(n, seed)],
  ['mistakes', plan.mistakes, (n) => mistakes(n)],
  ['requests', plan.requests, (n) => request(n, seed)],
  ['editor', plan.workspaces, (n) => editor(n)],
  ['kills', plan.kills, (n) => kill(n, seed)],
];
const chosen = parts.filter(([name]) => values.only === undefined || values.only === name);
if (chosen.length === 0) throw new Error(`--only takes one of ${parts.map(([name]) => name).join(', ')}`);

for (const [name, share, run] of chosen) {
  const { tried, failures } = await run(values.only === undefined ? share : count);
  console.log(`${name}: ${tried} tried from seed ${seed}, ${failures.length} failed`);
  for (const failure of failures) console.error(`\n${failure}\n`);
  // Not every single mistake is told as it should be; its test says how many must be.
  if (failures.length > 0 && name !== 'mistakes') process.exitCode = 1;
}

async function mistakes(n: number): Promise<Outcome> {
  const told = await tellMistakes(n, seed);
  console.log(showRates(told.rates));
  return told;
}

async function editor(n: number): Promise<Outcome> {
  const outcome = await agree(n, seed, join(import.meta.dirname, '../cli/bin/cjm.js'));
  console.log(`${outcome.found} findings in both, ${outcome.answered} answered by baselines`);
  return outcome;
}
