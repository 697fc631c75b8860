import type { IParserErrorMessageProvider, IToken, TokenType } from 'chevrotain';
import type { Grammar } from 'langium';
import { fileBlock, readShape } from './shape.ts';
import { capital, tellToken } from './tell-token.ts';

/** The parser's errors in the language's words: what was expected, what stands there. */
export class CjmParserMessages implements IParserErrorMessageProvider {
  private readonly grammar: Grammar;
  private top?: string;

  constructor(grammar: Grammar) {
    this.grammar = grammar;
  }

  buildMismatchTokenMessage({ expected, actual }: Mismatch): string {
    // Where a block could end, another statement could stand as well: what is there is one word too many.
    const isOver = (expected.name === '}' || expected.name === 'EOF') && actual.image !== '';
    return isOver ? `${capital(tellToken(actual))} is not expected here.` : message([expected], actual);
  }

  buildNotAllInputParsedMessage({ firstRedundant }: { firstRedundant: IToken }): string {
    this.top ??= listed([...(readShape(this.grammar).statements.get(fileBlock) ?? [])], 'and');
    return `${capital(tellToken(firstRedundant))} is not expected here: at the top of a file stand ${this.top}.`;
  }

  buildNoViableAltMessage({ expectedPathsPerAlt, actual }: NoViableAlternative): string {
    const firsts = expectedPathsPerAlt.flatMap((paths) => paths.flatMap((path) => path.slice(0, 1)));
    return message(firsts, actual[0]);
  }

  buildEarlyExitMessage({ expectedIterationPaths, actual }: EarlyExit): string {
    const firsts = expectedIterationPaths.flatMap((path) => path.slice(0, 1));
    return message(firsts, actual[0]);
  }
}

interface Mismatch {
  readonly expected: TokenType;
  readonly actual: IToken;
}

interface NoViableAlternative {
  readonly expectedPathsPerAlt: TokenType[][][];
  readonly actual: IToken[];
}

interface EarlyExit {
  readonly expectedIterationPaths: TokenType[][];
  readonly actual: IToken[];
}

const missing = 'is expected here, not';

/** Whether a message of the parser says what is missing where something else stands. */
export const tellsWhatIsMissing = (message: string): boolean => message.includes(missing);

function message(expected: readonly TokenType[], actual: IToken | undefined): string {
  return `${wanted(expected)} ${missing} ${tellToken(actual)}.`;
}

function wanted(expected: readonly TokenType[]): string {
  const names = expected.map((type) => type.name);
  // Keywords may be names; where a name is expected, listing them all says nothing.
  const shown = names.includes('ID') ? names.filter((name) => !/^[a-z]/.test(name) || name === 'exit') : names;
  const words = [...new Set(shown.map(spelled))];
  if (words.length === 0 || words.length > 10) return 'Something else';
  return capital(listed(words, 'or'));
}

const listed = (words: readonly string[], last: 'and' | 'or'): string =>
  words.length < 2 ? words.join() : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;

function spelled(name: string): string {
  switch (name) {
    case 'ID':
      return 'a name';
    case 'DATE':
      return 'a date';
    case 'NUMBER':
      return 'a number';
    case 'STRING':
    case 'BLOCK':
    case 'OPEN_STRING':
    case 'OPEN_BLOCK':
      return 'a text in quotes';
    case 'EOF':
      return 'the end of the file';
    default:
      return `"${name}"`;
  }
}
