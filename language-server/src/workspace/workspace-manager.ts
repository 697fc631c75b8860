import { DefaultWorkspaceManager } from 'langium';

/** What a file may refer to is what it declares, so nothing is read ahead: open documents are all there is. */
export class CjmWorkspaceManager extends DefaultWorkspaceManager {
  protected override performStartup(): Promise<[]> {
    this._ready.resolve();
    return Promise.resolve([]);
  }
}
