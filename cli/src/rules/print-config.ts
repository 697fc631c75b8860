import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createChecker, type ToldRule } from '@cjm/language-server';
import { complain } from '../inputs/complain.ts';
import { displayPath, pathOfUri } from '../inputs/display-path.ts';
import { toJson } from '../reporters/to-json.ts';
import type { ExitCode, World } from '../world.ts';

export interface ConfigOptions {
  readonly print: string;
  readonly config?: string | undefined;
}

/** `cjm config --print`: tells how a map is linted, in the form of a config. */
export async function printConfig({ print, config }: ConfigOptions, world: World): Promise<ExitCode> {
  const address = (path: string): string => pathToFileURL(resolve(world.folder, path)).href;
  const checker = createChecker(config === undefined ? {} : { config: address(config) });
  const { configs, preset, ignored, baseline, rules, mistakes } = await checker.setupOf(address(print));
  const path = (uri: string): string => displayPath(pathOfUri(uri), world.folder);
  for (const { uri, range, message } of mistakes) {
    complain(`${path(uri)}:${range.start.line + 1}:${range.start.character + 1} ${message}`, world);
  }
  if (mistakes.length > 0) return 2;
  const told = {
    file: displayPath(resolve(world.folder, print), world.folder),
    configs: configs.map(path),
    ...(baseline === undefined ? {} : { baseline: path(baseline) }),
    ignored,
    extends: preset,
    rules: Object.fromEntries(Object.entries(rules).map(([name, rule]) => [name, settingOf(rule)])),
  };
  world.out.write(`${toJson(told, 2)}\n`);
  return 0;
}

/** As a config would say it. */
const settingOf = ({ severity, options }: ToldRule) =>
  severity === 'off' || Object.keys(options).length === 0 ? severity : [severity, options];
