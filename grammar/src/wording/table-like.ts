/** The shape of a table of words: the same in every language, so that one without a text does not compile. */
export type TableLike<Table> = Table extends (...given: infer Given) => string
  ? (...given: Given) => string
  : Table extends string
    ? string
    : { readonly [Key in keyof Table]: TableLike<Table[Key]> };
