/** The part of railroad-diagrams that the reference uses; the package brings no types. */
declare module 'railroad-diagrams' {
  interface Item {
    toString(): string;
  }
  interface Drawing extends Item {
    readonly attrs: Record<string, string | number>;
    readonly children: (Item | string)[];
    format(padding: number): Drawing;
  }
  const railroad: {
    Diagram(...items: Item[]): Drawing;
    Sequence(...items: Item[]): Item;
    Choice(normal: number, ...items: Item[]): Item;
    Optional(item: Item): Item;
    OneOrMore(item: Item, between?: Item): Item;
    ZeroOrMore(item: Item, between?: Item): Item;
    Terminal(text: string): Item;
    NonTerminal(text: string): Item;
  };
  export = railroad;
}
