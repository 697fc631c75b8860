/** The form of a statement: what is between the grammar's rule and a line or picture of it. */
export type Syntax =
  /** A keyword or sign, written as it is. */
  | { readonly kind: 'word'; readonly text: string }
  /** Stands for what the author writes: `name`, `"label"`, `N`. */
  | { readonly kind: 'slot'; readonly text: string }
  | { readonly kind: 'sequence'; readonly parts: readonly Syntax[] }
  | { readonly kind: 'choice'; readonly options: readonly Syntax[] }
  | { readonly kind: 'optional'; readonly part: Syntax }
  /** One or more, with the sign between them. */
  | { readonly kind: 'list'; readonly item: Syntax; readonly separator: string }
  /** Each may be left out, and they may come in any order. */
  | { readonly kind: 'any-order'; readonly parts: readonly Syntax[] }
  /** Braces around the statements of a kind of block. */
  | { readonly kind: 'block'; readonly of: string };

/** The keywords that what has this form starts with. */
export function firstWords(syntax: Syntax): string[] {
  switch (syntax.kind) {
    case 'word':
      return [syntax.text];
    case 'slot':
    case 'optional':
    case 'block':
      return [];
    case 'sequence':
      return syntax.parts.slice(0, 1).flatMap(firstWords);
    case 'choice':
      return syntax.options.flatMap(firstWords);
    case 'any-order':
      return syntax.parts.flatMap(firstWords);
    case 'list':
      return firstWords(syntax.item);
  }
}
