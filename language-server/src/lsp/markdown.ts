import type { MarkupContent, MarkupKind } from 'vscode-languageserver';

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

/** Markdown as this server writes it, for a client that takes it or nothing but plain text. */
export const contentOf = (markdown: string, kind: MarkupKind): MarkupContent => ({
  kind,
  value: kind === 'markdown' ? markdown : plainOf(markdown),
});

/** Without the signs of Markdown: what is shown is what was meant. */
function plainOf(markdown: string): string {
  // Every second part is what a block of code holds.
  const parts = markdown.split(/^```cjm\n([\s\S]*?)\n```$/m);
  return parts.map((part, index) => (index % 2 === 1 ? part : plainProse(part))).join('');
}

const plainProse = (markdown: string): string =>
  markdown.replace(signs, (_, escaped, code, label, address) =>
    label === undefined ? (escaped ?? code ?? '') : `${label}: ${address}`,
  );

/** A sign that means itself; a piece of code; a link; the end of a line; bold letters. */
const signs = /\\(.)|`([^`\n]*)`|\[([^\]\n]*)\]\(([^)\s]*)\)| {2}(?=\n)|\*\*/g;
