import equal from 'fast-deep-equal';
import type { Scene, Shape } from '../src/scene.ts';
import { drawFrame, drawShape } from '../src/to-svg.ts';
import { wordsOf } from '../src/words.ts';
import { patchElement } from './patch-element.ts';
import { makeReachable, type Naming, name } from './reachable.ts';
import { toDom } from './to-dom.ts';

/** Draws scenes on a sheet, one after the other. */
export interface ScenePainter {
  /** Makes the sheet show the scene; only shapes that differ from the scene before touch the page. */
  draw(scene: Scene): void;
}

interface Drawn {
  readonly shape: Shape;
  readonly element: SVGElement;
}

export function createScenePainter(sheet: HTMLElement): ScenePainter {
  const { ownerDocument: document } = sheet;
  let id: string | undefined;
  let drawn: ReadonlyMap<string, Drawn> = new Map();

  const namingIn = ({ language }: Scene): Naming => ({
    find: (part) => drawn.get(part)?.element,
    way: wordsOf(language).told.way,
  });

  function frameOf(scene: Scene): SVGElement {
    const frame = toDom(drawFrame(scene), document);
    frame.setAttribute('role', 'group');
    // The page around it may speak another language.
    frame.setAttribute('lang', scene.language ?? 'en');
    return frame;
  }

  return {
    draw(scene) {
      const root = sheet.firstElementChild;
      if (root === null || scene.id !== id) drawn = new Map();
      const before = drawn;
      const frame = frameOf(scene);
      const page = drawn.size > 0 && root ? root : frame;
      if (page === frame) sheet.replaceChildren(frame);
      else patchFrame(page, frame);

      const changed: Drawn[] = [];
      let moved = before.size !== scene.shapes.length;
      const places = before.keys();
      const next = new Map<string, Drawn>();
      for (const shape of scene.shapes) {
        const known = before.get(shape.id);
        if (places.next().value !== shape.id) moved = true;
        if (known?.shape === shape) next.set(shape.id, known);
        else if (known && equal(known.shape, shape)) next.set(shape.id, { shape, element: known.element });
        else {
          const made = { shape, element: toDom(drawShape(shape), document) };
          next.set(shape.id, made);
          changed.push(made);
        }
      }
      drawn = next;
      id = scene.id;
      const naming = namingIn(scene);
      for (const { shape, element } of changed) {
        makeReachable(element, naming);
        const known = before.get(shape.id);
        if (known?.element.nodeName !== element.nodeName) {
          moved = true;
          continue;
        }
        patchElement(known.element, element);
        next.set(shape.id, { shape, element: known.element });
      }
      for (const [gone, { element }] of before) if (!next.has(gone)) element.remove();
      if (moved) order(page, next);
      renameMoves(next, new Set(changed.map(({ shape }) => shape.id)), naming);
    },
  };
}

/** Root, title, description and paper: what every picture begins with. */
function patchFrame(page: Element, frame: Element): void {
  for (const attribute of frame.getAttributeNames()) {
    const value = frame.getAttribute(attribute) ?? '';
    if (page.getAttribute(attribute) !== value) page.setAttribute(attribute, value);
  }
  for (const [index, wanted] of [...frame.children].entries()) {
    const shown = page.children[index];
    if (shown) patchElement(shown, wanted);
  }
}

/** What is drawn later stands above: shapes follow the frame in the order of the scene. */
function order(page: Element, drawn: ReadonlyMap<string, Drawn>): void {
  let before = page.querySelector(':scope > .paper');
  for (const { element } of drawn.values()) {
    if (before && before.nextElementSibling !== element) before.after(element);
    before = element;
  }
}

/** A move is named after its cards. */
function renameMoves(drawn: ReadonlyMap<string, Drawn>, changed: ReadonlySet<string>, naming: Naming): void {
  if (changed.size === 0) return;
  for (const { shape, element } of drawn.values()) {
    if (shape.kind !== 'move' || !(changed.has(shape.from) || changed.has(shape.to))) continue;
    name(element, naming);
  }
}
