import type { JourneyMap } from '@cjm/grammar/model';
import { describePart } from '../src/about/describe-part.ts';
import { arePair, type Pair, pairOf } from '../src/pairing.ts';
import type { Scene } from '../src/scene.ts';
import type { View } from '../src/view.ts';
import { wordsOf } from '../src/words.ts';
import { namesOf } from './active-filters.ts';
import { createBar } from './bar.ts';
import { createDrawer } from './create-drawer.ts';
import { choicesOf, type Filters, within } from './filters.ts';
import type { Finding } from './finding.ts';
import { createHoverCard, type Told } from './hover-card.ts';
import { enableLookingKeys } from './looking-keys.ts';
import type { MapState } from './map-state.ts';
import type { MapViewer, MapViewerOptions } from './map-viewer-options.ts';
import { createSearch } from './search.ts';
import { viewNews } from './view-news.ts';
import { createViewer, type ViewState } from './viewer.ts';
import { toolWordsOf } from './words.ts';

export type { Filters } from './filters.ts';
export type { Finding, Fix } from './finding.ts';
export type { MapState } from './map-state.ts';
export type { MapViewer, MapViewerOptions } from './map-viewer-options.ts';

interface Arrived {
  readonly map: JourneyMap;
  readonly view: View;
  readonly scene: Scene;
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
  let shown: { readonly scene: Scene; readonly map?: JourneyMap; readonly view?: View } | undefined;
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
  const { formats = [], together = true, keys = [] } = options;
  const bar = createBar(
    { words, formats, together, goesToText: options.onActivate !== undefined, keys },
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
    async (wanted: Omit<Arrived, 'scene'>) => ({
      ...wanted,
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
    const description = shown?.map && describePart(shown.map, part, wordsOf(settled.language), shown.view);
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

  function arrive({ map, view, scene }: Arrived): void {
    const before = shown;
    const another = before?.map && before.map.id !== map.id ? before.map : undefined;
    if (another) windows.set(another.id, viewer.view);
    shown = { map, view, scene };
    viewer.draw(scene, theme);
    if (another) enter(map, another);
    search.refresh(map, view, scene);
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
