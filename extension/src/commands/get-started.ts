import { commands, type Disposable } from 'vscode';

/** `cjm.getStarted`: the walkthrough of this extension. */
export function getStarted(extension: string): Disposable {
  return commands.registerCommand('cjm.getStarted', () =>
    commands.executeCommand('workbench.action.openWalkthrough', `${extension}#start`),
  );
}
