/**
 * Tells VS Code what the menu that is about to open is about: the part under the mouse, or with the focus. It reads an
 * attribute, at the latest of all who hear of the event.
 *
 * @param isOwn whether the journey on show says the part: only then it can be changed here
 */
export function enablePartMenu(
  host: HTMLElement,
  uri: () => string,
  partOf: (event: Event) => string | undefined,
  isOwn: (part: string) => boolean,
): void {
  host.addEventListener(
    'contextmenu',
    (event) => {
      const part = partOf(event);
      const kind = part === undefined ? undefined : document.getElementById(part)?.getAttribute('data-kind');
      const told = part === undefined || isOwn(part) ? (kind ?? 'other') : 'elsewhere';
      const context = {
        webviewSection: 'picture',
        preventDefaultContextMenuItems: true,
        uri: uri(),
        ...(part !== undefined && { part, cjmPart: told }),
      };
      host.setAttribute('data-vscode-context', JSON.stringify(context));
    },
    { capture: true },
  );
}
