import { type URI, UriUtils } from 'langium';
import type { Rule } from '../rules/rule.ts';
import type { LintSettings, RuleSetting } from '../settings.ts';
import type { Files } from '../workspace/files.ts';
import { matches } from './globs.ts';
import { isInside, pathWithin } from './inside.ts';
import { type LoadedConfig, loadConfig } from './load-config.ts';
import type { Mistake } from './mistake.ts';
import { resolve } from './resolve.ts';

/** What every file that configures lint is called. */
export const configName = 'cjm.config.json';

/** How one file is linted. */
export interface Setup {
  readonly settings: LintSettings;
  /** A config wants no findings of the file. */
  readonly ignored: boolean;
  /** Addresses of the config that holds for the file, and of all that it extends. */
  readonly configs: readonly string[];
  /** While there are any, the file can't be judged. */
  readonly mistakes: readonly Mistake[];
}

export interface SetupOptions {
  /** The config of all files, in place of those found beside and above them; its globs start from a file's root. */
  readonly config?: URI;
  /** What holds over all configs. */
  readonly rules?: Readonly<Record<string, RuleSetting>>;
}

/** Finds how files are linted, and remembers it until it is told to forget. */
export class Setups {
  private readonly files: Files;
  private readonly rules: readonly Rule[];
  private readonly options: SetupOptions;
  /** The nearest config, by folder. */
  private readonly found = new Map<string, Promise<URI | undefined>>();
  private readonly loaded = new Map<string, Promise<LoadedConfig>>();

  constructor(files: Files, rules: readonly Rule[], options: SetupOptions = {}) {
    this.files = files;
    this.rules = rules;
    this.options = options;
  }

  async of(uri: URI): Promise<Setup> {
    const root = await this.files.rootOf(uri);
    const config = this.options.config ?? (await this.configOf(uri, root));
    const loaded = config && (await this.load(config));
    const base = !config || this.options.config ? root : UriUtils.dirname(config);
    const path = pathWithin(uri, base);
    const layers = [...(loaded?.layers ?? []), ...(this.options.rules ? [{ rules: this.options.rules }] : [])];
    return {
      settings: resolve(layers, path),
      ignored: loaded !== undefined && matches(loaded.ignore, path),
      configs: loaded?.files ?? [],
      mistakes: loaded?.mistakes ?? [],
    };
  }

  /** The nearest config in the file's folder and those above it, up to its root. */
  async configOf(uri: URI, root: URI): Promise<URI | undefined> {
    if (uri.scheme !== 'file') return undefined;
    return this.find(UriUtils.dirname(uri), root);
  }

  /** Whether a change of the file may change how others are linted. */
  isPart(uri: URI): boolean {
    return UriUtils.basename(uri) === configName || this.read.has(uri.toString());
  }

  /** Files have changed: all is to be read anew. */
  forget(): void {
    this.found.clear();
    this.loaded.clear();
  }

  /** Everything that was read for a config so far, also what was not there. */
  private readonly read = new Set<string>();

  private find(folder: URI, root: URI): Promise<URI | undefined> {
    const key = folder.toString();
    const known = this.found.get(key) ?? this.look(folder, root);
    this.found.set(key, known);
    return known;
  }

  private async look(folder: URI, root: URI): Promise<URI | undefined> {
    const config = UriUtils.joinPath(folder, configName);
    if (await this.files.realOf(config)) return config;
    const parent = UriUtils.dirname(folder);
    return isInside(folder, root) && parent.path !== folder.path ? this.find(parent, root) : undefined;
  }

  private load(config: URI): Promise<LoadedConfig> {
    const key = config.toString();
    const known =
      this.loaded.get(key) ??
      loadConfig(config, this.files, this.rules).then((loaded) => {
        for (const file of loaded.files) this.read.add(file);
        return loaded;
      });
    this.loaded.set(key, known);
    return known;
  }
}
