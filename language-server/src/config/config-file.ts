import type { Range } from '@cjm/grammar/model';
import type { Node } from 'jsonc-parser';
import type { Rule } from '../rules/rule.ts';
import type { RuleSetting } from '../settings.ts';
import { globMistake } from './globs.ts';
import { JsonFile } from './json-file.ts';
import type { Mistake } from './mistake.ts';
import { namesLike } from './names-like.ts';
import { readRules } from './read-rules.ts';

/** What one config file says, checked by itself. */
export interface ConfigFile {
  /** Names of presets and paths of files, in order. */
  readonly extends: readonly { readonly name: string; readonly range: Range }[];
  readonly rules: Readonly<Record<string, RuleSetting>>;
  readonly overrides: readonly Override[];
  /** Globs of files that are not linted. */
  readonly ignore: readonly string[];
}

export interface Override {
  /** Globs of the files that it is about. */
  readonly files: readonly string[];
  readonly rules: Readonly<Record<string, RuleSetting>>;
}

const keys = ['extends', 'ignore', 'overrides', 'rules', '$schema'];

/** Reads the text of a config. Where there are mistakes, what is said besides them counts for nothing. */
export function readConfig(
  uri: string,
  text: string,
  rules: readonly Rule[],
): { readonly config: ConfigFile; readonly mistakes: readonly Mistake[] } {
  const file = new JsonFile(uri, text);
  const properties = file.root ? file.propertiesOf(file.root, 'A config') : [];
  const config: { -readonly [K in keyof ConfigFile]: ConfigFile[K] } = {
    extends: [],
    rules: {},
    overrides: [],
    ignore: [],
  };
  for (const { name, key, value } of properties) {
    switch (name) {
      case 'extends':
        config.extends = file
          .textsOf(value, 'What is extended')
          .map(({ text: named, node }) => ({ name: named, range: file.rangeOf(node) }));
        break;
      case 'rules':
        config.rules = readRules(file, value, rules);
        break;
      case 'overrides':
        config.overrides = file.itemsOf(value, '"overrides"').map((node) => readOverride(file, node, rules));
        break;
      case 'ignore':
        config.ignore = readGlobs(file, value, true);
        break;
      case '$schema':
        file.textOf(value, '"$schema"');
        break;
      default:
        file.note(key, `A config has no "${name}". ${namesLike(name, keys)}`);
    }
  }
  return { config, mistakes: file.mistakes };
}

function readOverride(file: JsonFile, node: Node, rules: readonly Rule[]): Override {
  let files: readonly string[] | undefined;
  let own: Override['rules'] | undefined;
  const properties = file.propertiesOf(node, 'An override');
  for (const { name, key, value } of properties) {
    if (name === 'files') {
      files = readGlobs(file, value, false);
      if (value.type === 'array' && !value.children?.length) {
        file.note(value, 'An override of no files holds for nothing: name the files that it is about.');
      }
    } else if (name === 'rules') own = readRules(file, value, rules);
    else file.note(key, `An override has no "${name}". ${namesLike(name, ['files', 'rules'])}`);
  }
  if (node.type === 'object' && !files) file.note(node, 'An override needs "files", the globs of what it is about.');
  if (node.type === 'object' && !own) file.note(node, 'An override needs "rules", what holds for its files.');
  return { files: files ?? [], rules: own ?? {} };
}

function readGlobs(file: JsonFile, value: Node, negated: boolean): readonly string[] {
  const globs = file.textsOf(value, 'A glob');
  for (const { text, node } of globs) {
    const mistake = globMistake(text, negated);
    if (mistake !== undefined) file.note(node, mistake);
  }
  return globs.map(({ text }) => text);
}
