import type { Range } from '@cjm/grammar/model';
import { type URI, UriUtils } from 'langium';
import { type Preset, presets } from '../presets.ts';
import type { Rule } from '../rules/rule.ts';
import type { Files } from '../workspace/files.ts';
import { type ConfigFile, readConfig } from './config-file.ts';
import { pathWithin } from './inside.ts';
import type { Mistake } from './mistake.ts';
import { namesLike } from './names-like.ts';
import { outsideOf } from './outside-of.ts';
import type { Layer } from './resolve.ts';

/** A config with all that it extends. */
export interface LoadedConfig {
  readonly layers: readonly Layer[];
  readonly ignore: readonly string[];
  readonly mistakes: readonly Mistake[];
  /** Addresses of the files that were read or looked for, the config first. */
  readonly files: readonly string[];
}

const start: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
/** So many files may be extended, one counted as often as it is come to: configs that double and double end nowhere. */
const mostFiles = 100;
const nothing = { layers: [], ignore: [] };

/** Reads a config and what it extends: presets, and files inside its root. What is extended comes before what is said. */
export async function loadConfig(config: URI, files: Files, rules: readonly Rule[]): Promise<LoadedConfig> {
  const root = await files.rootOf(config);
  let count = 0;

  /** `behind`: the files that lead here by extending each other, with this one at their end. */
  async function load(behind: readonly URI[], asked?: Omit<Mistake, 'message'>): Promise<LoadedConfig> {
    const uri = behind.at(-1) ?? config;
    const own = uri.toString();
    const objection = await objectionTo(uri, behind);
    if (objection !== undefined) {
      const place = asked ?? { uri: own, range: start };
      return { ...nothing, mistakes: [{ ...place, message: objection }], files: [own] };
    }
    const text = await files.read(uri);
    if ('problem' in text) {
      const place = asked ?? { uri: own, range: start };
      const message = asked ? `"${pathWithin(uri, root)}" can't be extended. ${text.problem}` : text.problem;
      return { ...nothing, mistakes: [{ ...place, message }], files: [own] };
    }
    const read = readConfig(own, text.text, rules);
    const extended: LoadedConfig[] = [];
    for (const { name, range } of read.config.extends) extended.push(await extend(name, { uri: own, range }, behind));
    return {
      layers: [...extended.flatMap((each) => each.layers), ...layersOf(read.config)],
      ignore: [...extended.flatMap((each) => each.ignore), ...read.config.ignore],
      mistakes: [...read.mistakes, ...extended.flatMap((each) => each.mistakes)],
      files: [own, ...extended.flatMap((each) => each.files)],
    };
  }

  async function extend(name: string, asked: Omit<Mistake, 'message'>, behind: readonly URI[]): Promise<LoadedConfig> {
    const mistake = (message: string) => ({ ...nothing, mistakes: [{ ...asked, message }], files: [] });
    if (name.startsWith('cjm:')) {
      const preset = presetCalled(name);
      if (preset) return { layers: [{ preset, rules: {} }], ignore: [], mistakes: [], files: [] };
      return mistake(`There is no preset "${name}". ${namesLike(name, presetNames)}`);
    }
    if (!/^\.\.?\//.test(name)) {
      return mistake(`"${name}" is neither a preset (${presetNames.join(', ')}) nor a path that begins with "./".`);
    }
    return load([...behind, UriUtils.resolvePath(UriUtils.dirname(behind.at(-1) ?? config), name)], asked);
  }

  async function objectionTo(uri: URI, behind: readonly URI[]): Promise<string | undefined> {
    const before = behind.slice(0, -1).findIndex((other) => UriUtils.equals(other, uri));
    if (before >= 0) {
      const circle = behind.slice(before).map((each) => `"${pathWithin(each, root)}"`);
      return `Configs extend each other in a circle: ${circle.join(' → ')}.`;
    }
    count += 1;
    if (count > mostFiles) return `More than ${mostFiles} files are extended here, one by the other: extend fewer.`;
    return outsideOf(uri, root, files);
  }

  return load([config]);
}

function layersOf({ rules, overrides }: ConfigFile): Layer[] {
  return [{ rules }, ...overrides];
}

const presetNames: readonly string[] = Object.values(presets).map(({ name }) => name);

const presetCalled = (called: string): Preset | undefined => Object.values(presets).find(({ name }) => name === called);
