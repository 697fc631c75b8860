import { EmptyFileSystemProvider, type URI } from 'langium';
import type { Files } from './files.ts';

/** Lets Langium read through the port. What can't be read is empty here; who needs the reason asks the port. */
export class CjmFileSystemProvider extends EmptyFileSystemProvider {
  private readonly files: Files;

  constructor(files: Files) {
    super();
    this.files = files;
  }

  override readFile(uri?: URI): Promise<string>;
  override async readFile(uri: URI): Promise<string> {
    const read = await this.files.read(uri);
    return 'text' in read ? read.text : '';
  }
}
