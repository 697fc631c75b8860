import type { DeclareCommand } from './command.ts';
import { config } from './config.ts';
import { explain } from './explain.ts';
import { fmt } from './fmt.ts';
import { init } from './init.ts';
import { lint } from './lint.ts';
import { lsp } from './lsp.ts';
import { render } from './render.ts';
import { rules } from './rules.ts';
import { serve } from './serve.ts';

/** Every command, in the order of the help. */
export const commands: readonly DeclareCommand[] = [init, lint, fmt, render, serve, rules, explain, config, lsp];
