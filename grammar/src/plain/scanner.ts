import type { Comment } from '../comment.ts';
import { CjmTerminals } from '../generated/ast.ts';
import { hasNeedlessEscape } from '../read-escapes.ts';

/** What stands at a place of a text: a keyword or sign as it is written, or one of these. */
export type Kind = string;
export const endOfText: Kind = 'END';

/** Thrown where a text holds something that only the parser that mends mistakes can tell what to make of. */
export class NotPlain extends Error {}

/**
 * Cuts a text into words, numbers, texts and signs, one at a time, as the lexer does, and gives up at whatever the
 * lexer would have to mend: it is many times faster for that.
 */
export class Scanner {
  readonly text: string;
  /** What stands at the place that is read. */
  kind: Kind = endOfText;
  /** Where it begins and ends, and where what stood before it ended: UTF-16 offsets. */
  start = 0;
  end = 0;
  lastEnd = 0;
  /** Those before what stands at the place. */
  readonly comments: Comment[] = [];
  private readonly from: number;
  protected readonly keywords: ReadonlyMap<string, string>;

  /**
   * @param keywords each under itself: so that equal words are one string, which is fast to compare
   * @param from where to begin
   */
  constructor(text: string, keywords: ReadonlyMap<string, string>, from = 0) {
    this.text = text;
    this.keywords = keywords;
    this.from = from;
    this.start = from;
    this.end = from;
    this.advance();
  }

  /** Goes on to what comes next. */
  advance(): void {
    const { start, end } = this;
    this.lastEnd = end;
    this.start = this.skipHidden(end);
    this.kind = this.cut(this.start);
    if (this.end - this.start === end - start && this.isDoubled(start, end)) this.giveUp();
  }

  /** Goes on to what comes at an offset. */
  goTo(offset: number): void {
    this.end = offset;
    this.advance();
  }

  giveUp(): never {
    throw new NotPlain(`at ${this.start}`);
  }

  /** Whether it is a word, number or text that stands twice in a line. */
  private isDoubled(start: number, end: number): boolean {
    const { text } = this;
    // Of most the first letter is another one.
    if (text.charCodeAt(start) !== text.charCodeAt(this.start)) return false;
    return text.startsWith(text.slice(start, end), this.start) && /\p{L}/u.test(this.kind) && !this.startsLine();
  }

  /** Whether it is the first of its line. */
  protected startsLine(): boolean {
    return hasBreak(this.text, this.lastEnd, this.start);
  }

  /** Whether a text in quotes follows in the same line. */
  protected isTextNext(): boolean {
    const next = this.skipHidden(this.end);
    return this.text.charCodeAt(next) === quote && !hasBreak(this.text, this.end, next);
  }

  /** The next offset that is neither blank nor in a comment. */
  private skipHidden(from: number): number {
    const { text } = this;
    let at = from;
    for (;;) {
      const code = text.charCodeAt(at);
      if (code === space || code === newline || (code >= 9 && code <= 13)) at++;
      else if (code === slash && text.charCodeAt(at + 1) === slash)
        at = this.comment(at, matched(lineComment, text, at));
      else if (code === slash && text.charCodeAt(at + 1) === star) {
        const close = text.indexOf('*/', at + 2);
        if (close < 0) this.giveUp();
        at = this.comment(at, close + 2);
      } else if (code > lastOfAscii && matched(blank, text, at) > at) at = matched(blank, text, at);
      else return at;
    }
  }

  /** Takes note of a comment, and answers its end. */
  private comment(from: number, to: number): number {
    if (from >= (this.comments.at(-1)?.to ?? 0)) this.comments.push({ image: this.text.slice(from, to), from, to });
    return to;
  }

  private cut(at: number): Kind {
    const { text } = this;
    const code = text.charCodeAt(at);
    if (Number.isNaN(code)) {
      this.end = at;
      return endOfText;
    }
    if (isLetter(code) || code > lastOfAscii) return this.cutWord(at);
    if (code === quote) return this.cutText(at);
    if (isDigit(code)) return this.cutNumber(at);
    switch (code) {
      case plus:
        return isDigit(text.charCodeAt(at + 1)) ? this.cutNumber(at) : this.giveUp();
      case minus:
        if (isDigit(text.charCodeAt(at + 1))) return this.cutNumber(at);
        return text.charCodeAt(at + 1) === greater ? this.sign('->') : this.giveUp();
      case dot:
        return this.sign(text.charCodeAt(at + 1) === dot ? '..' : '.');
      default: {
        const sign = signs.get(code);
        return sign === undefined ? this.giveUp() : this.sign(sign);
      }
    }
  }

