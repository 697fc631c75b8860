import { type Content, type PlainComposite, PlainLeaf } from './plain-nodes.ts';
import { type PlainNode, Reader } from './reader.ts';

/** Reads a text once more, and keeps what each place of its tree holds. */
export class PlaceReader extends Reader {
  /** By the indices of the places. */
  readonly contents: readonly Content[];
  private readonly growing: (PlainComposite | PlainLeaf)[][];
  private readonly places: readonly PlainComposite[];

  /** @param places those of the tree that is known */
  constructor(text: string, keywords: ReadonlyMap<string, string>, places: readonly PlainComposite[]) {
    super(
      text,
      keywords,
      () => unresolved,
      () => [],
    );
    this.places = places;
    this.growing = places.map(() => []);
    this.contents = this.growing;
  }

  override open(type: string, container: PlainNode | undefined, property: string | undefined): PlainNode {
    const node = super.open(type, container, property);
    const place = this.places[node.$cstNode.index];
    if (container && place) this.growing[container.$cstNode.index]?.push(place);
    return node;
  }

  protected override note({ $cstNode: { index } }: PlainNode, start: number, property: string | undefined): void {
    const place = this.places[index];
    if (place) this.growing[index]?.push(new PlainLeaf(place, start, this.lastEnd, property));
  }
}

/** The tree that is made along the way is thrown away. */
const unresolved = { ref: undefined, $refText: '' };
