const key = 'cjm-findings';

/** Lets a button fold and unfold a part of the page, and remembers how the reader left it. */
export function followToggle(button: HTMLButtonElement, body: HTMLElement): void {
  const set = (open: boolean): void => {
    button.setAttribute('aria-expanded', String(open));
    body.hidden = !open;
  };
  set(localStorage.getItem(key) !== 'closed');
  button.addEventListener('click', () => {
    const open = body.hidden !== false;
    set(open);
    localStorage.setItem(key, open ? 'open' : 'closed');
  });
}
