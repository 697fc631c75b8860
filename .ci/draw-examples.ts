/** Draws the examples with the built command line: the golden pictures beside them, and the one the README shows. */
import { spawnSync } from 'node:child_process';

function render(...args: string[]): void {
  const { status } = spawnSync(process.execPath, ['cli/bin/cjm.js', 'render', ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, CJM_TODAY: '2026-06-30' },
  });
  if (status !== 0) process.exit(status ?? 1);
}

render('examples', '-o', 'examples/{file}.svg');
// Shown where no font can be loaded, so it brings its own.
render('examples/gift-shop.cjm', '--embed-fonts', '-o', 'examples/gallery/gift-shop.svg');
