import type { JourneyMap } from '@cjm/grammar/model';
import type { Language } from '@cjm/grammar/wording';
import { describePart } from '../src/about/describe-part.ts';
import { arePair, type Pair, pairOf } from '../src/pairing.ts';
import type { Scene } from '../src/scene.ts';
import type { ThemeChoice } from '../src/theme-names.ts';
import type { View } from '../src/view.ts';
import { wordsOf } from '../src/words.ts';
import { namesOf } from './active-filters.ts';
import { createBar } from './bar.ts';
import { createDrawer } from './create-drawer.ts';
import { type Choice, choicesOf, type Filters, within } from './filters.ts';
import type { Finding } from './finding.ts';
import { createHoverCard, type Told } from './hover-card.ts';
import { enableLookingKeys } from './looking-keys.ts';
import type { MapState } from './map-state.ts';
import { createSearch } from './search.ts';
import { viewNews } from './view-news.ts';
import { createViewer, type ViewState } from './viewer.ts';
import { toolWordsOf } from './words.ts';

export type { Filters } from './filters.ts';
export type { Finding, Fix } from './finding.ts';
export type { MapState } from './map-state.ts';

export interface MapViewerOptions {
  /**
   * Draws a map as the reader wants to see it. Called again for every change of text or view; where the next call comes
   * before a result, that is dropped.
   */
  readonly draw: (map: JourneyMap, view: View) => Promise<Scene>;
  readonly theme: ThemeChoice;
  /** What the host has settled: it holds in every view, and the reader is not asked. */
  readonly settled?: View;
  /** What the tools speak; left out: the same as the picture. */
  readonly language?: Language;
  /** Whether several personas can be seen without the others, not only one; left out: yes. */
  readonly together?: boolean;
  /** Whether the reader picks among several journeys here; left out: yes. */
  readonly picks?: boolean;
  /** Formats to export to; left out: none. */
  readonly formats?: readonly Choice[];
  /**
   * The reader clicked or pressed Enter on a part of the picture; `part` is its element's id. Left out: that tells all
   * about the part.
   */
  readonly onActivate?: (part: string) => void;
  /** Zoom, scroll, filters, search or journey changed; of scrolling it is told at most once a frame. */
  readonly onChange?: (state: MapState) => void;
  /** A picture is on the page; of which map, and drawn how. */
  readonly onShow?: (scene: Scene, map: JourneyMap) => void;
  /** A picture could not be drawn; the one before stays. */
  readonly onFailure?: (error: unknown) => void;
  /** The reader wants a quick fix: place of the finding in `findings`, id of the fix. */
  readonly onFix?: (finding: number, fix: string) => void;
  readonly onExport?: (format: string) => void;
}

/** Journey maps to look at: the picture, and the tools that look. Knows nothing of where maps come from. */
export interface MapViewer {
  /**
   * Shows what the text says now. What changed is patched: zoom, scroll, focus, search and filters stay.
   *
   * @param journey id of the one to show; left out, or not among them: the one shown so far, else the first
   */
  show(maps: readonly JourneyMap[], journey?: string): void;
  /** Shows a picture that was kept, until there is a map. */
  showKept(scene: Scene): void;
  /** The picture on the page. */
  readonly scene: Scene | undefined;
  /** The map that is shown. */
  readonly map: JourneyMap | undefined;
  theme: ThemeChoice;
  /** What is to be told of parts of the picture. */
  findings: readonly Finding[];
  /** The text cursor is at these parts. */
  mark(parts: readonly string[]): void;
  /** Scrolls as little as it takes to see a part. */
  reveal(part: string): void;
  /** Goes to the picture, or to a part of it. */
  focus(part?: string): void;
  /** What the reader has set; setting it restores that. */
  state: MapState;
  dispose(): void;
}

