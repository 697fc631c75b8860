import type { Document } from '@cjm/grammar';
import type { LangiumDocument } from 'langium';
import type { Position } from 'vscode-languageserver-protocol';
import { openFolder, type Texts } from '../read.ts';

/** A document that is read and checked, and a place in it. */
export interface AtCursor {
  readonly document: LangiumDocument<Document>;
  readonly position: Position;
  /** What requests about the place begin with. */
  readonly params: { readonly textDocument: { readonly uri: string }; readonly position: Position };
}

/** Reads a text in which `|` marks the place of the cursor; `beside` are files that it may import. */
export async function atCursor(marked: string, beside: Texts = {}): Promise<AtCursor> {
  const offset = marked.indexOf('|');
  if (offset < 0) throw new Error('the text has no cursor');
  const text = marked.slice(0, offset) + marked.slice(offset + 1);
  const folder = openFolder({ ...beside, 'map.cjm': text });
  for (const path of Object.keys(beside)) if (path.endsWith('.cjm')) await folder.read(path);
  const { document } = await folder.read('map.cjm');
  const position = document.textDocument.positionAt(offset);
  return { document, position, params: { textDocument: { uri: document.uri.toString() }, position } };
}
