import type { AstNode, CstNode, Reference } from 'langium';
import { meaningOf } from '../spelling.ts';
import { PlainComposite, PlainLeaf, PlainRoot } from './plain-nodes.ts';
import { endOfText, Scanner } from './scanner.ts';

/** Makes a reference that is to be resolved later, as the linker does. */
export type Refer = (node: AstNode, property: string, place: CstNode, name: string) => Reference;

/** A node of the tree in the making. */
export class PlainNode implements AstNode {
  $type: string;
  readonly $container?: PlainNode;
  readonly $containerProperty?: string;
  $containerIndex?: number;
  $cstNode: PlainComposite;
  /** What the grammar says that a node of this type has. */
  [property: string]: unknown;

  constructor(type: string, text: string, start: number, container?: PlainNode, property?: string) {
    this.$type = type;
    if (container && property !== undefined) {
      this.$container = container;
      this.$containerProperty = property;
      this.$cstNode = new PlainComposite(container.$cstNode, start, property, this);
      container.$cstNode.content.push(this.$cstNode);
    } else this.$cstNode = new PlainRoot(text, start, this);
  }
}

/** Puts together the tree that a text is read into; which statement holds what is generated from the grammar. */
export class Reader extends Scanner {
  private readonly refer: Refer;

  constructor(text: string, keywords: ReadonlyMap<string, string>, refer: Refer) {
    super(text, keywords);
    this.refer = refer;
  }

  /** Begins a node at what comes next. */
  open(type: string, container: PlainNode | undefined, property: string | undefined): PlainNode {
    return new PlainNode(type, this.text, this.start, container, property);
  }

  /** Ends a node after what was read last; whatever the text says nothing of is empty, or false. */
  close(node: PlainNode, lists: readonly string[], flags: readonly string[]): PlainNode {
    node.$cstNode.end = this.lastEnd;
    for (const list of lists) node[list] ??= [];
    for (const flag of flags) node[flag] ??= false;
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
    this.leaf(node, start, property);
    return kind;
  }

  /** Reads one of several keywords, and answers it. */
  oneOf(node: PlainNode, kinds: ReadonlySet<string>, property: string): string {
    return kinds.has(this.kind) ? this.word(node, this.kind, property) : this.giveUp();
  }

  /** Reads one of these in the making of a value, and answers what it means, or the keyword or sign itself. */
  part(kinds: ReadonlySet<string>): string {
    const kind = kinds.has('ID') ? this.nameOrKind() : this.kind;
    if (!kinds.has(kind)) this.giveUp();
    const image = this.text.slice(this.start, this.end);
    this.advance();
    return isSpelled(kind) ? String(meaningOf[kind](image)) : image;
  }

  /** Reads the value of a property that is a text. */
  value(node: PlainNode, property: string, read: (reader: Reader) => string): string {
    const { start } = this;
    const value = read(this);
    this.leaf(node, start, property);
    return value;
  }

  number(node: PlainNode, property: string): number {
    return Number(this.value(node, property, readNumber));
  }

  reference(node: PlainNode, property: string, read: (reader: Reader) => string): Reference {
    const { start } = this;
    const name = read(this);
    return this.refer(node, property, this.leaf(node, start, property), name);
  }

  /** Notes what was read last, from an offset on. */
  private leaf({ $cstNode }: PlainNode, start: number, property: string | undefined): PlainLeaf {
    const leaf = new PlainLeaf($cstNode, start, this.lastEnd, property);
    $cstNode.content.push(leaf);
    return leaf;
  }

  add(node: PlainNode, property: string, value: unknown): void {
    const list = node[property];
    const index = Array.isArray(list) ? list.push(value) - 1 : 0;
    if (index === 0) node[property] = [value];
    if (value instanceof PlainNode) value.$containerIndex = index;
  }

  /** Where a name must come: a keyword in the middle of a line is one. */
  nameOrKind(): string {
    return this.isNameWord() && !this.startsLine() ? 'ID' : this.kind;
  }

  private isNameWord(): boolean {
    return this.kind !== 'exit' && this.keywords.has(this.kind);
  }

  /** Gives up where more stands in the file, or nothing does. */
  finish(): void {
    if (this.kind !== endOfText || this.lastEnd === 0) this.giveUp();
  }
}

const readNumber = (reader: Reader): string => reader.part(onlyNumber);
const onlyNumber: ReadonlySet<string> = new Set(['NUMBER']);

const isSpelled = (kind: string): kind is keyof typeof meaningOf => Object.hasOwn(meaningOf, kind);
