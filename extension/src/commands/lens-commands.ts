import { openPreview, showFindings, showReferences } from '@cjm/language-server/protocol';
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

/** What the lenses above declarations and journeys do when they are clicked. */
export const lensCommandNames: readonly string[] = [openPreview, showReferences, showFindings];

export function lensCommands(): Disposable {
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
  );
}

const toPosition = ({ line, character }: Place): Position => new Position(line, character);

const toLocation = ({ uri, range: { start, end } }: Told): Location =>
  new Location(Uri.parse(uri), new Range(toPosition(start), toPosition(end)));
