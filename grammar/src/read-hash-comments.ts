import type { IToken } from 'chevrotain';
import { problemAt, type SyntaxProblem } from './syntax-problem.ts';

/** The token for a comment as other languages write it. */
export const hashComment = 'HASH_COMMENT';

/** Takes comments that begin with # out of the tokens; each is one mistake, whatever it says. */
export function readHashComments(tokens: readonly IToken[]): { tokens: IToken[]; problems: SyntaxProblem[] } {
  const [comments, others] = [tokens.filter(isHashComment), tokens.filter((token) => !isHashComment(token))];
  const problems = comments.map((token) => {
    const sign = /^#+/.exec(token.image)?.[0] ?? '#';
    const fix = {
      does: { kind: 'change', what: '//' } as const,
      offset: token.startOffset,
      length: sign.length,
      text: '//',
      safe: true,
    };
    return problemAt({ ...token, image: sign }, `A comment begins with //: write that for "${sign}".`, fix);
  });
  return { tokens: others, problems };
}

const isHashComment = ({ tokenType }: IToken): boolean => tokenType.name === hashComment;
