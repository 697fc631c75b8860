import type { Range } from '@cjm/grammar/model';
import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Mistake } from './mistake.ts';

/** A property of an object, with the places of its name and its value. */
export interface Property {
  readonly name: string;
  readonly key: Node;
  readonly value: Node;
}

/** A JSON file that is read by hand, place by place: every mistake is noted where it stands. Comments are allowed. */
export class JsonFile {
  readonly uri: string;
  readonly mistakes: Mistake[] = [];
  /** Undefined when the file is no JSON. */
  readonly root: Node | undefined;
  private readonly document: TextDocument;

  /** @param whenEmpty what to do about a file that holds nothing */
  constructor(uri: string, text: string, whenEmpty = 'write {} at least') {
    this.uri = uri;
    this.document = TextDocument.create(uri, 'json', 0, text);
    const errors: ParseError[] = [];
    const root = parse(text, errors);
    const [first] = errors;
    const conflict = /^<{7}(?=[ \r\n])/m.exec(text);
    if (root === 'too deep') this.note({ offset: 0, length: 0 }, 'This is nested too deep to be read.');
    else if (text.trim() === '') this.note({ offset: 0, length: 0 }, `The file is empty: ${whenEmpty}.`);
    else if (first && conflict) this.note({ offset: conflict.index, length: conflict[0].length }, unmerged);
    else if (first) this.note(first, `This is not JSON: ${wordOf(first)}.`);
    this.root = first || root === 'too deep' ? undefined : root;
  }

  rangeOf({ offset, length }: Pick<Node, 'offset' | 'length'>): Range {
    return { start: this.document.positionAt(offset), end: this.document.positionAt(offset + length) };
  }

  note(place: Pick<Node, 'offset' | 'length'>, message: string): void {
    this.mistakes.push({ uri: this.uri, range: this.rangeOf(place), message });
  }

  /** The properties of an object, each name once. Anything else is a mistake, and has none. */
  propertiesOf(node: Node, what: string): Property[] {
    if (node.type !== 'object') {
      this.note(node, `${what} is an object, { … }.`);
      return [];
    }
    const known = new Map<string, Property>();
    for (const { children: [key, value] = [] } of node.children ?? []) {
      if (!key || !value) continue;
      const name = String(key.value);
      if (known.has(name)) this.note(key, `"${name}" is written twice: keep one of them.`);
      known.set(name, { name, key, value });
    }
    return [...known.values()];
  }

  itemsOf(node: Node, what: string): readonly Node[] {
    if (node.type === 'array') return node.children ?? [];
    this.note(node, `${what} is a list, [ … ].`);
    return [];
  }

  /** The text of a string that is not empty. */
  textOf(node: Node, what: string): string | undefined {
    if (node.type === 'string' && node.value !== '') return String(node.value);
    this.note(node, `${what} is a text in quotes.`);
    return undefined;
  }

  /** A text or a list of texts, with their places. */
  textsOf(node: Node, what: string): readonly { readonly text: string; readonly node: Node }[] {
    const nodes = node.type === 'string' ? [node] : this.itemsOf(node, `${what} is a text, or`);
    return nodes.flatMap((item) => {
      const text = this.textOf(item, what);
      return text === undefined ? [] : { text, node: item };
    });
  }
}

function parse(text: string, errors: ParseError[]): Node | 'too deep' | undefined {
  try {
    return parseTree(text, errors, { allowTrailingComma: false, disallowComments: false });
  } catch (error) {
    // The parser goes as deep as the text does.
    if (error instanceof RangeError) return 'too deep';
    throw error;
  }
}

const unmerged =
  'This is not JSON: the changes of two branches are not merged here. Take what is to stay, and remove the lines of <<<<<<<, ======= and >>>>>>>.';

const words: Readonly<Record<string, string>> = {
  InvalidSymbol: 'a word stands here that is neither true, false nor null; texts stand in "quotes"',
  InvalidNumberFormat: 'this number is not well formed',
  PropertyNameExpected: 'a name in "quotes" belongs here (no comma may stand after the last one)',
  ValueExpected: 'a value belongs here (no comma may stand after the last one)',
  ColonExpected: 'a colon belongs between a name and its value',
  CommaExpected: 'a comma is missing before this',
  CloseBraceExpected: 'a closing brace } is missing',
  CloseBracketExpected: 'a closing bracket ] is missing',
  EndOfFileExpected: 'nothing may stand after the end of the object',
  UnexpectedEndOfComment: 'this comment has no end: write */',
  UnexpectedEndOfString: 'this text has no end: close it with a quotation mark (")',
};

function wordOf({ error }: ParseError): string {
  const code = printParseErrorCode(error);
  return words[code] ?? `it can't be read from here on (${code})`;
}
