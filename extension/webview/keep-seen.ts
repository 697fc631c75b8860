import type { PageState } from './vscode-api.ts';

/** Ms without a change after which what is seen is kept: a large scene takes its time, so not while it is scrolled. */
const patience = 200;

/**
 * Keeps what is seen once it has not changed for a while, and at once where the page may be hidden next. When the page
 * hears that it is hidden or unloaded, VS Code takes no state of it any more; but whoever hides it goes elsewhere with
 * the mouse or the focus before, or presses a shortcut.
 *
 * @returns to be called after each change
 */
export function keepSeen(read: () => PageState, keep: (state: PageState) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let kept: PageState | undefined;
  const now = () => {
    clearTimeout(timer);
    const state = read();
    if (kept && isSame(state, kept)) return;
    kept = state;
    keep(state);
  };
  addEventListener('blur', now);
  document.documentElement.addEventListener('mouseleave', now);
  // Before VS Code hears of the key.
  addEventListener('keydown', (event) => isShortcut(event) && now(), { capture: true });
  return () => {
    clearTimeout(timer);
    timer = setTimeout(now, patience);
  };
}

/** A scene is never changed, and too large to be compared. */
function isSame({ scene, ...rest }: PageState, { scene: other, ...others }: PageState): boolean {
  return scene === other && JSON.stringify(rest) === JSON.stringify(others);
}

const modifiers: readonly string[] = ['Alt', 'AltGraph', 'Control', 'Meta', 'Shift'];

/** A modifier alone is none: it is held while the wheel zooms. */
const isShortcut = ({ altKey, ctrlKey, metaKey, key }: KeyboardEvent): boolean =>
  (altKey || ctrlKey || metaKey) && !modifiers.includes(key);
