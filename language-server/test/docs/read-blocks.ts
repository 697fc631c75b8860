/** A block of a page that is marked as cjm. */
export interface Block {
  /** The heading that it stands under. */
  readonly section: string;
  /** The file's name, where the block bears one: a file beside those after it. */
  readonly path?: string;
  /** Where an excerpt belongs, `touchpoint pay`; a block without is a whole file. */
  readonly place?: string;
  readonly text: string;
}

/** The cjm blocks of a page in Markdown. An excerpt begins with `// in`, and the place where its lines belong. */
export function readBlocks(page: string): Block[] {
  return page.split(/^##+ /m).flatMap((part) => {
    const section = part.slice(0, part.indexOf('\n'));
    return [...part.matchAll(/^```cjm(?: (\S+))?\n(.*?)^```$/gms)].map(([, path, text = '']) => {
      const [, place] = /^\/\/ in (?:an? |the )?(.+)\n/.exec(text) ?? [];
      return { section, text, ...(path !== undefined && { path }), ...(place !== undefined && { place }) };
    });
  });
}
