/** Who imports whom, by addresses; what is imported need not be there. */
export class Importers {
  private readonly imported = new Map<string, Iterable<string>>();
  private readonly importers = new Map<string, Set<string>>();

  /** The files that import this one, in the order in which they became known. */
  of(uri: string): Iterable<string> {
    return this.importers.get(uri) ?? [];
  }

  /**
   * Takes this for what the file imports from now on.
   *
   * @returns what it imported before or imports now
   */
  set(uri: string, imported: Iterable<string>): ReadonlySet<string> {
    const before = [...(this.imported.get(uri) ?? [])];
    for (const target of before) this.importers.get(target)?.delete(uri);
    this.imported.set(uri, imported);
    for (const target of imported) {
      if (target !== uri) this.importers.set(target, (this.importers.get(target) ?? new Set()).add(uri));
    }
    return new Set([...before, ...imported]);
  }
}
