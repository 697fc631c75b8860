import { type PlainComposite, PlainLeaf } from './plain-nodes.ts';
import { type PlainNode, Reader } from './reader.ts';

/** Reads one statement or value once more, and keeps where its own words stand. What is in its block is passed over. */
export class WordReader extends Reader {
  readonly words: PlainLeaf[] = [];
  private readonly statement: PlainComposite;

  constructor(place: PlainComposite, keywords: ReadonlyMap<string, string>) {
    super(
      place.root.fullText,
      keywords,
      () => unresolved,
      () => [],
      place.offset,
    );
    this.statement = place;
  }

  protected override note(node: PlainNode, start: number, property: string | undefined): void {
    // What is read is made anew, and thrown away; the statement itself comes first.
    if (node.$cstNode.index > 0) return;
    this.words.push(new PlainLeaf(this.statement, start, this.lastEnd, property));
    if (this.text[start] === '{') this.goTo(this.statement.end - 1);
  }
}

const unresolved = { ref: undefined, $refText: '' };
