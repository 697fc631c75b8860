import { commands, Disposable } from 'vscode';
import type { PartAction } from '../preview/messages.ts';
import type { Previews } from '../preview/previews.ts';

/** By the names they have in package.json. */
const actions: Readonly<Record<string, PartAction>> = {
  'cjm.preview.editLabel': 'edit-label',
  'cjm.preview.showText': 'show-text',
  'cjm.preview.addTouchpoint': 'add-touchpoint',
  'cjm.preview.addEmotion': 'add-emotion',
  'cjm.preview.addPain': 'add-pain',
  'cjm.preview.addOpportunity': 'add-opportunity',
};

/** What can be done to a part of the picture: the one whose menu it was chosen in, else the one that has the focus. */
export function partCommands(previews: Previews): Disposable {
  return Disposable.from(
    ...Object.entries(actions).map(([command, action]) =>
      commands.registerCommand(command, (context: unknown) => previews.act(action, toPlace(context))),
    ),
  );
}

/** What the page wrote beside the part, with what VS Code adds to it. */
function toPlace(context: unknown): { readonly uri?: string; readonly part?: string } {
  if (typeof context !== 'object' || context === null) return {};
  const { uri, part } = context as { readonly uri?: unknown; readonly part?: unknown };
  return { ...(typeof uri === 'string' && { uri }), ...(typeof part === 'string' && { part }) };
}
