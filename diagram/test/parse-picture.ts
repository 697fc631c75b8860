import { wordsOf } from '../src/words.ts';
import { makeReachable } from '../viewer/reachable.ts';

/**
 * The page that a picture's text makes, for a browser: its style sheet taken out, its titles descriptions as `toDom`
 * makes them, its parts to be reached. Throws when it is not well-formed.
 */
export function parsePicture(svg: string): Element {
  const text = svg.replace(/<(\/?)title\b/g, '<$1desc');
  const root = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
  if (!(root instanceof SVGSVGElement)) throw new Error('The picture is not well-formed SVG.');
  for (const style of root.querySelectorAll('style')) style.remove();
  const parts = new Map([...root.querySelectorAll('.part')].map((part) => [part.id, part]));
  makeReachable(root, { find: (id) => parts.get(id), way: wordsOf().told.way });
  return root;
}
