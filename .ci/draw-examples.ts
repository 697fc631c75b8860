/** Draws the examples with the built command line: the golden pictures beside them, and the one the README shows. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

function render(...args: string[]): void {
  const { status } = spawnSync(process.execPath, ['cli/bin/cjm.js', 'render', ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, CJM_TODAY: '2026-06-30' },
  });
  if (status !== 0) process.exit(status ?? 1);
}

for (const file of readdirSync('examples')
  .filter((name) => name.endsWith('.cjm'))
  .sort()) {
  const journeys = readFileSync(join('examples', file), 'utf8').match(/^journey\b/gm)?.length ?? 0;
  const name = journeys > 1 ? 'examples/{file}-{name}.svg' : 'examples/{file}.svg';
  if (journeys > 0) render(join('examples', file), '-o', name);
}
// Shown where no font can be loaded, so it brings its own.
render('examples/gift-shop.cjm', '--embed-fonts', '-o', 'examples/gallery/gift-shop.svg');
