import { exit, type JourneyMap } from '@cjm/grammar/model';

/** A text in quotation marks: on several lines where it has them and its white space lets it. */
export function writeText(text: string): string {
  const escaped = text.replaceAll(/[\\"]/g, '\\$&');
  const lines = escaped.split('\n');
  const isBlock =
    lines.length > 1 &&
    lines.every((line) => line === line.trimEnd()) &&
    lines.some((line) => line !== '' && line === line.trimStart()) &&
    lines[0] !== '' &&
    lines.at(-1) !== '';
  return isBlock ? `"""\n${lines.map((line) => `\t${line}`).join('\n')}\n"""` : `"${lines.join('\\n')}"`;
}

/** A label that only repeats the name is not written. */
export function writeNaming({ name, label }: { readonly name?: string; readonly label?: string }): string {
  const shown = label === undefined || label === name ? undefined : writeText(label);
  return writeWords(name, shown);
}

/** What there is of the words. */
export const writeWords = (...words: readonly (string | undefined)[]): string =>
  words.filter((word) => word !== undefined && word !== '').join(' ');

/** A keyword with its text, where there is one. */
export const writeFact = (keyword: string, text: string | undefined): string[] =>
  text === undefined ? [] : [`${keyword} ${writeText(text)}`];

export function writeBlock(head: string, lines: readonly string[]): string {
  return lines.length === 0 ? head : `${head} {\n${lines.join('\n')}\n}`;
}

/** What the text calls the things of a map. */
export interface Book {
  nameOf(id: string): string;
  /** `for anna, boris`; nothing for no ids. */
  clause(keyword: string, ids: readonly string[]): string | undefined;
}

export function openBook(map: JourneyMap): Book {
  const names = new Map<string, string>([[exit, exit]]);
  read(map, names);
  for (const { name, remarks } of map.personas)
    for (const remark of remarks) if (remark.name !== undefined) names.set(remark.id, `${name}.${remark.name}`);
  const nameOf = (id: string): string => {
    const name = names.get(id);
    if (name === undefined) throw new Error(`nothing can refer to ${id}`);
    return name;
  };
  return {
    nameOf,
    clause: (keyword, ids) => (ids.length === 0 ? undefined : `${keyword} ${ids.map(nameOf).join(', ')}`),
  };
}

function read(value: unknown, names: Map<string, string>): void {
  if (typeof value !== 'object' || value === null) return;
  if ('id' in value && 'name' in value && typeof value.id === 'string' && typeof value.name === 'string')
    names.set(value.id, value.name);
  for (const part of Object.values(value)) read(part, names);
}
