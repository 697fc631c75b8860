import { contentsOf } from '@cjm/grammar';
import type { LangiumDocument, Mutable, ParseResult } from 'langium';

/*
 * A file that nobody has open rests: what is known of it stays, and its tree only for as long as something refers to it
 * or memory is plenty. Whoever asks for a tree that is gone has it read anew from the same text.
 */

interface Resting {
  /** Undefined: nobody is expected to ask for it. */
  tree: WeakRef<ParseResult['value']> | undefined;
}

const resting = new WeakMap<LangiumDocument, Resting>();

/** Lets go of the tree of a document that is linked and checked; `read` gives it back. */
export function letRest(document: Mutable<LangiumDocument>, read: (text: string) => ParseResult): void {
  const { value, ...mistakes } = document.parseResult;
  const known: Resting = { tree: new WeakRef(value) };
  Object.defineProperty(document, 'parseResult', {
    configurable: true,
    enumerable: true,
    get(): ParseResult {
      const alive = known.tree?.deref();
      if (alive) return { ...mistakes, value: alive };
      const again = read(document.textDocument.getText());
      Object.assign(again.value, { $document: document });
      known.tree = new WeakRef(again.value);
      return again;
    },
    set: (result: ParseResult) => hold(document, result),
  });
  // They lead into the tree.
  document.references = [];
  resting.set(document, known);
}

/**
 * Lets go of the tree of a resting document at once. What is held weakly outlives every collection of young memory, so
 * that the trees of many files would all be copied into old memory, and be cleared away from there.
 */
export function dropTree(document: LangiumDocument): void {
  const known = resting.get(document);
  if (known) known.tree = undefined;
}

/** The tree is to be worked on: it stays until the document rests again. */
export function wake(document: Mutable<LangiumDocument>): void {
  if (!resting.delete(document)) return;
  const result = document.parseResult;
  hold(document, result);
  // Those that were followed before are to be forgotten like all others.
  document.references = contentsOf(result.value).references.map(({ reference }) => reference);
}

function hold(document: LangiumDocument, value: ParseResult): void {
  Object.defineProperty(document, 'parseResult', { configurable: true, enumerable: true, writable: true, value });
}
