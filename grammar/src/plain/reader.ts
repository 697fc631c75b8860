import type { AstNode, CstNode, Reference } from 'langium';
import { meaningOf } from '../spelling.ts';
import { type PlainComposite, PlainLeaf, PlainRoot, type ReadWords } from './plain-nodes.ts';
import { endOfText, Scanner } from './scanner.ts';

/** Makes a reference that is to be resolved later, as the linker does. */
export type Refer = (node: AstNode, property: string, place: CstNode, name: string) => Reference;

/** Told of what a node has just read, from an offset on: a property's value, else a keyword or sign. */
export type Note = (reader: Reader, node: PlainNode, start: number, property: string | undefined) => void;

export interface ReaderServices {
  readonly refer: Refer;
  readonly readWords: ReadWords;
  /** Left out: nobody is told. */
  readonly note?: Note;
}

/** A node of the tree in the making. */
export class PlainNode implements AstNode {
  $type: string;
  readonly $container?: PlainNode;
  readonly $containerProperty?: string;
  $containerIndex?: number;
  readonly $cstNode: PlainComposite;
  /** What the grammar says that a node of this type has. */
  [property: string]: unknown;

  constructor(reader: Reader, type: string, container: PlainNode | undefined, property: string | undefined) {
    this.$type = type;
    if (container && property !== undefined) {
      this.$container = container;
      this.$containerProperty = property;
    }
    this.$cstNode = reader.place(this, container?.$cstNode, property);
  }
}

/** Puts together the tree that a text is read into; which statement holds what is generated from the grammar. */
export class Reader extends Scanner {
  private readonly refer: Refer;
  private readonly readWords: ReadWords;
  private readonly noted: Note | undefined;
  private root: PlainRoot | undefined;

  /** @param from where to begin */
  constructor(text: string, keywords: ReadonlyMap<string, string>, services: ReaderServices, from?: number) {
    super(text, keywords, from);
    this.refer = services.refer;
    this.readWords = services.readWords;
    this.noted = services.note;
  }

  /** Begins a node at what comes next. */
  open(type: string, container: PlainNode | undefined, property: string | undefined): PlainNode {
    return new PlainNode(this, type, container, property);
  }

  /** Where a node begins that is being made. */
  place(node: PlainNode, container: PlainComposite | undefined, property: string | undefined): PlainComposite {
    if (this.root && container) return this.root.hold(container, this.start, property, node);
    this.root = new PlainRoot(this.text, this.start, node, this.readWords);
    return this.root;
  }

  /** Ends a node after what was read last. */
  close(node: PlainNode): PlainNode {
    node.$cstNode.end = this.lastEnd;
    return node;
  }

  isAt(kind: string): boolean {
    return this.kind === kind;
  }

  /**
   * Whether a name that may be left out comes next in the line. A keyword is one where a text follows it there, and the
   * statement can't go on with it; elsewhere more must be looked at to tell.
   */
  isAtName(others: ReadonlySet<string>): boolean {
    if (this.kind !== 'ID' && !this.isNameWord()) return false;
    if (this.startsLine()) this.giveUp();
    return this.kind === 'ID' || (!others.has(this.kind) && this.isTextNext()) || this.giveUp();
  }

  /** Gives up where more stands in the line. */
  endLine(): void {
    if (this.kind !== '}' && this.kind !== endOfText && !this.startsLine()) this.giveUp();
  }

  /** Reads a keyword or sign, and answers it. */
  word(node: PlainNode, kind: string, property?: string): string {
    if (this.kind !== kind) this.giveUp();
    const { start } = this;
    this.advance();
    this.note(node, start, property);
    return kind;
  }

  /** Reads one of several keywords, and answers it. */
  oneOf(node: PlainNode, kinds: ReadonlySet<string>, property: string): string {
    return kinds.has(this.kind) ? this.word(node, this.kind, property) : this.giveUp();
  }

  /** Reads the value of a property that is a text. */
  value(node: PlainNode, property: string, read: (reader: Reader) => string): string {
    const { start } = this;
    const value = read(this);
    this.note(node, start, property);
    return value;
  }

  number(node: PlainNode, property: string): number {
    return Number(this.value(node, property, readNumber));
  }

  reference(node: PlainNode, property: string, read: (reader: Reader) => string): Reference {
    const { start } = this;
    const name = read(this);
    this.note(node, start, property);
    return this.refer(node, property, new PlainLeaf(node.$cstNode, start, this.lastEnd, property), name);
  }

  /** Reads a name, where there must be one: a keyword in the middle of a line is one. */
  name(): string {
    return this.nameOrKind() === 'ID' ? meaningOf.ID(this.image()) : this.giveUp();
  }

  /** Reads one of these in the making of a value, and answers what it means, or the keyword or sign itself. */
  part(kinds: ReadonlySet<string>): string {
    const { kind } = this;
    if (!kinds.has(kind)) this.giveUp();
    const image = this.image();
    switch (kind) {
      case 'STRING':
      case 'BLOCK':
        return meaningOf[kind](image);
      case 'NUMBER':
        return String(meaningOf.NUMBER(image));
      default:
        return image;
    }
  }

  /** `ID` for whatever is a name where one must come. */
  nameOrKind(): string {
    return this.isNameWord() && !this.startsLine() ? 'ID' : this.kind;
  }

  /** Gives up where more stands in the file, or nothing does. */
  finish(): void {
    if (this.kind !== endOfText || this.lastEnd === 0) this.giveUp();
  }

  private note(node: PlainNode, start: number, property: string | undefined): void {
    this.noted?.(this, node, start, property);
  }

  private image(): string {
    const image = this.text.slice(this.start, this.end);
    this.advance();
    return image;
  }

  private isNameWord(): boolean {
    return this.kind !== 'exit' && this.keywords.has(this.kind);
  }
}

const onlyNumber: ReadonlySet<string> = new Set(['NUMBER']);
const readNumber = (reader: Reader): string => reader.part(onlyNumber);

/** A list with one item more: the same one, where there is one. */
export function withItem(list: unknown, item: unknown): unknown[] {
  if (!Array.isArray(list)) return [item];
  list.push(item);
  return list;
}

/** The same for an item that knows its place in the list. */
export function withNode(list: unknown, node: PlainNode): unknown[] {
  const longer = withItem(list, node);
  node.$containerIndex = longer.length - 1;
  return longer;
}
