import type { JourneyMap } from '@cjm/grammar/model';
import { shownTexts } from '../src/about/shown-texts.ts';
import type { Scene } from '../src/scene.ts';
import type { View } from '../src/view.ts';
import { createFinder, type FindMatches } from './find-matches.ts';
import { createSearchBox } from './search-box.ts';
import type { Viewer } from './viewer.ts';
import type { ToolWords } from './words.ts';

/** Words looked for in the picture: every place is marked, and one leads to the next. */
export interface Search {
  readonly element: HTMLElement;
  open(): void;
  /** Ends it, and gives the focus to what was found last. */
  close(): void;
  /** What is looked for while the search is open; setting it opens or closes it without taking the focus. */
  query: string | undefined;
  /** Something else is drawn: the marks follow. */
  refresh(map: JourneyMap, view: View, scene: Scene): void;
}

/** In ms. */
const pause = 100;

/** @param onChange told when other words are looked for, or none */
export function createSearch(
  words: ToolWords,
  viewer: Pick<Viewer, 'mark' | 'reveal' | 'focus'>,
  onChange: () => void,
): Search {
  let drawn: { readonly map: JourneyMap; readonly view: View; readonly scene: Scene } | undefined;
  let finder: FindMatches | undefined;
  let matches: readonly string[] = [];
  let current: string | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const box = createSearchBox(words, {
    search: (query) => {
      look(query);
      go(matches[0]);
      onChange();
    },
    next: () => step(1),
    previous: () => step(-1),
    close,
  });

  function look(query: string): void {
    // Made when it is first asked for, so that a redraw costs nothing while nobody searches.
    if (drawn) finder ??= createFinder(shownTexts(drawn.map, drawn.scene, drawn.view));
    matches = finder?.(query) ?? [];
    if (current !== undefined && !matches.includes(current)) current = undefined;
    show();
  }

  function show(): void {
    viewer.mark('found', matches);
    viewer.mark('current', current === undefined ? [] : [current]);
    box.tell(current === undefined ? 0 : matches.indexOf(current) + 1, matches.length);
  }

  function go(id: string | undefined): void {
    current = id;
    show();
    if (id !== undefined) viewer.reveal(id, box.element.offsetTop + box.element.offsetHeight);
  }

  function step(by: 1 | -1): void {
    if (matches.length === 0) return;
    const at = current === undefined ? (by > 0 ? -1 : 0) : matches.indexOf(current);
    go(matches[(at + by + matches.length) % matches.length]);
  }

  function close(): void {
    const reached = current;
    clearTimeout(timer);
    box.close();
    matches = [];
    current = undefined;
    show();
    viewer.focus(reached);
    onChange();
  }

  return {
    element: box.element,
    open() {
      box.open();
      look(box.value);
      onChange();
    },
    close() {
      if (box.isOpen) close();
    },
    get query() {
      return box.isOpen ? box.value : undefined;
    },
    set query(query) {
      clearTimeout(timer);
      if (query === undefined) {
        if (box.isOpen) box.close();
        look('');
        return;
      }
      box.value = query;
      box.element.hidden = false;
      look(query);
    },
    refresh(map, view, scene) {
      drawn = { map, view, scene };
      finder = undefined;
      clearTimeout(timer);
      // Not while one types: the marks that are there stay at their parts.
      if (box.isOpen) timer = setTimeout(() => look(box.value), pause);
    },
  };
}
