import { makeReachable } from './reachable.ts';

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
  // And titles are descriptions, as `toDom` makes them.
  const inert = svg.replace(/<(\/?)style\b/g, '<$1css').replace(/<(\/?)title\b/g, '<$1desc');
  const parsed = new DOMParser().parseFromString(inert, 'image/svg+xml');
  const root = parsed.documentElement;
  if (!(root instanceof SVGSVGElement)) throw new Error('The picture is not well-formed SVG.');
  const styles = [...root.querySelectorAll('css')];
  for (const style of styles) style.remove();
  root.setAttribute('role', 'group');
  const parts = new Map([...root.querySelectorAll('.part')].map((part) => [part.id, part]));
  makeReachable(root, (id) => parts.get(id));
  const { width, height } = root.viewBox.baseVal;
  return { root, css: styles.map((style) => style.textContent).join('\n'), size: { width, height } };
}
