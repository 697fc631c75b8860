/** Texts of other languages for their own linters: of a size, from a seed, and nothing wrong with them. */

/** Statements as people write them. */
function statement(index: number, seed: number): string {
  const name = `value${seed}_${index}`;
  return [
    `export function ${name}(first, second) {`,
    `  const sum = first + second * ${(index * 7919 + seed) % 997};`,
    `  if (sum > ${index % 50}) {`,
    `    return { sum, label: "number ${index}", parts: [first, second] };`,
    '  }',
    '  return { sum, label: "small", parts: [] };',
    '}',
    '',
  ].join('\n');
}

const section = (index: number, seed: number): string =>
  [
    `## Part ${index} of ${seed}`,
    '',
    `Some of it is *told* in number ${(index * 7919 + seed) % 997}, some in [a link](https://example.com/${index}).`,
    '',
    `- one thing of \`${index}\``,
    '- another thing',
    '',
  ].join('\n');

/** At least so many characters: the last part is whole. */
function upTo(length: number, start: string, part: (index: number) => string): string {
  let text = start;
  for (let index = 1; text.length < length; index++) text += part(index);
  return text;
}

export const javascriptText = (length: number, seed: number): string =>
  upTo(length, '', (index) => statement(index, seed));

export const markdownText = (length: number, seed: number): string =>
  `${upTo(length, `# Title ${seed}\n\n`, (index) => `${section(index, seed)}\n`).trimEnd()}\n`;
