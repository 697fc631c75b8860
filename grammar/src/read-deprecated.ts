import type { IToken, TokenType } from 'chevrotain';
import type { Deprecation } from './deprecations.ts';
import { fileBlock, type Shape } from './shape.ts';
import { problemAt, type SyntaxProblem } from './syntax-problem.ts';

/**
 * Reads old wordings as the keywords that took their place; each is one problem with its fix. Where a name may stand,
 * the word is a name.
 */
export function readDeprecated(
  tokens: readonly IToken[],
  shape: Shape,
  types: Readonly<Record<string, TokenType>>,
  deprecations: readonly Deprecation[],
): { tokens: readonly IToken[]; problems: readonly SyntaxProblem[] } {
  const words = new Set(deprecations.map(({ word }) => word));
  if (!tokens.some(({ image }) => words.has(image))) return { tokens, problems: [] };

  const problems: SyntaxProblem[] = [];
  const blocks = [fileBlock];
  let takesName = false;
  let owner: string | undefined;

  function read(token: IToken, block: string): IToken {
    const found = deprecations.find(({ word, within }) => word === token.image && within.includes(block));
    if (!found) return token;
    problems.push(toProblem(token, found));
    return retyped(token, found.keyword, types[found.keyword]);
  }

  const current = tokens.map((token) => {
    const block = blocks.at(-1) ?? fileBlock;
    const isName = takesName && /^\p{L}/u.test(token.image);
    const now = isName ? token : read(token, block);
    const name = now.tokenType.name;
    if (name === '{') blocks.push((owner && shape.blocks.get(owner)) ?? block);
    else if (name === '}' && blocks.length > 1) blocks.pop();
    else if (!isName && shape.statements.get(block)?.has(name)) owner = name;
    takesName = !isName && shape.takesName.has(name);
    return now;
  });
  return { tokens: current, problems };
}

function toProblem(token: IToken, { word, keyword, since, why }: Deprecation): SyntaxProblem {
  const message = `"${word}" is an old wording: since version ${since} of the language, write "${keyword}". ${why}`;
  const { startOffset: offset, image } = token;
  const does = { kind: 'change', what: `"${keyword}"` } as const;
  const fix = { does, offset, length: image.length, text: keyword, safe: true };
  return { ...problemAt(token, message, fix), code: 'deprecated-wording' };
}

function retyped(token: IToken, image: string, type: TokenType | undefined): IToken {
  if (!type) throw new Error(`the grammar has no keyword ${image}`);
  return { ...token, image, tokenType: type, tokenTypeIdx: type.tokenTypeIdx ?? 0 };
}
