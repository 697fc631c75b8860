/** The main job on the examples: lints them, draws them, serves the live preview until interrupted. */
import { spawnSync } from 'node:child_process';

/** The day that the examples were written for: their sources grow old, and their reviews fall due. */
process.env.CJM_TODAY ??= '2026-06-30';

const cjm = (...args: string[]): number =>
  spawnSync(process.execPath, ['cli/bin/cjm.js', ...args], { stdio: 'inherit' }).status ?? 1;

cjm('lint', 'examples');
cjm('render', 'examples/*.cjm', '-o', 'out/{name}.svg');
process.exitCode = cjm('serve', 'examples', ...process.argv.slice(2));
