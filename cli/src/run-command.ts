import { languageVersion } from '@cjm/grammar/language-version';
import { Command, CommanderError } from '@commander-js/extra-typings';
import manifest from '../package.json' with { type: 'json' };
import { commands } from './commands/index.ts';
import { visible } from './terminal/visible.ts';
import type { ExitCode, World } from './world.ts';

/** Reads the arguments, runs the command they name and answers with the exit code. Throws only for faults of cjm. */
export async function runCommand(args: readonly string[], world: World): Promise<ExitCode> {
  let exitCode: ExitCode = 0;
  const program = new Command('cjm')
    .description('Customer journey maps as code: lint, draw and preview them.')
    .version(`cjm ${manifest.version} (language ${languageVersion})`, '-V, --version', 'show the versions')
    .helpOption('-h, --help', 'show help')
    .helpCommand('help [command]', 'show help for a command')
    .option('--no-color', 'never use colours (so do NO_COLOR and TERM=dumb)')
    .exitOverride()
    .configureOutput({
      writeOut: world.out.write,
      writeErr: world.err.write,
      outputError: (text, write) => write(world.err.colours.red(text.split('\n').map(visible).join('\n'))),
      getOutHelpWidth: () => world.out.columns,
      getErrHelpWidth: () => world.err.columns,
    });
  for (const command of commands) {
    const subcommand = command(world, (code) => {
      exitCode = code;
    });
    program.addCommand(subcommand.copyInheritedSettings(program));
  }
  try {
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? 0 : 2;
  }
  return exitCode;
}
