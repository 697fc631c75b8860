import type { CommandUnknownOpts } from '@commander-js/extra-typings';
import type { ExitCode, World } from '../world.ts';

/**
 * Declares one command: its arguments, options and help. What it does is imported only when it runs, so that every
 * other command starts without it.
 */
export type DeclareCommand = (world: World, exitWith: (code: ExitCode) => void) => CommandUnknownOpts;
