/** A place to write at, in the syntax of snippets of the Language Server Protocol, with a text to be written over. */
export const stop = (number: number, text: string): string => `\${${number}:${text.replace(/[\\$}]/g, '\\$&')}}`;

/** A place where one of several words is picked. */
export const choice = (number: number, ...words: readonly string[]): string => `\${${number}|${words.join(',')}|}`;

/** The text that a snippet stands for, with the first of each choice. */
export const withoutStops = (snippet: string): string =>
  snippet.replace(/\$\{\d+\|([^,|]*)[^}]*\}|\$\{\d+:([^}]*)\}|\$\d+/g, (_, first = '', text = '') => first || text);
