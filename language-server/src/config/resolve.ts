import type { Preset } from '../presets.ts';
import { type LintSettings, type RuleSetting, recommended } from '../settings.ts';
import { matches } from './globs.ts';

/** One step of a config: what it says holds over all steps before it, for the files that it is about. */
export interface Layer {
  readonly preset?: Preset;
  readonly rules: Readonly<Record<string, RuleSetting>>;
  /** Globs; left out: all files. */
  readonly files?: readonly string[];
}

/**
 * What holds for a file. The last preset counts, and what is said of a rule counts more than any preset. A severity
 * given alone leaves the options that were chosen before.
 *
 * @param path from the folder that the globs start from, with `/`
 */
export function resolve(layers: readonly Layer[], path: string): LintSettings {
  let { preset } = recommended;
  const rules: Record<string, RuleSetting> = {};
  for (const layer of layers) {
    if (layer.files && !matches(layer.files, path)) continue;
    preset = layer.preset ?? preset;
    for (const [name, setting] of Object.entries(layer.rules)) rules[name] = { ...rules[name], ...setting };
  }
  return { preset, rules };
}
