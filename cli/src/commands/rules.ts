import { Command, Option } from '@commander-js/extra-typings';
import type { DeclareCommand } from './command.ts';
import { examples } from './examples.ts';

export const rules: DeclareCommand = (world, exitWith) =>
  new Command('rules')
    .summary('list what lint looks at')
    .description('Lists the rules of cjm lint, with the severity of each.')
    .addOption(
      new Option('--format <format>', 'how to list them')
        .choices(['pretty', 'json'] as const)
        .default('pretty' as const),
    )
    .addHelpText(
      'after',
      examples({
        'cjm rules': 'for people',
        'cjm rules --format json': 'for programs, with the options of each rule',
      }),
    )
    .addHelpText('after', exitCodes)
    .action(async ({ format }) => {
      const { listRules } = await import('../rules/list-rules.ts');
      exitWith(listRules(format, world));
    });

const exitCodes = `
Exit codes:
  0  they are listed
  2  the command was not understood`;
