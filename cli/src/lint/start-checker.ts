import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Checker, type CheckerOptions, createChecker } from '@cjm/language-server';
import { complain } from '../inputs/complain.ts';
import type { World } from '../world.ts';
import { chooseRules } from './choose-rules.ts';
import type { LintOptions } from './lint-options.ts';

export interface StartedChecker {
  readonly checker: Checker;
  /** By which another one checks alike. */
  readonly checkerOptions: CheckerOptions;
}

/** The checker, set as the flags say; undefined when they make no sense: the user has been told. */
export function startChecker(options: LintOptions, world: World): StartedChecker | undefined {
  const chosen = chooseRules(options.rule ?? []);
  if ('problem' in chosen) {
    complain(chosen.problem, world);
    return undefined;
  }
  const checkerOptions: CheckerOptions = {
    rules: chosen.rules,
    ...(options.stats && { stats: true }),
    ...(options.today === undefined ? {} : { today: options.today }),
    ...(options.config === undefined ? {} : { config: pathToFileURL(resolve(world.folder, options.config)).href }),
  };
  return { checker: createChecker(checkerOptions), checkerOptions };
}
