import { type URI, UriUtils } from 'langium';
import type { FileBaseline } from '../baseline/apply-baseline.ts';
import { baselineName } from '../baseline/baseline.ts';
import { type LoadedBaseline, loadBaseline } from '../baseline/load-baseline.ts';
import type { Rule } from '../rules/rule.ts';
import type { LintSettings, RuleSetting } from '../settings.ts';
import { type Files, isStored } from '../workspace/files.ts';
import { matches } from './globs.ts';
import { pathWithin } from './inside.ts';
import { type LoadedConfig, loadConfig } from './load-config.ts';
import type { Mistake } from './mistake.ts';
import { NearestFile } from './nearest-file.ts';
import { type Layer, resolve } from './resolve.ts';

/** What every file that configures lint is called. */
export const configName = 'cjm.config.json';

/** How one file is linted. */
export interface Setup {
  readonly settings: LintSettings;
  /** A config wants no findings of the file. */
  readonly ignored: boolean;
  /** Addresses of the config that holds for the file, and of all that it extends. */
  readonly configs: readonly string[];
  /** What was there when lint was adopted. */
  readonly baseline?: FileBaseline;
  /** While there are any, the file can't be judged. */
  readonly mistakes: readonly Mistake[];
}

export interface SetupOptions {
  /** The config of all files, in place of those found beside and above them; its globs start from a file's root. */
  readonly config?: URI;
  /** What holds over all configs. */
  readonly rules?: Readonly<Record<string, RuleSetting>>;
  /** Left out: all findings are asked for. */
  readonly only?: LintSettings['only'];
}

/** What holds for the files of one folder. */
interface FolderSetup {
  /** Where globs start from. */
  readonly base: URI;
  readonly layers: readonly Layer[];
  readonly loaded?: LoadedConfig;
  readonly baseline?: LoadedBaseline;
  /** The settings of all of them, where no glob tells them apart. */
  readonly common?: LintSettings;
  /** How all of its files are linted, where nothing tells them apart. */
  readonly setup?: Setup;
}

/** Finds how files are linted, and remembers it until it is told to forget. */
export class Setups {
  private readonly files: Files;
  private readonly rules: readonly Rule[];
  private readonly options: SetupOptions;
  private readonly configs: NearestFile;
  private readonly baselines: NearestFile;
  private readonly loadedConfigs = new Map<string, Promise<LoadedConfig>>();
  private readonly loadedBaselines = new Map<string, Promise<LoadedBaseline>>();
  private readonly folders = new Map<string, Promise<FolderSetup>>();
  /** Every file that was read for a config so far, or looked for. */
  private readonly read = new Set<string>();

  constructor(files: Files, rules: readonly Rule[], options: SetupOptions = {}) {
    this.files = files;
    this.rules = rules;
    this.options = options;
    this.configs = new NearestFile(files, configName);
    this.baselines = new NearestFile(files, baselineName);
  }

  async of(uri: URI): Promise<Setup> {
    const { base, layers, loaded, baseline, common, setup } = await this.ofFolder(uri);
    if (setup) return setup;
    const path = pathWithin(uri, base);
    return {
      settings: common ?? this.settingsOf(layers, path),
      ignored: loaded !== undefined && matches(loaded.ignore, path),
      configs: loaded?.files ?? [],
      mistakes: [...(loaded?.mistakes ?? []), ...(baseline?.mistakes ?? [])],
      ...(baseline && { baseline: partOf(baseline, uri) }),
    };
  }

  private settingsOf(layers: readonly Layer[], path: string): LintSettings {
    const { only } = this.options;
    return { ...resolve(layers, path), ...(only && { only }) };
  }

  private ofFolder(uri: URI): Promise<FolderSetup> {
    return once(this.folders, folderKey(uri), async () => {
      const root = await this.files.rootOf(uri);
      const config = await this.configOf(uri);
      const loaded = config && (await this.loadConfig(config));
      const baseline = await this.baselineOf(uri);
      const layers = [...(loaded?.layers ?? []), ...(this.options.rules ? [{ rules: this.options.rules }] : [])];
      const common = layers.every(({ files }) => files === undefined) ? this.settingsOf(layers, '') : undefined;
      return {
        base: !config || this.options.config ? root : UriUtils.dirname(config),
        layers,
        ...(loaded && { loaded }),
        ...(baseline && { baseline }),
        ...(common && { common }),
        ...(common &&
          !loaded &&
          !baseline && { setup: { settings: common, ignored: false, configs: [], mistakes: [] } }),
      };
    });
  }

  /** The config that holds for a file: the nearest in its folder and those above it, up to its root. */
  async configOf(uri: URI): Promise<URI | undefined> {
    if (this.options.config || !isStored(uri)) return this.options.config;
    return this.configs.of(UriUtils.dirname(uri), await this.files.rootOf(uri));
  }

  /** The baseline of a file: the nearest, as configs are found. */
  async baselineOf(uri: URI): Promise<LoadedBaseline | undefined> {
    if (!isStored(uri)) return undefined;
    const baseline = await this.baselines.of(UriUtils.dirname(uri), await this.files.rootOf(uri));
    return baseline && this.loadBaseline(baseline);
  }

  /** Where a baseline is to be written for a file that has none: beside the config that holds for it, else in its root. */
  async newBaselineOf(uri: URI): Promise<URI> {
    const config = this.options.config ? undefined : await this.configOf(uri);
    const folder = config ? UriUtils.dirname(config) : await this.files.rootOf(uri);
    return UriUtils.joinPath(folder, baselineName);
  }

  /** Whether a change of the file may change how others are linted. */
  isPart(uri: URI): boolean {
    return [configName, baselineName].includes(UriUtils.basename(uri)) || this.read.has(uri.toString());
  }

  /** What is wrong with any config or baseline that was read so far. */
  async mistakes(): Promise<readonly Mistake[]> {
    const loaded = await Promise.all([...this.loadedConfigs.values(), ...this.loadedBaselines.values()]);
    const each = new Map(
      loaded.flatMap(({ mistakes }) => mistakes).map((mistake) => [JSON.stringify(mistake), mistake]),
    );
    return [...each.values()];
  }

  /** Files have changed: all is to be read anew. */
  forget(): void {
    this.files.forgetRoots?.();
    this.configs.forget();
    this.baselines.forget();
    this.loadedConfigs.clear();
    this.loadedBaselines.clear();
    this.folders.clear();
  }

  private loadConfig(config: URI): Promise<LoadedConfig> {
    return once(this.loadedConfigs, config.toString(), async () => {
      const loaded = await loadConfig(config, this.files, this.rules);
      for (const file of loaded.files) this.read.add(file);
      return loaded;
    });
  }

  private loadBaseline(baseline: URI): Promise<LoadedBaseline> {
    const essential = this.rules.filter((rule) => rule.essential).map(({ name }) => name);
    return once(this.loadedBaselines, baseline.toString(), () => loadBaseline(baseline, this.files, essential));
  }
}

function partOf({ uri, byFile }: LoadedBaseline, file: URI): FileBaseline {
  const path = pathWithin(file, UriUtils.dirname(uri));
  return { uri: uri.toString(), file: path, entries: byFile.get(path) ?? [] };
}

/** The same for all files of a folder, and for no others. */
function folderKey(uri: URI): string {
  const address = uri.toString();
  return address.slice(0, address.lastIndexOf('/') + 1) || uri.scheme;
}

function once<T>(known: Map<string, Promise<T>>, key: string, load: () => Promise<T>): Promise<T> {
  const loading = known.get(key) ?? load();
  known.set(key, loading);
  return loading;
}
