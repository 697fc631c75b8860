/**
 * Who comes back to the page by the keyboard goes on where they were: VS Code gives the focus to the page as a whole, and
 * what had it before has lost it.
 */
export function keepFocus(): void {
  let last: EventTarget | null = null;
  addEventListener('focusin', ({ target }) => {
    last = target;
  });
  addEventListener('focus', () => {
    const isNowhere = document.activeElement === null || document.activeElement === document.body;
    if (isNowhere && (last instanceof HTMLElement || last instanceof SVGElement)) last.focus({ preventScroll: true });
  });
}
