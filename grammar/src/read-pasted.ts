import type { IToken, TokenType } from 'chevrotain';
import { problemAt, type SyntaxProblem } from './syntax-problem.ts';
import { pasted } from './token-builder.ts';

/** Reads pasted characters as what they mean; each is one problem with its fix. */
export function readPasted(
  tokens: readonly IToken[],
  types: Readonly<Record<string, TokenType>>,
): { tokens: IToken[]; problems: SyntaxProblem[] } {
  const problems: SyntaxProblem[] = [];
  const read = tokens.map((token) => {
    const name = token.tokenType.name;
    if (!isPasted(name)) return token;
    const type = types[pasted[name]];
    const text = written(name, token.image);
    if (!type) return token;
    const fix = { title: `Change to ${text}`, offset: token.startOffset, length: token.image.length, text };
    const message = `"${token.image}" is read as ${text}: write it so.`;
    problems.push({ ...problemAt(token, message, fix), code: 'pasted-characters' });
    return { ...token, image: text, tokenType: type, tokenTypeIdx: type.tokenTypeIdx ?? 0 };
  });
  return { tokens: read, problems };
}

const isPasted = (name: string): name is keyof typeof pasted => name in pasted;

function written(name: keyof typeof pasted, image: string): string {
  switch (name) {
    case 'PASTED_STRING':
      return `"${image.slice(1, -1).replace(/["\\]/g, '\\$&')}"`;
    case 'PASTED_ARROW':
      return '->';
    case 'PASTED_NUMBER':
      return image.replace(/[\u2212\u2013]/, '-').replace(',', '.');
  }
}
