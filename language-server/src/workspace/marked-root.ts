/** What marks a root, the surest first. */
const markers = ['.git', 'cjm.config.json'];

/**
 * The nearest folder that holds `.git`, else the nearest with `cjm.config.json`; undefined: nothing marks a root.
 *
 * @param parents a folder and all above it, from the nearest
 */
export async function markedRoot<Folder>(
  parents: readonly Folder[],
  has: (folder: Folder, name: string) => Promise<boolean>,
): Promise<Folder | undefined> {
  for (const marker of markers) {
    for (const parent of parents) if (await has(parent, marker)) return parent;
  }
  return undefined;
}
