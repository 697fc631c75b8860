import equal from 'fast-deep-equal';
import type { Scene, Shape } from '../src/scene.ts';
import type { SvgElement } from '../src/svg.ts';
import { drawFrame, drawShape } from '../src/to-svg.ts';
import { wordsOf } from '../src/words.ts';
import { patchDrawn } from './patch-drawn.ts';
import { makeReachable, type Naming, name, setAttribute } from './reachable.ts';
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
  let frame: SvgElement | undefined;
  /** In the order of the scene, and by their ids. */
  let drawn: readonly Drawn[] = [];
  let byId = new Map<string, Drawn>();

  const namingIn = ({ language }: Scene): Naming => ({
    find: (part) => byId.get(part)?.element,
    way: wordsOf(language).told.way,
  });

  /** What every picture begins with: root, title, description and paper. */
  function drawRoot(scene: Scene): Element {
    const shown = sheet.firstElementChild;
    const next = withoutSize(drawFrame(scene));
    const page = shown && frame && scene.id === id ? shown : toDom(next, document);
    if (page === shown && frame) patchDrawn(page, frame, next);
    else {
      drawn = [];
      byId = new Map();
      sheet.replaceChildren(page);
    }
    frame = next;
    id = scene.id;
    setAttribute(page, 'role', 'group');
    // The page around it may speak another language. Said again, it would have every element styled anew.
    setAttribute(sheet, 'lang', scene.language ?? 'en');
    return page;
  }

  return {
    draw(scene) {
      const page = drawRoot(scene);
      const before = drawn;
      const next: Drawn[] = [];
      const changed: Drawn[] = [];
      let moved = before.length !== scene.shapes.length;
      for (const [i, shape] of scene.shapes.entries()) {
        const there = before[i];
        if (there?.shape === shape) {
          next.push(there);
          continue;
        }
        const known = there?.shape.id === shape.id ? there : byId.get(shape.id);
        const same = known !== undefined && equal(known.shape, shape);
        const made = { shape, element: same ? known.element : redraw(known, shape) };
        next.push(made);
        if (!same) changed.push(made);
        if (known !== there || made.element !== known?.element) moved = true;
      }
      drawn = next;
      if (moved) byId = new Map(next.map((one) => [one.shape.id, one]));
      else for (const one of changed) byId.set(one.shape.id, one);
      const naming = namingIn(scene);
      for (const { element } of changed) makeReachable(element, naming);
      if (moved) {
        for (const { shape, element } of before) if (byId.get(shape.id)?.element !== element) element.remove();
        order(page, next);
      }
      renameMoves(next, new Set(changed.flatMap(({ shape }) => (shape.kind === 'card' ? [shape.id] : []))), naming);
    },
  };

  /** The element that shows the shape: the one that showed it so far, where it can. */
  function redraw(known: Drawn | undefined, shape: Shape): SVGElement {
    const wanted = drawShape(shape);
    const before = known && drawShape(known.shape);
    if (!before || before.tag !== wanted.tag) return toDom(wanted, document);
    patchDrawn(known.element, before, wanted);
    return known.element;
  }
}

/** The window gives the picture its size: said here, it would have every text laid out anew. */
function withoutSize({ attributes, ...frame }: SvgElement): SvgElement {
  return { ...frame, attributes: { ...attributes, width: undefined, height: undefined, viewBox: undefined } };
}

/** What is drawn later stands above: shapes follow the frame in the order of the scene. */
function order(page: Element, drawn: readonly Drawn[]): void {
  let before = page.querySelector(':scope > .paper');
  for (const { element } of drawn) {
    if (before && before.nextElementSibling !== element) before.after(element);
    before = element;
  }
}

/** A move is named after its cards: `changed` are the ids of those that may be called something else now. */
function renameMoves(drawn: readonly Drawn[], changed: ReadonlySet<string>, naming: Naming): void {
  if (changed.size === 0) return;
  for (const { shape, element } of drawn) {
    if (shape.kind !== 'move' || !(changed.has(shape.from) || changed.has(shape.to))) continue;
    name(element, naming);
  }
}
