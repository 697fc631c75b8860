import type { TokenType } from 'chevrotain';
import { type AstNode, type LangiumCoreServices, LangiumParser, type ParseResult, type ParserOptions } from 'langium';
import { howWritten } from './how-written.ts';
import { LateLookahead } from './late-lookahead.ts';
import { problemAt } from './syntax-problem.ts';

/** Mistakes after which nobody reads on; each one that the parser recovers from deepens its stack. */
const maxMistakes = 100;

/** Reads until there are too many mistakes, and keeps what it understood till then. */
export class BoundedParser extends LangiumParser {
  constructor(services: LangiumCoreServices) {
    super(services);
    // What stands where a name is missing is part of the mistake: nothing is made up or skipped to go on behind it.
    const isMendable = ({ name }: TokenType): boolean => name !== 'ID';
    Object.assign(this.wrapper, {
      canTokenTypeBeInsertedInRecovery: isMendable,
      canTokenTypeBeDeletedInRecovery: isMendable,
      lookaheadStrategy: new LateLookahead({ logging: () => {} }),
    });
  }

  override subrule(...call: Parameters<LangiumParser['subrule']>): void {
    if (this.isHopeless()) this.skipRest();
    super.subrule(...call);
  }

  override parse<T extends AstNode = AstNode>(input: string, options?: ParserOptions): ParseResult<T> {
    const result = super.parse<T>(input, options);
    for (const error of result.parserErrors) error.message += howWritten(error, input);
    const last = result.parserErrors[maxMistakes];
    if (!last || !Number.isFinite(last.token.startOffset)) return result;
    const message = `More than ${maxMistakes} mistakes stand above: mend them first, what follows was not read.`;
    return {
      ...result,
      lexerErrors: [...result.lexerErrors, problemAt(last.token, message)],
      parserErrors: result.parserErrors.slice(0, maxMistakes),
    };
  }

  private isHopeless(): boolean {
    return !this.isRecording() && this.wrapper.errors.length > maxMistakes;
  }

  /** The parser underneath knows how, though its types don't tell; a test says when it no longer does. */
  private skipRest(): void {
    const { wrapper } = this;
    if ('moveToTerminatedState' in wrapper && typeof wrapper.moveToTerminatedState === 'function') {
      wrapper.moveToTerminatedState();
    }
  }
}
