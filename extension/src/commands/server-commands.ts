import { openPreview, showFindings, showReferences, suggest } from '@cjm/language-server/protocol';
import { commands, Disposable, Location, Position, Range, Uri } from 'vscode';

interface Place {
  readonly line: number;
  readonly character: number;
}

/** A location as the protocol has it. */
interface Told {
  readonly uri: string;
  readonly range: { readonly start: Place; readonly end: Place };
}

/** What the server lets the editor do, when a lens is clicked or a completion is picked. */
export const serverCommandNames: readonly string[] = [openPreview, showReferences, showFindings, suggest];

export function serverCommands(): Disposable {
  return Disposable.from(
    commands.registerCommand(openPreview, (uri: string) =>
      commands.executeCommand('cjm.openPreviewToSide', Uri.parse(uri)),
    ),
    commands.registerCommand(showReferences, (uri: string, at: Place, locations: readonly Told[]) =>
      commands.executeCommand(
        'editor.action.showReferences',
        Uri.parse(uri),
        toPosition(at),
        locations.map(toLocation),
      ),
    ),
    commands.registerCommand(showFindings, () => commands.executeCommand('workbench.actions.view.problems')),
    commands.registerCommand(suggest, () => commands.executeCommand('editor.action.triggerSuggest')),
  );
}

const toPosition = ({ line, character }: Place): Position => new Position(line, character);

const toLocation = ({ uri, range: { start, end } }: Told): Location =>
  new Location(Uri.parse(uri), new Range(toPosition(start), toPosition(end)));
