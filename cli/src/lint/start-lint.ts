import { isReading } from '../inputs/is-reading.ts';
import type { ExitCode, World } from '../world.ts';
import type { Helper } from './helper.ts';
import { isFixing, isRemembered, isRenewing, type LintOptions, scopeOf } from './lint-options.ts';
import { loadLint } from './load-lint.ts';

/** Starts `cjm lint`: what the cache knows is told without the linter being loaded. */
export async function startLint(inputs: readonly string[], options: LintOptions, world: World): Promise<ExitCode> {
  const loading: ReturnType<typeof loadLint>[] = [];
  const load = () => {
    const loaded = loadLint();
    loading.push(loaded);
    return loaded;
  };
  let code: ExitCode;
  if (!options.watch && isRemembered(inputs, options)) {
    const { lintCached } = await import('./lint-cached.ts');
    code = await lintCached(inputs, options, (paths) => load().checkAnew(paths, options, world), world);
  } else {
    const early = await helpersFor(inputs, options, world);
    code = await load().lintFiles(inputs, options, world, early);
    // Those that nothing was asked of are still there.
    for (const helper of early) await helper.stop();
  }
  // Else too little was done for its code to be worth it.
  if (code !== 2) for (const { keep } of loading) await keep();
  return code;
}

/** Threads that check beside this one, if there is one folder to check and nothing else to do. */
async function helpersFor(inputs: readonly string[], options: LintOptions, world: World): Promise<readonly Helper[]> {
  const [input = '.', ...others] = inputs;
  const isMore = others.length > 0 || options.watch || isReading(inputs, options);
  if (isMore || isFixing(options) || isRenewing(options) || scopeOf(options)) return [];
  const { startEarly } = await import('./start-early.ts');
  return startEarly(input, world.folder);
}
