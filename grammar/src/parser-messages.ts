import type { IParserErrorMessageProvider, IToken, TokenType } from 'chevrotain';

/** What a statement looks like, shown when its form is not met. Keyed by the grammar's rule. */
const forms: Readonly<Record<string, string>> = {
  Persona: 'persona anna "Anna, first-time buyer" { … }',
  Share: 'share 40%',
  Channel: 'channel app "Mobile app" online',
  Journey: 'journey buyGift "Buying a gift" for anna { … }',
  Stage: 'stage checkout "Checkout" { … }',
  Touchpoint: 'touchpoint pay "Pays by card" via app { … }',
  Emotion: 'emotion -1.5 "cheated" for anna',
  Remark: 'pain lateFee "The fee appears only now" severity high',
  Opportunity: 'opportunity early "Show the price early" answers lateFee',
  Path: 'path fromAd "From an ad" for anna: ad -> landing -> pay',
  Move: 'move pay -> exit "gives up" 34%',
};

/** The parser's errors in the language's words: what was expected, what stands there, how it is written. */
export class CjmParserMessages implements IParserErrorMessageProvider {
  buildMismatchTokenMessage({ expected, actual, previous, ruleName }: Mismatch): string {
    return message([expected], actual, previous, ruleName);
  }

  buildNotAllInputParsedMessage({ firstRedundant }: { firstRedundant: IToken }): string {
    return `${capital(found(firstRedundant))} is not expected here: at the top of a file stand persona, channel and journey.`;
  }

  buildNoViableAltMessage({ expectedPathsPerAlt, actual, previous, ruleName }: NoViableAlternative): string {
    const firsts = expectedPathsPerAlt.flatMap((paths) => paths.flatMap((path) => path.slice(0, 1)));
    return message(firsts, actual[0], previous, ruleName);
  }

  buildEarlyExitMessage({ expectedIterationPaths, actual, previous, ruleName }: EarlyExit): string {
    const firsts = expectedIterationPaths.flatMap((path) => path.slice(0, 1));
    return message(firsts, actual[0], previous, ruleName);
  }
}

interface Mismatch {
  readonly expected: TokenType;
  readonly actual: IToken;
  readonly previous: IToken;
  readonly ruleName: string;
}

interface NoViableAlternative {
  readonly expectedPathsPerAlt: TokenType[][][];
  readonly actual: IToken[];
  readonly previous: IToken;
  readonly ruleName: string;
}

interface EarlyExit {
  readonly expectedIterationPaths: TokenType[][];
  readonly actual: IToken[];
  readonly previous: IToken;
  readonly ruleName: string;
}

function message(
  expected: readonly TokenType[],
  actual: IToken | undefined,
  previous: IToken,
  ruleName: string,
): string {
  const rule = ruleName.replace(/\W/g, '');
  const form = forms[rule] ?? (rule === 'Text' && /^\p{L}/u.test(previous.image) ? `${previous.image} "…"` : undefined);
  const example = form ? ` It is written: ${form}` : '';
  return `${wanted(expected)} is expected here, not ${found(actual)}.${example}`;
}

function wanted(expected: readonly TokenType[]): string {
  const names = expected.map((type) => type.name);
  // Keywords may be names; where a name is expected, listing them all says nothing.
  const shown = names.includes('ID') ? names.filter((name) => !/^[a-z]/.test(name) || name === 'exit') : names;
  const words = [...new Set(shown.map(spelled))];
  if (words.length > 8) return 'Something else';
  const last = words.pop() ?? 'Something else';
  const sentence = words.length > 0 ? `${words.join(', ')} or ${last}` : last;
  return capital(sentence);
}

const capital = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);

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

function found(token: IToken | undefined): string {
  if (!token?.image) return 'the end of the file';
  const image = token.image.length > 40 ? `${token.image.slice(0, 40)}…` : token.image;
  return image.startsWith('"') ? `the text ${image.replace(/\s+/g, ' ')}` : `"${image}"`;
}
