/**
 * Draws the examples with the built command line: the golden pictures beside them, some views of them, the picture the
 * README shows, and a page that shows them all.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Shown, toContactSheet } from './contact-sheet.ts';

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

/** What a map looks like when not all of it is wanted, or more. */
const views: readonly (readonly [file: string, name: string, ...options: readonly string[]])[] = [
  ['gift-shop', 'dark', '--theme', 'dark'],
  ['gift-shop', 'print', '--theme', 'print'],
  ['birth-registration', 'path', '--path', 'herWay'],
  ['checkout-redesign', 'overlay', '--view', 'overlay'],
  ['oformlenie-zakaza', 'russian', '--language', 'ru'],
  ['wizyta-w-przychodni', 'polish', '--language', 'pl'],
  ['anzhuang-chongdianzhuang', 'chinese', '--language', 'zh'],
  [
    'b2b-onboarding',
    'persona',
    '--journey',
    'onboarding',
    '--persona',
    'sofia',
    '--lanes',
    'journey,emotions,pains,opportunities',
  ],
];
for (const [file, name, ...options] of views) {
  render(`examples/${file}.cjm`, ...options, '-o', `examples/gallery/${file}-${name}.svg`);
}

function picturesIn(folder: string, address: (name: string) => string): readonly Shown[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.svg'))
    .sort()
    .map((name) => ({ picture: address(name), caption: `${name}: ${titleOf(join(folder, name))}` }));
}

function titleOf(picture: string): string {
  const title = /<title[^>]*>([^<]*)</.exec(readFileSync(picture, 'utf8'))?.[1] ?? '';
  return title.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));
}

writeFileSync(
  'examples/gallery/index.html',
  toContactSheet([
    ...picturesIn('examples', (name) => `../${name}`),
    ...picturesIn('examples/gallery', (name) => name).filter(({ picture }) => picture !== 'gift-shop.svg'),
  ]),
);
