/**
 * What the drawing costs, and how good it is. Prints; fails nothing. Times are of the processor, so that other work on
 * the machine counts little. `--only time|quality` runs one part.
 */
import { parseArgs } from 'node:util';
import { arrangements } from './arrangements.ts';
import { measureFlows } from './measure-flows.ts';
import { timeSteps } from './time-steps.ts';

const { values } = parseArgs({ options: { only: { type: 'string' } } });

if (values.only !== 'quality') {
  console.log('\ndrawing, ms of the processor (growth of our part: at most × 2.2 per doubling)');
  for (const arrangement of arrangements) await timeSteps(arrangement);
}
if (values.only !== 'time') {
  console.log('\nquality, per map over 20 seeds (goals: no faults; at most so many crossings)');
  for (const arrangement of arrangements) await measureFlows(arrangement);
}