export function createMapViewer(host: HTMLElement, options: MapViewerOptions): MapViewer {
  const { settled = {} } = options;
  const { language = settled.language ?? 'en' } = options;
  const words = toolWordsOf(language);
  let maps: readonly JourneyMap[] = [];
  let journey: string | undefined;
  let compare = false;
  let filters: Filters = {};
  let theme = options.theme;
  let findings: readonly Finding[] = [];
  let shown: { readonly scene: Scene; readonly map?: JourneyMap } | undefined;
  /** Whether what is drawn next is what the reader asked for: then it is told. */
  let asked = false;
  /** Of each journey, where the reader was; by its id. */
  const windows = new Map<string, ViewState>();

  const events = new AbortController();
  const viewer = createViewer(host, { language, onActivate: activate, onViewChange: changed });
  const card = createHoverCard(
    viewer.port,
    {
      words,
      language: settled.language,
      tell,
      find: viewer.find,
      fix: (finding, fix) => options.onFix?.(finding, fix),
      leave: viewer.focus,
    },
    events.signal,
  );
  viewer.port.addEventListener('focusin', ({ target }) => target instanceof Element && tellFindings(target.id));
  const search = createSearch(words, viewer, changed);
  const { formats = [], together = true } = options;
  const bar = createBar(
    { words, formats, together, goesToText: options.onActivate !== undefined },
    {
      search: search.open,
      pick: (id) => update({ journey: id, compare: false }),
      turn: (state) => {
        const pair = pairNow();
        const id = state === 'current' ? pair?.current.id : pair?.future.id;
        if (id !== undefined) update({ journey: id, compare: state === 'compare' });
      },
      filter: (change) => update({ filters: change(filters) }),
      export: (format) => options.onExport?.(format),
    },
  );
  viewer.frame.prepend(bar.element);
  viewer.frame.append(card.element, ...bar.panels);
  viewer.stage.prepend(search.element);
  enableLookingKeys(
    viewer.port,
    {
      search: search.open,
      tell: () => viewer.current !== undefined && card.open(viewer.current),
      help: bar.showHelp,
      // A card lies above, and goes first.
      dismiss: () => card.isOpen || search.close(),
    },
    events.signal,
  );

  const drawer = createDrawer(
    async (wanted: { readonly map: JourneyMap; readonly view: View }) => ({
      map: wanted.map,
      scene: await options.draw(wanted.map, wanted.view),
    }),
    arrive,
    (error) => options.onFailure?.(error),
  );

  function activate(part: string): void {
    if (options.onActivate) options.onActivate(part);
    else card.open(part);
  }

  function tell(part: string): Told | undefined {
    const description = shown?.map && describePart(shown.map, part, wordsOf(settled.language));
    const placed = findings.flatMap((finding, index) => (finding.part === part ? [{ index, finding }] : []));
    return description && { description, findings: placed };
  }

  function pairNow(): Pair | undefined {
    const map = mapNow();
    return map && pairOf(maps, map);
  }

  function mapNow(): JourneyMap | undefined {
    return maps.find(({ id }) => id === journey) ?? maps[0];
  }

  function redraw(): void {
    const chosen = mapNow();
    if (!chosen) return;
    const pair = pairOf(maps, chosen);
    const together = compare && pair !== undefined;
    const map = together ? pair.future : chosen;
    const choices = choicesOf(map, settled);
    const seen = within(filters, choices);
    bar.offer({
      maps: options.picks === false ? [] : maps,
      journey: map.id,
      pair: settled.against ? undefined : pair,
      state: together ? 'compare' : map.state,
      choices,
      filters: seen,
    });
    drawer.draw({ map, view: { ...settled, ...seen, ...(together ? { against: pair.current } : {}) } });
  }

  function arrive({ map, scene }: { readonly map: JourneyMap; readonly scene: Scene }): void {
    const before = shown;
    const another = before?.map && before.map.id !== map.id ? before.map : undefined;
    if (another) windows.set(another.id, viewer.view);
    shown = { map, scene };
    viewer.draw(scene, theme);
    if (another) enter(map, another);
    search.refresh(map, scene);
    card.refresh();
    if (asked) {
      const choices = choicesOf(map, settled);
      const chosen = namesOf(words, choices, within(filters, choices)).map(([, name]) => name);
      viewer.tell(viewNews(words, scene, map, chosen));
    }
    asked = false;
    options.onShow?.(scene, map);
    changed();
  }

  /** Between the two states of a journey one looks to and fro; any other begins where it was left, or at its beginning. */
  function enter(map: JourneyMap, before: JourneyMap): void {
    const window = windows.get(map.id);
    if (arePair(before, map)) return;
    if (window) viewer.view = window;
    else viewer.begin();
  }

  function restore(window: ViewState): void {
    const there = shown?.map?.id;
    if (there === undefined || there === journey || journey === undefined) viewer.view = window;
    else windows.set(journey, window);
  }

  function update(change: Partial<Pick<MapState, 'journey' | 'compare' | 'filters'>>): void {
    if (change.journey !== undefined) journey = change.journey;
    if (change.compare !== undefined) compare = change.compare;
    if (change.filters !== undefined) filters = change.filters;
    asked = true;
    redraw();
    changed();
  }

  function tellFindings(part: string): void {
    const found = findings.filter((finding) => finding.part === part);
    if (found.length > 0) viewer.tell(words.findings.count(found.length));
  }

  function changed(): void {
    options.onChange?.(state());
  }

  function state(): MapState {
    const { query } = search;
    return {
      ...(journey === undefined ? {} : { journey }),
      ...(compare ? { compare } : {}),
      filters,
      window: viewer.view,
      ...(query === undefined ? {} : { search: query }),
    };
  }

  return {
    show(next, wanted) {
      maps = next;
      journey = next.find(({ id }) => id === (wanted ?? journey))?.id ?? mapNow()?.id;
      redraw();
    },
    showKept(scene) {
      shown = { scene };
      viewer.draw(scene, theme);
    },
    get scene() {
      return shown?.scene;
    },
    get map() {
      return shown?.map;
    },
    get theme() {
      return theme;
    },
    set theme(next) {
      theme = next;
      viewer.paint(next);
    },
    get findings() {
      return findings;
    },
    set findings(next) {
      findings = next;
      viewer.signal(next);
      card.refresh();
    },
    mark: (parts) => viewer.mark('cursor', parts),
    reveal: viewer.reveal,
    focus: viewer.focus,
    get state() {
      return state();
    },
    set state(next) {
      journey = next.journey ?? journey;
      compare = next.compare ?? false;
      filters = next.filters;
      if (next.window) restore(next.window);
      search.query = next.search;
      redraw();
    },
    dispose() {
      events.abort();
      viewer.dispose();
    },
  };
}
