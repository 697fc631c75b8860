import { commands, Disposable } from 'vscode';
import type { Previews } from '../preview/previews.ts';

/** One deed by three names: in the palette, and in the title as what it would do. */
const names = ['cjm.preview.toggleLock', 'cjm.preview.lock', 'cjm.preview.unlock'];

/** Lets the preview keep to its file, or follow the active editor. */
export function lockCommands(previews: Previews): Disposable {
  return Disposable.from(...names.map((name) => commands.registerCommand(name, () => previews.toggleLock())));
}
