import type { TokenType } from 'chevrotain';
import { DefaultLexer, type LangiumCoreServices, type LexerResult, type TokenizeOptions } from 'langium';
import type { Deprecation } from './deprecations.ts';
import { findTooDeep } from './depth.ts';
import { findForeignForm } from './foreign-form.ts';
import { invisible, readBrokenWords } from './read-broken-words.ts';
import { readConflicts } from './read-conflicts.ts';
import { readDates } from './read-dates.ts';
import { readDeprecated } from './read-deprecated.ts';
import { readDottedNames } from './read-dotted-names.ts';
import { findNeedlessEscapes } from './read-escapes.ts';
import { readHashComments } from './read-hash-comments.ts';
import { readPasted } from './read-pasted.ts';
import { readStrange } from './read-strange.ts';
import { repair } from './repair.ts';
import { readShape, type Shape } from './shape.ts';
import { problemAt, type SyntaxProblem } from './syntax-problem.ts';

/** In UTF-16 units; a larger file is not read as a map. */
export const maxLength = 4 * 1024 * 1024;

/** Splits the text into tokens and mends what would make the parser stumble, each mend being one problem. */
export class CjmLexer extends DefaultLexer {
  private readonly shape: Shape;
  private readonly types: Readonly<Record<string, TokenType>>;
  private readonly deprecations: readonly Deprecation[];

  constructor(services: LangiumCoreServices, deprecations: readonly Deprecation[]) {
    super(services);
    this.shape = readShape(services.Grammar);
    this.types = this.tokenTypes;
    this.deprecations = deprecations;
  }

  override tokenize(text: string, options?: TokenizeOptions): LexerResult {
    if (text.length > maxLength) return unread(tooLarge(text.length));
    const foreign = options?.mode === 'partial' ? undefined : findForeignForm(text);
    if (foreign) return unread(foreign);
    const lexed = super.tokenize(text, options);
    const known = readStrange(lexed.tokens, text, this.errorMessageProvider);
    const { tokens: statements, problems: hashes } = readHashComments(known.tokens);
    const merged = readConflicts(statements);
    const result = { ...lexed, tokens: merged.tokens, errors: [...lexed.errors, ...known.errors] };
    // Completion reads the text up to the cursor, where everything is unfinished by nature.
    const words = result.errors.length > 0 ? readBrokenWords(result.tokens, text, this.types) : result.tokens;
    const dated = readDates(words, this.types);
    const read = readPasted(dated.tokens, this.types);
    const deep = findTooDeep(read.tokens);
    if (deep) return unread(deep);
    const current = readDeprecated(read.tokens, this.shape, this.types, this.deprecations);
    if (options?.mode === 'partial') return { ...result, tokens: [...current.tokens] };
    const escapes = findNeedlessEscapes(words);
    const named = readDottedNames(current.tokens, this.shape, this.types);
    const { tokens, problems, bareLines } = repair(named.tokens, text, this.shape, this.types);
    const open = tokens.filter((token) => token.tokenType.name.startsWith('OPEN_'));
    const cut = open.map((token) => problemAt(token, 'This text has no end: close it with a quotation mark (").'));
    // A line whose text is cut off is understood in the wrong places, so what is odd in it follows from that.
    const cutLines = new Set(open.map((token) => token.startLine));
    const odd = result.errors
      .map((error) => worded(error, text))
      .filter(({ code, line }) => code !== 'syntax-error' || !cutLines.has(line));
    const marks = [
      ...odd,
      ...hashes,
      ...merged.problems,
      ...escapes,
      ...dated.problems,
      ...read.problems,
      ...current.problems,
      ...named.problems,
      ...cut,
    ];
    return { ...result, tokens, errors: [...marks.filter(({ line }) => !bareLines.has(line ?? 0)), ...problems] };
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

/** The text is not read at all: it has this one problem. */
const unread = (problem: SyntaxProblem): LexerResult => ({ tokens: [], hidden: [], errors: [problem] });

function worded(error: LexerResult['errors'][number], text: string): SyntaxProblem {
  const found = text.slice(error.offset, error.offset + error.length);
  if (!invisible.test(found)) {
    const what = `"${found.slice(0, 20).toWellFormed()}${found.length > 20 ? '…' : ''}"`;
    const { offset, length } = error;
    return { ...error, code: 'syntax-error', fix: { does: { kind: 'removeText', what }, offset, length, text: '' } };
  }
  const code = found.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
  const does = { kind: 'remove' } as const;
  const fix = { does, offset: error.offset, length: error.length, text: '', safe: true };
  const message = `An invisible character "U+${code}" stands here: remove it.`;
  return { ...error, code: 'suspicious-characters', message, fix };
}
