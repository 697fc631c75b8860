import { visible } from '../terminal/visible.ts';
import type { Colours } from '../world.ts';
import type { LintStats } from './lint-stats.ts';

/** For people: a line for each rule and one for each phase, with what is right-aligned in columns. */
export function statsTable({ phases, rules }: LintStats, { bold }: Colours): string {
  const steps = Object.entries(phases);
  const names = [...rules.map(({ rule }) => visible(rule)), ...steps.map(([phase]) => phase)];
  const width = Math.max(...names.map((name) => name.length));
  const row = (name: string, findings: string, time: string): string =>
    `${name.padEnd(width)}  ${findings.padStart(8)}  ${time.padStart(12)}`;
  return [
    bold(row('Rule', 'Findings', 'Time')),
    ...rules.map(({ rule, findings, milliseconds }) => row(visible(rule), String(findings), inWords(milliseconds))),
    '',
    bold(row('Phase', '', 'Time')),
    ...steps.map(([phase, milliseconds]) => row(phase, '', inWords(milliseconds))),
    '',
  ].join('\n');
}

const inWords = (milliseconds: number): string => `${milliseconds.toFixed(1)} ms`;
