import { type PlainComposite, PlainLeaf } from './plain-nodes.ts';
import { type PlainNode, Reader } from './reader.ts';

/** Thrown where all that is wanted has been read. */
export class Enough extends Error {}

/** One for all: each new one would look where it was made. */
const enough = new Enough();

/** Reads one statement or value once more, and keeps where its own words stand: those of its head, or all. */
export class WordReader extends Reader {
  readonly words: PlainLeaf[] = [];
  private readonly statement: PlainComposite;
  private readonly isHeadEnough: boolean;

  constructor(place: PlainComposite, isHeadEnough: boolean, keywords: ReadonlyMap<string, string>) {
    super(
      place.root.fullText,
      keywords,
      () => unresolved,
      () => [],
      place.offset,
    );
    this.statement = place;
    this.isHeadEnough = isHeadEnough;
  }

  protected override note(node: PlainNode, start: number, property: string | undefined): void {
    // What is read is made anew, and thrown away; the statement itself comes first.
    if (node.$cstNode.index > 0) return;
    if (this.isHeadEnough && this.text[start] === '{') throw enough;
    this.words.push(new PlainLeaf(this.statement, start, this.lastEnd, property));
  }
}

const unresolved = { ref: undefined, $refText: '' };
