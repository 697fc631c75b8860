import equal from 'fast-deep-equal';
import type { Box } from '../src/geometry.ts';
import type { Scene, Shape } from '../src/scene.ts';
import type { SvgElement } from '../src/svg.ts';
import { drawFrame, drawShape } from '../src/to-svg.ts';
import { wordsOf } from '../src/words.ts';
import { boxOfShape } from './box-of-shape.ts';
import { cutFoils } from './cut-foils.ts';
import { createFoils } from './foils.ts';
import { isAway } from './is-away.ts';
import { patchDrawn } from './patch-drawn.ts';
import { makeReachable, type Naming, name, setAttribute } from './reachable.ts';
import { toDom } from './to-dom.ts';

/** Draws scenes on a sheet, one after the other. */
export interface ScenePainter {
  /**
   * Makes the sheet show the scene; only shapes that differ from the scene before touch the page. Where an edit moves
   * much of a map, what is far from sight before and after it is only known to have changed, and drawn in the pauses
   * that follow.
   */
  draw(scene: Scene): void;
  /** Draws what was put off and is near what is seen now. */
  look(): void;
  /** Draws what was put off: of the part with this id; left out: all. */
  settle(id?: string): void;
  /** For paper all of the picture is drawn, on one root. */
  print(printing: boolean): void;
  dispose(): void;
}

interface Drawn {
  readonly shape: Shape;
  /** What the element shows: what the shape was before, while it is put off. */
  readonly shown: Shape;
  readonly element: SVGElement;
}

/** A change of so many shapes is felt by nobody. */
const few = 200;
/** Work on what was put off, and the rest between, in ms. */
const [work, rest] = [8, 40];

