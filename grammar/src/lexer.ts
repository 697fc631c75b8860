import type { TokenType } from 'chevrotain';
import { DefaultLexer, type LangiumCoreServices, type LexerResult, type TokenizeOptions } from 'langium';
import { findTooDeep } from './depth.ts';
import { repair } from './repair.ts';
import { readShape, type Shape } from './shape.ts';
import { problemAt, type SyntaxProblem } from './syntax-problem.ts';

/** In UTF-16 units; a larger file is not read as a map. */
export const maxLength = 4 * 1024 * 1024;

/** Splits the text into tokens and mends what would make the parser stumble, each mend being one problem. */
export class CjmLexer extends DefaultLexer {
  private readonly shape: Shape;
  private readonly types: Readonly<Record<string, TokenType>>;

  constructor(services: LangiumCoreServices) {
    super(services);
    this.shape = readShape(services.Grammar);
    this.types = this.tokenTypes;
  }

  override tokenize(text: string, options?: TokenizeOptions): LexerResult {
    if (text.length > maxLength) return unread(tooLarge(text.length));
    const result = super.tokenize(text, options);
    const deep = findTooDeep(result.tokens);
    if (deep) return unread(deep);
    // Completion reads the text up to the cursor, where everything is unfinished by nature.
    if (options?.mode === 'partial') return result;
    const { tokens, problems } = repair(result.tokens, this.shape, this.types);
    const open = tokens.filter((token) => token.tokenType.name.startsWith('OPEN_'));
    const cut = open.map((token) => problemAt(token, 'This text has no end: close it with a quotation mark (").'));
    return { ...result, tokens, errors: [...result.errors.map(worded), ...cut, ...problems] };
  }
}

function tooLarge(length: number): SyntaxProblem {
  return {
    code: 'file-too-large',
    offset: 0,
    line: 1,
    column: 1,
    length: 0,
    message: `The file has ${length} characters, more than the ${maxLength} that are read: split the map.`,
  };
}

/** The text is not read at all: it counts as not judged, with this one problem. */
const unread = (problem: SyntaxProblem): LexerResult => ({ tokens: [], hidden: [], errors: [problem] });

function worded(error: LexerResult['errors'][number]): SyntaxProblem {
  return { ...error, code: 'syntax-error' };
}
