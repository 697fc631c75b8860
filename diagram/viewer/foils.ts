import type { Box } from '../src/geometry.ts';
import { createFoil, type Foil } from './foil.ts';

/** What a picture's elements stand on: one root, or for many of them several that lie one above the other. */
export interface Foils {
  /** The root of another picture: it is the lowest, and the only one so far. */
  begin(root: Element): void;
  /**
   * Puts each element in its place.
   *
   * @param standing from the ground up
   * @param firsts ids of those that a foil begins with
   */
  order(standing: readonly Standing[], firsts: ReadonlySet<string>): void;
  /** Sees to it that what was drawn anew is not cut off. */
  fit(standing: Standing): void;
}

export interface Standing {
  readonly element: SVGElement;
  /** All that is drawn of it lies within; undefined: it may be anywhere. */
  readonly box: Box | undefined;
}

/**
 * Browsers keep what they painted of a root as long as nothing in it changes, and after any change in it they walk over
 * all of it; and they look on all of each for what is under the pointer. So where there is much, it is spread over roots
 * that look like one: of a map of 1,000 touchpoints, an edit then has a hundredth painted anew.
 */
export function createFoils(sheet: HTMLElement): Foils {
  let lowest: Element | undefined;
  /** Those above, by the id of the element that each begins with. */
  let above = new Map<string, Foil>();
  /** The same, by their roots. */
  let byRoot = new Map<Element, Foil>();

  /** Gives back what stands on each of those above. */
  function place(standing: readonly Standing[]): ReadonlyMap<Foil, readonly Standing[]> {
    const stands = new Map<Foil, Standing[]>();
    let on: Standing[] = [];
    let root = lowest;
    let before = lowest?.querySelector(':scope > .paper') ?? null;
    for (const one of standing) {
      const next = above.get(one.element.id);
      if (next) {
        if (root?.nextElementSibling !== next.root) root?.after(next.root);
        [root, before, on] = [next.root, null, []];
        stands.set(next, on);
      }
      on.push(one);
      const there = before === null ? root?.firstElementChild : before.nextElementSibling;
      if (there !== one.element) root?.insertBefore(one.element, there ?? null);
      before = one.element;
    }
    return stands;
  }

  return {
    begin(root) {
      lowest = root;
      above = new Map();
      byRoot = new Map();
      sheet.replaceChildren(root);
    },
    order(standing, firsts) {
      const focused = sheet.ownerDocument.activeElement;
      for (const [id, { root }] of above) if (!firsts.has(id)) root.remove();
      above = new Map([...firsts].map((id) => [id, above.get(id) ?? createFoil()]));
      byRoot = new Map([...above.values()].map((foil) => [foil.root, foil]));
      for (const [foil, on] of place(standing)) foil.cut(on.map(({ box }) => box));
      // What moves to another foil is taken from the page for a moment.
      const isLost = focused !== sheet.ownerDocument.activeElement && sheet.contains(focused);
      if (isLost && focused instanceof SVGElement) focused.focus({ preventScroll: true });
    },
    fit({ element, box }) {
      const root = element.parentElement;
      if (root) byRoot.get(root)?.fit(box);
    },
  };
}
