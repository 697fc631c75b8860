/** A picture ready for the page: its style sheet taken out, because a page may forbid inline ones. */
export interface ParsedPicture {
  readonly root: SVGSVGElement;
  readonly css: string;
  /** Natural size, in px. */
  readonly size: { readonly width: number; readonly height: number };
}

/** Reads SVG text as XML; nothing in it runs. Throws when it is not well-formed or no SVG. */
export function parsePicture(svg: string): ParsedPicture {
  // Under a strict content security policy even parsing a <style> is a violation, so it is read as plain data.
  const inert = svg.replace(/<(\/?)style\b/g, '<$1css');
  const parsed = new DOMParser().parseFromString(inert, 'image/svg+xml');
  const root = parsed.documentElement;
  if (!(root instanceof SVGSVGElement)) throw new Error('The picture is not well-formed SVG.');
  const styles = [...root.querySelectorAll('css')];
  for (const style of styles) style.remove();
  root.setAttribute('role', 'group');
  for (const part of root.querySelectorAll('.part')) {
    part.setAttribute('tabindex', '0');
    // What holds more to activate (a link, a part of its own) is no button, or that would be out of reach.
    part.setAttribute('role', part.querySelector('a, .part') ? 'group' : 'button');
    const name = nameOf(part, root);
    if (name !== '') part.setAttribute('aria-label', name);
  }
  const { width, height } = root.viewBox.baseVal;
  return { root, css: styles.map((style) => style.textContent).join('\n'), size: { width, height } };
}

/** Of a part that has no words of its own: a move, which leads from one card to another. */
function nameOf(part: Element, root: Element): string {
  if (part.querySelector('text, title')) return part.getAttribute('role') === 'group' ? textOf(part) : '';
  const [from, to] = ['data-from', 'data-to'].map((name) => {
    const end = part.getAttribute(name);
    return end === null ? '' : textOf(root.querySelector(`[id="${CSS.escape(end)}"]`));
  });
  return from === '' && to === '' ? (part.getAttribute('data-kind') ?? '') : `From ${from} to ${to}`;
}

function textOf(part: Element | null): string {
  const [first] = part?.querySelectorAll('g > text') ?? [];
  const block = first?.parentElement?.querySelectorAll('text') ?? [];
  return [...block].map((line) => line.textContent).join(' ');
}
