/**
 * Proves that the rules' tests would notice if a rule was wrong: `npm run mutate`, or, for some,
 * `npm run mutate -- leak flat-curve`, or `npm run mutate -- --every 16` for one mutant in 16, the same in each run.
 * Each condition of each rule is negated, each number moved by one step, each comparison given or denied its limit, one
 * at a time, and the rule's own tests are run. Prints what they did not notice, and exits with 1 if that is anything but
 * what `test/mutation/equivalent.ts` answers, or if nothing was tried.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startVitest } from 'vitest/node';
import { equivalent } from './test/mutation/equivalent.ts';
import type { Mutant } from './test/mutation/mutant.ts';
import { isSampled } from './test/mutation/sample.ts';

const { values, positionals: asked } = parseArgs({
  allowPositionals: true,
  options: { every: { type: 'string', default: '1' } },
});
const every = Number(values.every);
if (!Number.isSafeInteger(every) || every < 1) {
  console.error(`--every wants a whole number of at least 1, not '${values.every}'.`);
  process.exit(2);
}
process.env.CJM_MUTATE_EVERY = values.every;
if (asked.length > 0) process.env.CJM_MUTATE = asked.join(' ');
const filters = asked.length > 0 ? [...asked.map((rule) => `/rules/${rule}.test.ts`), '/rules/pages.test.ts'] : [];
const vitest = await startVitest('test', filters, {
  config: join(import.meta.dirname, 'test/mutation/vitest.config.ts'),
  watch: false,
});
const modules = vitest.state.getTestModules();
const metas = modules.map((module) => module.meta());
const broken = modules.filter((module) => !module.ok());
await vitest.close();

const all = new Map(metas.flatMap(({ mutants = [] }) => mutants).map((mutant) => [mutant.id, mutant]));
const concerned = [...all.values()].filter(
  ({ id, file }) => isSampled(id, every) && (asked.length === 0 || asked.includes(file)),
);
const killed = new Set(metas.flatMap(({ killed = [] }) => killed));
const alive = concerned.filter(({ id }) => !killed.has(id));
const unanswered = alive.filter(({ id }) => !equivalent.has(id));
const outdated = [...equivalent.keys()].filter((id) => asked.length === 0 && (killed.has(id) || !all.has(id)));

const told = ({ file, line, code, change, id }: Mutant): string =>
  `src/rules/${file}.ts:${line} ${change}: ${code}\n    ${id}`;
for (const mutant of unanswered) console.log(told(mutant));
for (const id of outdated) console.log(`test/mutation/equivalent.ts answers what is not there, or is noticed: ${id}`);
console.log(
  `${concerned.length} mutants in ${new Set(concerned.map(({ file }) => file)).size} files: ` +
    `${concerned.length - alive.length} killed, ${alive.length - unanswered.length} equivalent, ` +
    `${unanswered.length} not noticed`,
);
const wrong = unanswered.length + outdated.length + broken.length;
process.exitCode = concerned.length === 0 || wrong > 0 ? 1 : 0;
