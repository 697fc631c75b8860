/** Texts of a map are plain text: nothing in them is ever markup. */
export const escapeMarkdown = (text: string): string => text.replace(/[\\`*_{}[\]()#+\-.!|<>~&]/g, '\\$&');

/** Text of several lines, each on one of its own. */
export const escapeLines = (text: string): string =>
  text
    .split(/\r\n|\n|\r/)
    .map(escapeMarkdown)
    .join('  \n');

export const list = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n');

export const codeBlock = (text: string): string => `\`\`\`cjm\n${text}\n\`\`\``;
