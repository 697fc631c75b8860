import type { AstNode, CompositeCstNode, LeafCstNode, RootCstNode } from 'langium';
import type { Range } from '../model.ts';

/*
 * The trees of a text that was read plainly. They are as Langium's are, but for what the grammar's own elements tell of
 * each place: a place knows the property that it gave a value to, and a word itself.
 */

type TokenType = LeafCstNode['tokenType'];

abstract class Place {
  readonly container?: PlainComposite;
  readonly offset: number;
  end: number;

  constructor(container: PlainComposite | undefined, offset: number, end: number) {
    if (container) this.container = container;
    this.offset = offset;
    this.end = end;
  }

  get length(): number {
    return this.end - this.offset;
  }

  get hidden(): boolean {
    return false;
  }

  get text(): string {
    return this.root.fullText.slice(this.offset, this.end);
  }

  get range(): Range {
    const { root } = this;
    return { start: root.positionAt(this.offset), end: root.positionAt(this.end) };
  }

  abstract get root(): PlainRoot;
}

/** A word, number, text or sign. */
export class PlainLeaf extends Place implements LeafCstNode {
  /** The property whose value it is; undefined: it is a keyword or a sign. */
  readonly property: string | undefined;
  declare readonly container: PlainComposite;

  constructor(container: PlainComposite, offset: number, end: number, property: string | undefined) {
    super(container, offset, end);
    this.property = property;
  }

  get tokenType(): TokenType {
    return plainToken;
  }

  get astNode(): AstNode {
    return this.container.astNode;
  }

  get root(): PlainRoot {
    return this.container.root;
  }
}

const plainToken: TokenType = { name: 'PLAIN' };

/** A statement, or a value that is written in several words. */
export class PlainComposite extends Place implements CompositeCstNode {
  readonly property: string | undefined;
  readonly astNode: AstNode;
  /** How many of the file's begin before it. */
  readonly index: number;

  constructor(
    container: PlainComposite | undefined,
    offset: number,
    property: string | undefined,
    astNode: AstNode,
    index: number,
  ) {
    super(container, offset, offset);
    this.property = property;
    this.astNode = astNode;
    this.index = index;
  }

  /** Its words, and what it holds, in text order. */
  get content(): readonly (PlainComposite | PlainLeaf)[] {
    const { root } = this;
    const held = root.places.filter(({ container }) => container === this);
    return [...held, ...this.words].sort((a, b) => a.offset - b.offset);
  }

  /** Those of its own, the braces of its block included. */
  get words(): readonly PlainLeaf[] {
    return this.root.wordsOf(this);
  }

  get root(): PlainRoot {
    let node: PlainComposite = this;
    while (node.container) node = node.container;
    if (node instanceof PlainRoot) return node;
    throw new Error('a place of a text lies in a file');
  }
}

/** Finds the words of a place. */
export type ReadWords = (place: PlainComposite) => readonly PlainLeaf[];

/** The file. Where words stand is worked out when it is asked for: only findings ask, each of one place. */
export class PlainRoot extends PlainComposite implements RootCstNode {
  readonly fullText: string;
  /** All that the file holds, and it itself, in text order. */
  readonly places: PlainComposite[] = [this];
  private readonly readWords: ReadWords;
  /** Those that were last asked for: several findings point at one statement. */
  private lastRead: { readonly place: PlainComposite; readonly words: readonly PlainLeaf[] } | undefined;
  /** Where each line begins. */
  private lines: readonly number[] | undefined;
  /** The line that was last asked for: the next is most likely near it. */
  private last = 0;

  constructor(fullText: string, offset: number, astNode: AstNode, readWords: ReadWords) {
    super(undefined, offset, undefined, astNode, 0);
    this.fullText = fullText;
    this.readWords = readWords;
  }

  /** Begins a place in one of the file's. */
  hold(container: PlainComposite, offset: number, property: string | undefined, astNode: AstNode): PlainComposite {
    const place = new PlainComposite(container, offset, property, astNode, this.places.length);
    this.places.push(place);
    return place;
  }

  /** The words of one of the file's places. */
  wordsOf(place: PlainComposite): readonly PlainLeaf[] {
    if (this.lastRead?.place !== place) this.lastRead = { place, words: this.readWords(place) };
    return this.lastRead.words;
  }

  positionAt(offset: number): Range['start'] {
    this.lines ??= lineStarts(this.fullText);
    const { lines } = this;
    let line = this.last;
    if ((lines[line] ?? 0) > offset || offset - (lines[line] ?? 0) > near) line = lineOf(lines, offset);
    while ((lines[line + 1] ?? Number.POSITIVE_INFINITY) <= offset) line++;
    this.last = line;
    return { line, character: offset - (lines[line] ?? 0) };
  }
}

/** In characters: nearer than this, lines are gone through one by one. */
const near = 400;

function lineOf(lines: readonly number[], offset: number): number {
  let [low, high] = [0, lines.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

function lineStarts(text: string): number[] {
  const starts = [0];
  if (!text.includes('\r')) {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    return starts;
  }
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) starts.push(at + 1);
  }
  return starts;
}
