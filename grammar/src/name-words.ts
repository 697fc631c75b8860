import { AstUtils, type Grammar, GrammarAST } from 'langium';
import { oncePerNode } from './once-per-node.ts';

/** Every keyword may be a name, save the way out of a journey. */
export const mayBeName = (keyword: string): boolean => /^\p{L}/u.test(keyword) && keyword !== 'exit';

/** The keywords that may be names. */
export const nameWords: (grammar: Grammar) => ReadonlySet<string> = oncePerNode((grammar: Grammar) => {
  const keywords = AstUtils.streamAllContents(grammar).filter(GrammarAST.isKeyword);
  return new Set(keywords.map(({ value }) => value).filter(mayBeName));
});
