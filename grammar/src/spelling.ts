/** A name of such letters is normal. */
const isAscii = /^[ -~]*$/;

/** What the spelling of a name, text or number means, by the grammar's terminal. */
export const meaningOf = {
  ID: (image: string): string => (isAscii.test(image) ? image : image.normalize('NFC')),
  NUMBER: (image: string): number => Number(image),
  STRING: (image: string): string => unescaped(image.slice(1, -1)),
  OPEN_STRING: (image: string): string => unescaped(image.slice(1).trimEnd()),
  BLOCK: (image: string): string => dedent(unescaped(image.slice(3, -3))),
  OPEN_BLOCK: (image: string): string => dedent(unescaped(image.slice(3))),
} as const;

const unescaped = (text: string): string =>
  text.includes('\\') ? text.replace(/\\([\s\S])/g, (_, char) => (char === 'n' ? '\n' : char)) : text;

/** Removes the indentation that all lines after the first share, and blank first and last lines. */
function dedent(text: string): string {
  const lines = text.split(/\r\n|\r|\n/);
  const indents = lines
    .slice(1)
    .filter((line) => line.trim())
    .map((line) => line.length - line.trimStart().length);
  const indent = Math.min(...indents, Number.MAX_SAFE_INTEGER);
  const kept = lines.map((line, index) => (index === 0 ? line.trimStart() : line.slice(indent)).trimEnd());
  if (kept[0] === '') kept.shift();
  if (kept.at(-1) === '') kept.pop();
  return kept.join('\n');
}