/** @param inSight what is seen of the picture, in px of it, and a bit more */
export function createScenePainter(sheet: HTMLElement, inSight: () => Box): ScenePainter {
  const { ownerDocument: document } = sheet;
  let id: string | undefined;
  let frame: SvgElement | undefined;
  /** In the order of the scene, and by their ids. */
  let drawn: Drawn[] = [];
  let byId = new Map<string, Drawn>();
  /** Places in `drawn` of what is put off, by its id. */
  const putOff = new Map<string, number>();
  let naming: Naming = namingIn(undefined);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const foils = createFoils(sheet);
  let whole = false;

  function namingIn(language: Scene['language']): Naming {
    return { find: (part) => byId.get(part)?.element, way: wordsOf(language).told.way };
  }

  /** What every picture begins with: root, title, description and paper. */
  function drawRoot(scene: Scene): void {
    const shown = sheet.firstElementChild;
    const next = forSheet(drawFrame(scene));
    const page = shown && frame && scene.id === id ? shown : toDom(next, document);
    if (page === shown && frame) patchDrawn(page, frame, next);
    else {
      drawn = [];
      byId = new Map();
      putOff.clear();
      foils.begin(page);
    }
    frame = next;
    id = scene.id;
    // The picture may stand on several roots: so the sheet is what is called as the picture is.
    setAttribute(sheet, 'role', 'group');
    setAttribute(sheet, 'aria-labelledby', `${id}.title`);
    setAttribute(sheet, 'aria-describedby', `${id}.description`);
    // The page around it may speak another language. Said again, it would have every element styled anew.
    setAttribute(sheet, 'lang', scene.language ?? 'en');
  }

  function draw(scene: Scene): void {
    const near = inSight();
    drawRoot(scene);
    naming = namingIn(scene.language);
    const before = drawn;
    const away: number[] = [];
    const changed: Change[] = [];
    const renewed: Drawn[] = [];
    const renew = (one: Drawn): Drawn => {
      renewed.push(one);
      return one;
    };
    let moved = before.length !== scene.shapes.length;
    const next = scene.shapes.map((shape, i): Drawn => {
      const there = before[i];
      if (there?.shape === shape) return there;
      const known = there?.shape.id === shape.id ? there : byId.get(shape.id);
      if (known !== there) moved = true;
      if (known && equal(known.shown, shape)) return renew({ ...known, shape, shown: shape });
      if (known && isAway(known.shown, shape, near)) {
        away.push(i);
        return renew({ ...known, shape });
      }
      const element = redraw(known, shape);
      if (element !== known?.element) moved = true;
      changed.push({ element, shape, was: known?.shown });
      return renew({ shape, shown: shape, element });
    });
    drawn = next;
    if (moved) {
      byId = new Map(next.map((one) => [one.shape.id, one]));
      for (const { shape, element } of before) if (byId.get(shape.id)?.element !== element) element.remove();
      order();
    } else {
      for (const one of renewed) byId.set(one.shape.id, one);
    }
    finish(changed);
    putOff.clear();
    next.forEach(({ shape, shown }, i) => {
      if (shape !== shown) putOff.set(shape.id, i);
    });
    if (away.length <= few) settleAll(away);
    schedule();
  }

  function order(): void {
    foils.order(
      drawn.map(({ element, shown }) => ({ element, box: boxOfShape(shown) })),
      cutFoils(whole ? [] : drawn.map(({ shape }) => shape)),
    );
  }

  function settleAll(places: readonly number[]): void {
    const changed = places.flatMap((place): readonly Change[] => {
      const one = drawn[place];
      if (!one || one.shape === one.shown) return [];
      const { shape, shown } = one;
      const element = redraw(one, shape);
      if (element !== one.element) one.element.replaceWith(element);
      const made = { shape, shown: shape, element };
      drawn[place] = made;
      byId.set(shape.id, made);
      putOff.delete(shape.id);
      return [{ element, shape, was: shown }];
    });
    finish(changed);
  }

  function finish(changed: readonly Change[]): void {
    for (const { element, shape } of changed) {
      makeReachable(element, naming);
      foils.fit({ element, box: boxOfShape(shape) });
    }
    renameMoves(drawn, namedAnew(changed), naming);
  }

  function schedule(): void {
    clearTimeout(timer);
    if (putOff.size === 0) return;
    timer = setTimeout(() => {
      const end = performance.now() + work;
      for (const place of putOff.values()) {
        settleAll([place]);
        if (performance.now() > end) break;
      }
      schedule();
    }, rest);
  }

  return {
    draw,
    look() {
      if (putOff.size === 0) return;
      const near = inSight();
      settleAll(
        [...putOff.values()].filter((place) => {
          const one = drawn[place];
          return one && !isAway(one.shown, one.shape, near);
        }),
      );
    },
    settle(part) {
      const place = part === undefined ? undefined : putOff.get(part);
      if (part === undefined) settleAll([...putOff.values()]);
      else if (place !== undefined) settleAll([place]);
    },
    print(printing) {
      if (printing) settleAll([...putOff.values()]);
      whole = printing;
      order();
    },
    dispose: () => clearTimeout(timer),
  };

  /** The element that shows the shape: the one that showed it so far, where it can. */
  function redraw(known: Drawn | undefined, shape: Shape): SVGElement {
    const wanted = drawShape(shape);
    const before = known && drawShape(known.shown);
    if (!before || before.tag !== wanted.tag) return toDom(wanted, document);
    patchDrawn(known.element, before, wanted);
    return known.element;
  }
}

/**
 * The window gives the picture its size: said here, it would have every text laid out anew. And the sheet says what it
 * is.
 */
function forSheet({ attributes, ...frame }: SvgElement): SvgElement {
  const size = { width: undefined, height: undefined, viewBox: undefined };
  const meaning = { role: 'presentation', 'aria-labelledby': undefined, 'aria-describedby': undefined };
  return { ...frame, attributes: { ...attributes, ...size, ...meaning } };
}

/** An element that shows another shape than it did. */
interface Change {
  readonly element: SVGElement;
  readonly shape: Shape;
  readonly was: Shape | undefined;
}

/** Ids of the cards that may be called something else now. */
function namedAnew(changed: readonly Change[]): ReadonlySet<string> {
  return new Set(
    changed.flatMap(({ shape, was }) =>
      shape.kind === 'card' && !(was?.kind === 'card' && was.content === shape.content) ? [shape.id] : [],
    ),
  );
}

/** A move is named after its cards. */
function renameMoves(drawn: readonly Drawn[], cards: ReadonlySet<string>, naming: Naming): void {
  if (cards.size === 0) return;
  for (const { shape, element } of drawn) {
    if (shape.kind === 'move' && (cards.has(shape.from) || cards.has(shape.to))) name(element, naming);
  }
}
