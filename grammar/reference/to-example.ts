import type { Example } from '../src/meanings/index.ts';

/** The lines of an example, headed by the block they stand in: the tests put them there. */
export function toExample({ within, text }: Example): string {
  const article = /^[aeio]/.test(within) ? 'an' : 'a';
  return within === 'file' ? dedent(text) : `// in ${article} ${within}\n${dedent(text)}`;
}

/** Without the indentation that all lines share, and without empty lines at both ends. */
function dedent(text: string): string {
  const lines = text.split('\n');
  const filled = lines.filter((line) => line.trim());
  const indent = Math.min(...filled.map((line) => line.length - line.trimStart().length));
  return lines
    .map((line) => line.slice(indent).trimEnd())
    .join('\n')
    .trim();
}
