import { LLStarLookaheadStrategy } from 'chevrotain-allstar';

type Choice = ReturnType<LLStarLookaheadStrategy['buildLookaheadForAlternation']>;
type Option = ReturnType<LLStarLookaheadStrategy['buildLookaheadForOptional']>;

/**
 * Works out how to tell alternatives apart when a text first comes to them. The parser would do so for the whole
 * grammar before it reads a word, of which a small map needs little.
 */
export class LateLookahead extends LLStarLookaheadStrategy {
  override buildLookaheadForAlternation(...at: Parameters<LLStarLookaheadStrategy['buildLookaheadForAlternation']>) {
    let choose: Choice | undefined;
    const build = (): Choice => super.buildLookaheadForAlternation(...at);
    return function (this: ThisParameterType<Choice>, alternatives: Parameters<Choice>[0]): number | undefined {
      choose ??= build();
      return choose.call(this, alternatives);
    };
  }

  override buildLookaheadForOptional(...at: Parameters<LLStarLookaheadStrategy['buildLookaheadForOptional']>) {
    let enters: Option | undefined;
    const build = (): Option => super.buildLookaheadForOptional(...at);
    return function (this: ThisParameterType<Option>): boolean {
      enters ??= build();
      return enters.call(this);
    };
  }
}
