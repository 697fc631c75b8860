/**
 * What the drawing costs, and how good it is. Prints; fails nothing. Times are of the processor, so that other work on
 * the machine counts little. `--only time|redraw|quality` runs one part.
 */
import { parseArgs } from 'node:util';
import { arrangements } from './arrangements.ts';
import { measureFlows } from './measure-flows.ts';
import { timeRedraws } from './time-redraws.ts';
import { timeSteps } from './time-steps.ts';

const { values } = parseArgs({ options: { only: { type: 'string' } } });

const isWanted = (part: string): boolean => values.only === undefined || values.only === part;

if (isWanted('time')) {
  console.log('\ndrawing, ms of the processor (growth of our part: at most × 2.2 per doubling)');
  for (const arrangement of arrangements) await timeSteps(arrangement);
}
if (isWanted('redraw')) {
  console.log('\nin a browser, from the model to pixels');
  await timeRedraws();
}
if (isWanted('quality')) {
  console.log('\nquality, per map over 20 seeds (goals: no faults; at most so many crossings)');
  for (const arrangement of arrangements) await measureFlows(arrangement);
}
