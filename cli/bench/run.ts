/**
 * What the command line costs as its users run it, in starts of the same Node, beside other linters on files of their
 * own of equal size: `npm run bench:lint`, after `npm run build`. Prints; fails nothing.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { journeyText, sharedText } from '../../language-server/bench/generate.ts';
import { node, nothing, report, typical } from './processes.ts';
import { bringRivals } from './rivals.ts';

const program = fileURLToPath(new URL('../bin/cjm.js', import.meta.url));
const cjm = (...args: readonly string[]) => node(program, ...args);
const count = 1000;

const folder = mkdtempSync(join(tmpdir(), 'cjm-bench-'));
mkdirSync(join(folder, '.git'));
writeFileSync(join(folder, 'shared.cjm'), sharedText);
const texts = Array.from({ length: count }, (_, index) => journeyText(10, index, true));
for (const [index, text] of texts.entries()) writeFileSync(join(folder, `${index}.cjm`), text);

const load = loadavg().map((each) => each.toFixed(1));
console.log(`the command line, in starts of Node (${availableParallelism()} processors, load ${load.join(' ')})`);
report('node -e 0', typical(9, nothing, folder));
report('cjm --version', typical(5, cjm('--version'), folder), '1.5 x');
benchLint();
benchRivals();
benchRender();
rmSync(folder, { recursive: true });

function benchLint(): void {
  console.log('\nlint; 1,000 files have 10 touchpoints each');
  report('cjm lint, 1 file', typical(5, cjm('lint', '--quiet', '0.cjm'), folder), '4 x');
  report('cjm lint, 1,000 files', typical(3, cjm('lint', '--quiet'), folder), '25 x, 250 MB');
  const cache = join(folder, 'cache.json');
  const cached = cjm('lint', '--quiet', '--cache-file', cache);
  report('… with a warm cache', typical(5, cached, folder), '5 x');
}

function benchRivals(): void {
  const brought = bringRivals();
  if ('problem' in brought) {
    console.log(`\nother linters can't be installed, so they are not measured: ${brought.problem}`);
    return;
  }
  console.log('\nother linters, files of as many characters');
  for (const { name, extension, text, setUp, lint, all } of brought.rivals) {
    const own = mkdtempSync(join(tmpdir(), 'cjm-bench-rival-'));
    for (const [file, content] of Object.entries(setUp)) writeFileSync(join(own, file), content);
    for (const [index, { length }] of texts.entries()) {
      writeFileSync(join(own, `${index}${extension}`), text(length, index));
    }
    report(`${name}, 1 file`, typical(5, lint(`0${extension}`), own));
    report(`${name}, 1,000 files`, typical(3, lint(all), own));
    rmSync(own, { recursive: true });
  }
}

function benchRender(): void {
  console.log(
    "\nrender; ELK's time is what it takes in a process of its own, loading included, to lay out the flow as it is (a node for each touchpoint, an edge for each move); in brackets, the smaller graph that cjm asks of it",
  );
  const elkAlone = fileURLToPath(new URL('elk-alone.ts', import.meta.url));
  for (const size of [8, 1000]) {
    const runs = size > 100 ? 3 : 5;
    const file = `${size}-touchpoints.cjm`;
    writeFileSync(join(folder, file), branchingText(size));
    typical(1, cjm('render', file, '-o', 'map.json'), folder);
    const elk = (graph: 'plain' | 'ours') => Number(typical(runs, node(elkAlone, 'map.json', graph), folder).out);
    const svg = typical(runs, cjm('render', file, '-o', 'map.svg'), folder);
    const start = svg.milliseconds / svg.starts;
    const inStarts = (milliseconds: number) => `${(milliseconds / start).toFixed(1)} x`;
    const goal = (engine: number) => inStarts(size > 100 ? 2 * start + 1.2 * engine : 5 * start + engine);
    const said = size > 100 ? "2 x + 1.2 × ELK's time" : "5 x + ELK's time";
    report(`cjm render, SVG of ${size} touchpoints`, svg, `${goal(elk('plain'))} (${goal(elk('ours'))}): ${said}`);
    const png = typical(runs, cjm('render', file, '-o', 'map.png'), folder);
    const more = inStarts(png.milliseconds - svg.milliseconds);
    report('… PNG', png, `1 s more than SVG, ${inStarts(1000)} (now ${more} more)`);
  }
}

/** A map of which some skip a touchpoint and some come back: one whose lines all run straight on asks nothing of ELK. */
function branchingText(touchpoints: number): string {
  const moves = Array.from({ length: Math.floor(touchpoints / 8) }, (_, i) => {
    const [skipped, left] = [8 * i + 3, 8 * i + 6];
    return [
      ...onFrom(skipped),
      `  move t${skipped} -> t${skipped + 2} "knows it" 20%`,
      ...onFrom(left),
      `  move t${left} -> t${left - 2} "looks again"`,
    ];
  });
  return `${journeyText(touchpoints).trimEnd().slice(0, -1)}${moves.flat().join('\n')}\n}\n`;
}

/** The move to the next one, where it is not there yet. */
function onFrom(touchpoint: number): readonly string[] {
  return touchpoint % 5 === 0 ? [] : [`  move t${touchpoint} -> t${touchpoint + 1}`];
}
