import { PlainLeaf, type ReadWords } from './plain-nodes.ts';
import { keywords, readers } from './read-statements.generated.ts';
import { type Note, Reader, type Refer } from './reader.ts';

/** Reads one statement or value once more, and keeps where its own words stand. What is in its block is passed over. */
export const readWords: ReadWords = (place) => {
  const words: PlainLeaf[] = [];
  const note: Note = (reader, node, start, property) => {
    // What is read is made anew, and thrown away; the statement itself comes first.
    if (node.$cstNode.index > 0) return;
    words.push(new PlainLeaf(place, start, reader.lastEnd, property));
    if (reader.text[start] === '{') reader.goTo(place.end - 1);
  };
  const reader = new Reader(
    place.root.fullText,
    keywords,
    { refer: toNothing, readWords: noWords, note },
    place.offset,
  );
  readers[place.astNode.$type]?.(reader, undefined, undefined);
  return words;
};

const toNothing: Refer = () => unresolved;
const unresolved = { ref: undefined, $refText: '' };
const noWords: ReadWords = () => [];
