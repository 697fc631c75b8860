/**
 * What the language server costs who opens a folder, as the extension starts it, beside LikeC4's on files of equal size:
 * `npm run bench:server`, after `npm run build`. Prints; fails nothing.
 */
import { availableParallelism, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { journeyText, sharedText } from './generate.ts';
import { bringLikec4, declarationsText, modelText } from './likec4.ts';
import { middle, typing } from './measure.ts';
import { openFolder, type Start, startOn } from './start-server.ts';

const touchpoints = 10;
const many = 1000;
const texts = Array.from({ length: many }, (_, index) => journeyText(touchpoints, index, true));
const program = fileURLToPath(new URL('../../extension/dist/server.cjs', import.meta.url));

const load = loadavg().map((each) => each.toFixed(1));
console.log(`the language server, in starts of Node (${availableParallelism()} processors, load ${load.join(' ')})`);
await benchServer({
  name: 'cjm',
  command: ['--max-semi-space-size=64', program, '--stdio'],
  shared: { name: 'shared.cjm', text: sharedText },
  extension: '.cjm',
  texts,
  runs: [7, 5],
  goals: ['5 x the start of Node', 'twice the figure of one file'],
});

const brought = bringLikec4();
if ('problem' in brought) {
  console.log(`\nLikeC4 can't be installed, so it is not measured: ${brought.problem}`);
} else {
  await benchServer({
    name: `LikeC4 ${brought.version}`,
    command: [brought.program, 'lsp', '--stdio'],
    shared: { name: 'shared.c4', text: declarationsText },
    extension: '.c4',
    texts: texts.map(({ length }, index) => modelText(length, touchpoints, index)),
    runs: [3, 1],
    goals: [],
  });
}

interface Server {
  readonly name: string;
  /** Arguments of Node. */
  readonly command: readonly string[];
  /** A file that all others need. */
  readonly shared: { readonly name: string; readonly text: string };
  readonly extension: string;
  readonly texts: readonly string[];
  /** How often it is started on one file, and on all. */
  readonly runs: readonly [number, number];
  readonly goals: readonly string[];
}

async function benchServer({ name, command, shared, extension, texts, runs, goals }: Server): Promise<void> {
  console.log(`\n${name}: spawn to the first diagnostics of the open file`);
  const memory: number[] = [];
  for (const [index, count] of [1, many].entries()) {
    const folder = openFolder([
      shared,
      ...texts.slice(0, count).map((text, each) => ({ name: `${each}${extension}`, text })),
    ]);
    const opened = { name: `0${extension}`, text: texts[0] ?? '' };
    // What is compiled at the first start is kept for the next ones.
    await startOn(folder, command, opened);
    const starts: readonly Start[] = await typing(runs[index] ?? 1, () => startOn(folder, command, opened));
    folder.remove();
    memory.push(middle(starts, 'megabytes'));
    const figures = [
      `${middle(starts, 'milliseconds').toFixed(0).padStart(7)} ms`,
      `${middle(starts, 'starts').toFixed(1).padStart(6)} x`,
      `${middle(starts, 'megabytes').toFixed(0).padStart(5)} MB`,
    ];
    console.log(`${`${count} files`.padEnd(30)} ${figures.join('  ')}${goals[index] ? `   goal ${goals[index]}` : ''}`);
  }
  const each = (((memory[1] ?? 0) - (memory[0] ?? 0)) * 1024) / ((many - 1) * touchpoints);
  // With the young generation and garbage; what lives in the heap is told by `npm run bench`.
  console.log(`${'resident memory per element'.padEnd(30)} ${each.toFixed(1).padStart(7)} kB`);
}
