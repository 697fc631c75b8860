/** What keys ask for in the picture. */
export interface LookingActions {
  readonly search: () => void;
  /** All about the part that has the focus. */
  readonly tell: () => void;
  readonly help: () => void;
  /** Ends what is going on. */
  readonly dismiss: () => void;
}

/** Single keys hold only while the picture has the focus, so that they are in nobody's way. */
export function enableLookingKeys(
  port: HTMLElement,
  { search, tell, help, dismiss }: LookingActions,
  signal: AbortSignal,
): void {
  const keys: ReadonlyMap<string, () => void> = new Map([
    ['/', search],
    [' ', tell],
    ['i', tell],
    ['?', help],
    ['Escape', dismiss],
  ]);
  port.addEventListener(
    'keydown',
    (event) => {
      const finds = event.key.toLowerCase() === 'f' && (event.ctrlKey || event.metaKey) && !event.shiftKey;
      const act = finds ? search : event.ctrlKey || event.metaKey ? undefined : keys.get(event.key);
      if (!act || event.altKey) return;
      event.preventDefault();
      act();
    },
    { signal },
  );
}
