import type { Range } from '@cjm/grammar/model';
import type { Node } from 'jsonc-parser';
import { JsonFile } from '../config/json-file.ts';
import type { Mistake } from '../config/mistake.ts';
import { namesLike } from '../config/names-like.ts';

/** What every baseline is called. */
export const baselineName = 'cjm-baseline.json';

/** Raised when an older reader would misunderstand the file. */
const baselineVersion = 1;

/** A finding that was there when lint was adopted, by what it is about. */
export interface BaselineEntry {
  /** Path from the baseline's folder, with `/`. */
  readonly file: string;
  readonly rule: string;
  /** The statements around it, from the outermost. */
  readonly place: readonly string[];
  /** Which of several findings of the rule at the place, from 1, in text order. */
  readonly occurrence: number;
}

/** An entry with the place where it is written. */
export interface WrittenEntry extends BaselineEntry {
  readonly range: Range;
}

export interface Baseline {
  readonly entries: readonly WrittenEntry[];
  readonly mistakes: readonly Mistake[];
}

/** What tells one entry from all others. */
export const keyOf = ({ file, rule, place, occurrence }: BaselineEntry): string =>
  JSON.stringify([file, rule, place, occurrence]);

const anew = 'delete it, and write it anew with cjm lint --update-baseline';

export function readBaseline(uri: string, text: string, essential: readonly string[]): Baseline {
  const file = new JsonFile(uri, text, anew);
  const properties = file.root ? file.propertiesOf(file.root, 'A baseline') : [];
  const version = properties.find(({ name }) => name === 'version')?.value;
  if (file.root && file.mistakes.length === 0 && version?.value !== baselineVersion) {
    file.note(version ?? { offset: file.root.offset, length: 0 }, versionProblem(version?.value));
    return { entries: [], mistakes: file.mistakes };
  }
  const entries: WrittenEntry[] = [];
  for (const { name, key, value } of properties) {
    if (name === 'findings') {
      for (const node of file.itemsOf(value, '"findings"')) entries.push(...readEntry(file, node, essential));
    } else if (name !== 'version') {
      file.note(key, `A baseline has no "${name}". ${namesLike(name, ['version', 'findings'])}`);
    }
  }
  return { entries, mistakes: file.mistakes };
}

function versionProblem(version: unknown): string {
  if (typeof version === 'number' && version > baselineVersion) {
    return `This baseline was written by a newer cjm (version ${version} of the file, this one reads ${baselineVersion}): update cjm.`;
  }
  return `A baseline begins with "version": ${baselineVersion}. This file does not: ${anew}.`;
}

function readEntry(file: JsonFile, node: Node, essential: readonly string[]): WrittenEntry[] {
  let [path, rule, occurrence]: [string?, string?, number?] = [];
  let place: readonly string[] | undefined;
  for (const { name, key, value } of file.propertiesOf(node, 'An entry')) {
    if (name === 'file') path = pathOf(file, value);
    else if (name === 'rule') rule = file.textOf(value, '"rule"');
    else if (name === 'place') {
      place = file.itemsOf(value, '"place"').flatMap((item) => file.textOf(item, 'A part of a place') ?? []);
    } else if (name === 'occurrence') {
      if (Number.isInteger(value.value) && value.value >= 1) occurrence = value.value;
      else file.note(value, '"occurrence" is a whole number of 1 or more.');
    } else file.note(key, `An entry has no "${name}". ${namesLike(name, ['file', 'rule', 'place', 'occurrence'])}`);
  }
  if (rule !== undefined && essential.includes(rule)) {
    file.note(node, `"${rule}" can't be in a baseline: without it nothing can be judged.`);
  }
  if (path === undefined || rule === undefined || place === undefined) {
    if (node.type === 'object') file.note(node, 'An entry needs "file", "rule" and "place".');
    return [];
  }
  return [{ file: path.normalize('NFC'), rule, place, occurrence: occurrence ?? 1, range: file.rangeOf(node) }];
}

/** The path of a map in the folder of the baseline or below: no other can be found, so its entry would stay for good. */
function pathOf(file: JsonFile, node: Node): string | undefined {
  const path = file.textOf(node, '"file"');
  if (path !== undefined && /^\/|(?:^|\/)\.\.?(?:\/|$)/.test(path)) {
    file.note(node, '"file" is the path of a map from the folder of the baseline, such as "maps/shop.cjm".');
  }
  return path;
}

/** The text of a baseline: one line for each entry, sorted, so that it can be merged and compared. */
export function writeBaseline(entries: readonly BaselineEntry[]): string {
  const lines = [...new Map(entries.map((entry) => [keyOf(entry), entry])).values()]
    .sort(byFile)
    .map(({ file, rule, place, occurrence }) =>
      JSON.stringify({ file, rule, place, ...(occurrence > 1 && { occurrence }) }),
    );
  const findings = lines.length === 0 ? '[]' : `[\n    ${lines.join(',\n    ')}\n  ]`;
  return `{\n  "version": ${baselineVersion},\n  "findings": ${findings}\n}\n`;
}

function byFile(a: BaselineEntry, b: BaselineEntry): number {
  const [first, second] = [a, b].map(({ file, rule, place }) => [file, rule, ...place].join('\u0000'));
  if (first !== undefined && second !== undefined && first !== second) return first < second ? -1 : 1;
  return a.occurrence - b.occurrence;
}
