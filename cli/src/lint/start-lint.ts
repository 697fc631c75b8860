import type { ExitCode, World } from '../world.ts';
import { isRemembered, type LintOptions } from './lint-options.ts';
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
    code = await load().lintFiles(inputs, options, world);
  }
  // Else too little was done for its code to be worth it.
  if (code !== 2) for (const { keep } of loading) await keep();
  return code;
}
