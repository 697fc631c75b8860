import { Command } from '@commander-js/extra-typings';
import type { DeclareCommand } from './command.ts';
import { examples } from './examples.ts';

export const explain: DeclareCommand = (world, exitWith) =>
  new Command('explain')
    .summary('tell why there is a finding, by examples')
    .description('Shows the page about a rule, or about any other finding: why it is there, and what to do.')
    .argument('<rule>', 'its name, as it stands behind each finding')
    .addHelpText('after', examples({ 'cjm explain emotion-cliff': 'about one rule' }))
    .addHelpText('after', exitCodes)
    .action(async (rule) => {
      const { explainRule } = await import('../rules/explain-rule.ts');
      exitWith(await explainRule(rule, world));
    });

const exitCodes = `
Exit codes:
  0  the page is shown
  2  there is no such finding, or the command was not understood`;
