declare module 'bidi-js' {
  interface Bidi {
    readonly getEmbeddingLevels: (text: string, base: 'ltr' | 'rtl') => { readonly levels: Uint8Array };
    /** The mirrored form of each character that stands at an odd level, by its place in the text. */
    readonly getMirroredCharactersMap: (text: string, levels: Uint8Array) => ReadonlyMap<number, string>;
  }
  const createBidi: () => Bidi;
  // biome-ignore lint/style/noDefaultExport: that is how the package has it
  export default createBidi;
}
