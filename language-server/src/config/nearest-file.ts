import { type URI, UriUtils } from 'langium';
import type { Files } from '../workspace/files.ts';
import { isInside } from './inside.ts';

/** Finds files of one name upward from folders, and remembers what it has found. */
export class NearestFile {
  private readonly files: Files;
  private readonly name: string;
  private readonly found = new Map<string, Promise<URI | undefined>>();

  constructor(files: Files, name: string) {
    this.files = files;
    this.name = name;
  }

  /** The one in the folder, else in the nearest above it; none beyond the root. */
  of(folder: URI, root: URI): Promise<URI | undefined> {
    const key = folder.toString();
    const known = this.found.get(key) ?? this.look(folder, root);
    this.found.set(key, known);
    return known;
  }

  forget(): void {
    this.found.clear();
  }

  private async look(folder: URI, root: URI): Promise<URI | undefined> {
    const file = UriUtils.joinPath(folder, this.name);
    if (await this.files.realOf(file)) return file;
    const parent = UriUtils.dirname(folder);
    return isInside(folder, root) ? this.of(parent, root) : undefined;
  }
}
