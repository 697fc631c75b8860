/** Finds an element of the picture by its id. */
export type FindPart = (id: string) => Element | null | undefined;

export interface Naming {
  readonly find: FindPart;
  /** How a move that says nothing is called, by the cards it joins. */
  readonly way: (from: string, to: string) => string;
}

/**
 * Lets every part within (the element itself included) have the focus and be activated. None is a tab stop: there would
 * be hundreds; arrow keys lead from one to the next, and what is a link, is one in the card about its part, too.
 */
export function makeReachable(within: Element, naming: Naming): void {
  for (const link of within.querySelectorAll('a')) link.setAttribute('tabindex', '-1');
  if (within.matches('.part')) reach(within, naming);
  for (const part of within.querySelectorAll('.part')) reach(part, naming);
}

function reach(part: Element, naming: Naming): void {
  setAttribute(part, 'tabindex', '-1');
  // What holds more to activate (a link, a part of its own) is no button, or that would be out of reach.
  setAttribute(part, 'role', part.querySelector('a, .part') ? 'group' : 'button');
  name(part, naming);
}

/** Touches the page only where that is not there yet; an empty value is none. */
export function setAttribute(element: Element, name: string, value: string): void {
  if (value === '') element.removeAttribute(name);
  else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}

/** What its signs mean: a star, dots of severity, what is cut off. */
function signsOf(part: Element): readonly string[] {
  const notes = [...part.querySelectorAll('desc')].filter(
    ({ parentElement }) => parentElement !== part && parentElement?.closest('.part') === part,
  );
  return [...new Set(notes.map(({ textContent }) => textContent))];
}

/** Says what a part is; to be said again of a move when one of the cards it joins is called something else. */
export function name(part: Element, naming: Naming): void {
  const way = wayOf(part, naming);
  const says = part.querySelector('text') !== null;
  setAttribute(part, 'aria-label', nameOf(part, says, way));
  // What a label says is the name; alone, a share would say nothing of whose it is.
  setAttribute(part, 'aria-description', [...(says ? way : []), ...signsOf(part)].join(', '));
}

/** What it says of itself, or is read from it; a move that says nothing leads from one card to another. */
function nameOf(part: Element, says: boolean, [way]: readonly string[]): string {
  const told = part.querySelector(':scope > desc')?.textContent ?? '';
  if (told !== '') return told;
  if (says) return part.getAttribute('role') === 'group' ? textOf(part) : '';
  return way ?? part.getAttribute('data-kind') ?? '';
}

/** Of a move: from where it leads to where. */
function wayOf(part: Element, { find, way }: Naming): readonly string[] {
  const [from, to] = ['data-from', 'data-to'].map((end) => textOf(find(part.getAttribute(end) ?? '')));
  return from === '' && to === '' ? [] : [way(from ?? '', to ?? '')];
}

function textOf(part: Element | null | undefined): string {
  const [first] = part?.querySelectorAll('g > text') ?? [];
  const block = first?.parentElement?.querySelectorAll('text') ?? [];
  // Without what is raised behind it.
  return [...block].map((line) => line.firstChild?.textContent).join(' ');
}