  private sign(sign: Kind): Kind {
    this.end = this.start + sign.length;
    return sign;
  }

  private cutWord(at: number): Kind {
    const { text } = this;
    this.end = endOfName(text, at);
    const next = text.charCodeAt(this.end);
    if (next > lastOfAscii || next === minus) {
      anyName ??= new RegExp(CjmTerminals.ID.source, 'y');
      this.end = matched(anyName, text, at);
      if (this.end === at) this.giveUp();
    }
    return this.keywords.get(text.slice(at, this.end)) ?? 'ID';
  }

  private cutText(at: number): Kind {
    const { text } = this;
    if (text.startsWith('"""', at)) {
      const close = text.indexOf('"""', at + 3);
      if (close < 0 || hasNeedlessEscape(text.slice(at, close))) this.giveUp();
      this.end = close + 3;
      return 'BLOCK';
    }
    const end = endOfPlainText(text, at);
    this.end = end ?? matched(quoted, text, at);
    if (end === undefined && hasNeedlessEscape(text.slice(at, this.end))) this.giveUp();
    return this.end === at ? this.giveUp() : 'STRING';
  }

  private cutNumber(at: number): Kind {
    const { text } = this;
    // `2-5` is meant to be `2..5`.
    const isGlued = at > this.from && at === this.lastEnd && !signs.has(text.charCodeAt(at - 1));
    if (isGlued && text.charCodeAt(at - 1) !== dot) this.giveUp();
    this.end = matched(number, text, at);
    const next = text.charCodeAt(this.end);
    if (next === comma && matched(withComma, text, at) > at) this.giveUp();
    // Only a date goes on with a sign that is a number's own.
    const endOfDate = next === minus ? matched(date, text, at) : at;
    if (endOfDate === at) return 'NUMBER';
    this.end = endOfDate;
    return 'DATE';
  }
}

function hasBreak(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === newline || code === carriageReturn) return true;
  }
  return false;
}

/** Where the letters and digits that begin at the offset end, hyphens between them included; as far as they are ASCII. */
function endOfName(text: string, from: number): number {
  let at = from;
  for (;;) {
    const code = text.charCodeAt(at);
    if (isNamePart(code) || (code === minus && isNamePart(text.charCodeAt(at + 1)))) at++;
    else return at;
  }
}

/** Where a text in quotes ends that nothing is escaped in; undefined: it is another one. */
function endOfPlainText(text: string, from: number): number | undefined {
  for (let at = from + 1; ; at++) {
    const code = text.charCodeAt(at);
    if (code === quote) return at + 1;
    if (code === backslash || code === newline || code === carriageReturn || Number.isNaN(code)) return undefined;
  }
}

/** Made when a name needs it: it is twenty thousand characters long. */
let anyName: RegExp | undefined;
const quoted = sticky(CjmTerminals.STRING);
const date = sticky(CjmTerminals.DATE);
const number = sticky(CjmTerminals.NUMBER);
const blank = sticky(CjmTerminals.WS);
const lineComment = sticky(CjmTerminals.SL_COMMENT);
/** A decimal comma, as pasted texts have it. */
const withComma = /[+-]?\d+,\d/y;

function sticky({ source }: RegExp): RegExp {
  return new RegExp(source, 'y');
}

/** Where a match that begins at the offset ends; the offset itself where nothing matches. */
function matched(pattern: RegExp, text: string, offset: number): number {
  pattern.lastIndex = offset;
  return pattern.test(text) ? pattern.lastIndex : offset;
}

const [space, newline, quote, plus, minus, comma, dot, slash, star, greater] = [
  ' ',
  '\n',
  '"',
  '+',
  '-',
  ',',
  '.',
  '/',
  '*',
  '>',
].map((sign) => sign.charCodeAt(0));
const carriageReturn = 13;
const underscore = 95;
const backslash = 92;
const lastOfAscii = 127;
const signs: ReadonlyMap<number, Kind> = new Map(
  ['{', '}', ',', ':', '/', '%'].map((sign) => [sign.charCodeAt(0), sign]),
);

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isNamePart = (code: number): boolean => isLetter(code) || isDigit(code) || code === underscore;
const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
