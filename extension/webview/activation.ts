/** As long as a second click may take to be a double click. */
const patience = 350;

export interface Activation {
  /** A part was clicked, or chosen by Enter. */
  activate(part: string): void;
  /** It was no single click: the text does not take the focus. */
  cancel(): void;
}

/**
 * A part that is chosen shows its place in the text. The text takes the focus from the keyboard at once; from the mouse
 * only when no second click follows, which edits in the picture.
 */
export function createActivation(host: HTMLElement, show: (part: string, focus: boolean) => void): Activation {
  let byMouse = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  host.addEventListener('click', () => (byMouse = true), { capture: true });
  host.addEventListener('keydown', () => (byMouse = false), { capture: true });
  return {
    activate(part) {
      clearTimeout(timer);
      show(part, !byMouse);
      if (!byMouse) return;
      timer = setTimeout(() => {
        // Who has gone on to something else in the meantime is not called back.
        if (document.hasFocus()) show(part, true);
      }, patience);
    },
    cancel() {
      clearTimeout(timer);
    },
  };
}
