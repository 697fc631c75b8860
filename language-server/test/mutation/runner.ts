import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type RunnerTestCase, TestRunner } from 'vitest';
import { createSwitch, type MutantControl } from './create-switch.ts';
import type { Mutant, MutantSwitch } from './mutant.ts';
import { isSampled } from './sample.ts';

declare global {
  /** Where instrumented modules find their switch; one for all test files of a process. */
  var cjmMutants: (MutantSwitch & MutantControl) | undefined;
}

declare module 'vitest' {
  interface TaskMeta {
    /** Of a file: all mutants of the modules that were loaded so far. */
    mutants?: readonly Mutant[];
    /** Of a file: ids of those that a test has noticed so far. */
    killed?: readonly string[];
  }
}

/** Names of files, if only some are to be tried. */
const asked = process.env.CJM_MUTATE?.split(' ');
/** One in so many is tried. */
const every = Number(process.env.CJM_MUTATE_EVERY ?? 1);
const pages = join(import.meta.dirname, '../../docs/rules');

/** Runs each test once as it is, and once more for each mutant that it came by and that no test has noticed yet. */
export default class MutationRunner extends TestRunner {
  readonly mutants = globalThis.cjmMutants ?? createSwitch();

  constructor(config: TestRunner['config']) {
    super(config);
    globalThis.cjmMutants = this.mutants;
  }

  async runTask(test: RunnerTestCase): Promise<void> {
    const run = async (): Promise<void> => TestRunner.getTestFn(test)();
    const reached = await this.mutants.asleep(run);
    for (const mutant of reached) if (isAbout(test, mutant)) await this.mutants.tryOut(mutant.id, run);
    test.file.meta.mutants = [...this.mutants.all.values()];
    test.file.meta.killed = [...this.mutants.killed];
  }
}

/** Rules are judged by their own tests and the examples of their own page, what rules share by all of them. */
function isAbout({ name, file, suite }: RunnerTestCase, mutant: Mutant): boolean {
  // It compares defaults with the page, and says nothing of what they do.
  if (name === 'the page says what the rule says') return false;
  if (!isSampled(mutant.id, every) || (asked && !asked.includes(mutant.file))) return false;
  const [, tested] = /([^/]+)\.test\.ts$/.exec(file.name) ?? [];
  const rule = tested === 'pages' ? suite?.name : tested;
  return mutant.file === rule || !existsSync(join(pages, `${mutant.file}.md`));
}
