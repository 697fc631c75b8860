import { type Document, nodeAt } from '@cjm/grammar';
import type { Range } from '@cjm/grammar/model';
import { type AstNode, isReference, type LangiumDocument } from 'langium';

/** Enough of a text to know it by, in characters. */
const enough = 100;

/**
 * Where in a map a place is, in words that stay the same when lines move: what each statement around it is called, from
 * the outermost to the one itself, `["journey buyGift", "stage Pay", "touchpoint card"]`.
 */
export function placeOf({ parseResult, textDocument }: LangiumDocument<Document>, { start }: Range): string[] {
  const path: string[] = [];
  let node: AstNode | undefined = nodeAt(parseResult.value, textDocument.offsetAt(start));
  for (; node?.$container; node = node.$container) path.push(nameOf(node));
  return path.reverse();
}

type Described = AstNode & { readonly kind?: unknown; readonly row?: unknown };

function nameOf(node: Described): string {
  const kind = [node.kind, node.row].find((each) => typeof each === 'string') ?? node.$type.toLowerCase();
  return [kind, ...identityOf(node)].join(' ');
}

/** By name, else by the text that it says, else by what it is about; never by figures, nor by what backs it. */
function identityOf(node: AstNode): readonly string[] {
  const properties = new Map<string, unknown>(Object.entries(node));
  for (const property of ['name', 'label', 'text', 'path', 'url', 'why']) {
    const text = properties.get(property);
    if (typeof text === 'string') return [shortened(text)];
  }
  return ['metric', 'source', 'touchpoint', 'journey', 'of', 'team', 'personas'].flatMap((property) => {
    const value = properties.get(property);
    return [value].flat().flatMap((each) => (isReference(each) ? each.$refText : []));
  });
}

function shortened(text: string): string {
  const characters = [
    ...text
      .slice(0, 4 * enough)
      .replace(/\s+/g, ' ')
      .trim()
      .normalize('NFC'),
  ];
  return characters.slice(0, enough).join('');
}
