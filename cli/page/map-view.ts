import { drawMap, elementAt, rangeOf, rememberLayout, type Scene, toSvg } from '@cjm/diagram';
import { createMapViewer } from '@cjm/diagram/map-viewer';
import type { ThemeName } from '@cjm/diagram/theme-names';
import { askLayout } from './ask-layout.ts';
import type { GalleryFinding, GalleryMap, GalleryMaps } from './gallery.ts';
import { createKeptState } from './keep-state.ts';
import { language } from './language.ts';
import { placeFindings } from './place-findings.ts';
import { saveFile } from './save-file.ts';

export interface MapView {
  /** Shows this map as it is now, with what is found in its text; what the reader has set stays. */
  readonly show: (map: GalleryMap, findings: readonly GalleryFinding[]) => Promise<void>;
  /** Only the colours change. */
  readonly paint: (theme: ThemeName) => void;
  /** Marks what shows this place of the text (counted from 1), and scrolls to it. */
  readonly reveal: (line: number, column: number) => void;
}

export interface MapViewActions {
  /** The reader chose a part of the picture that is written in this line, counted from 1. */
  readonly choose: (line: number) => void;
  /** The reader went on to this journey's other state. */
  readonly follow: (map: string) => void;
}

/** The map on show, fetched again when it changed, and drawn by the page itself. */
export function createMapView(host: HTMLElement, theme: ThemeName, { choose, follow }: MapViewActions): MapView {
  const kept = createKeptState();
  const layout = rememberLayout(askLayout);
  let displayed: { readonly map: GalleryMap; readonly findings: readonly GalleryFinding[] } | undefined;
  let wanted = '';
  let shown: (() => void) | undefined;
  let followed: string | undefined;

  const viewer = createMapViewer(host, {
    theme,
    settled: { language },
    picks: false,
    draw: (map, view) => drawMap(map, layout, view),
    formats: [{ id: 'svg', label: 'SVG' }],
    onExport: () => {
      if (viewer.scene) saveFile(`${viewer.scene.title}.svg`, toSvg(viewer.scene, viewer.theme), 'image/svg+xml');
    },
    onActivate: (part) => {
      viewer.mark([part]);
      const range = viewer.scene && rangeOf(viewer.scene, part);
      if (range) choose(range.start.line + 1);
    },
    onChange: kept.keep,
    onShow: (scene, { id }) => {
      tellFindings(scene);
      shown?.();
      const { map } = displayed ?? {};
      if (!map || map.counterpart === undefined || id === map.journey) return;
      followed = map.counterpart;
      follow(followed);
    },
    onFailure: (error) => {
      console.error(error);
      shown?.();
    },
  });
  const before = kept.read();
  if (before) viewer.state = before;

  function tellFindings(scene: Scene): void {
    // An error of the text's other journeys is at no part of this one.
    viewer.findings = placeFindings(scene, displayed?.findings ?? []);
  }

  /** Who chooses a map means that one, not both of a pair. */
  function enter({ id }: GalleryMap): void {
    viewer.mark([]);
    if (id !== followed && viewer.state.compare) viewer.state = { ...viewer.state, compare: false };
    followed = undefined;
  }

  return {
    async show(map, findings) {
      const key = `${map.id} ${map.picture}`;
      const same = key === wanted;
      wanted = key;
      const before = displayed;
      displayed = { map, findings };
      if (same) {
        if (viewer.scene) tellFindings(viewer.scene);
        return;
      }
      const maps = await fetchMaps(map);
      // Something else was chosen, or the map changed again, while this one was on its way.
      if (wanted !== key) return;
      if (maps === undefined) {
        wanted = '';
        return;
      }
      if (before?.map.id !== map.id) enter(map);
      await new Promise<void>((resolve) => {
        shown = resolve;
        viewer.show(maps, map.journey);
      });
    },
    paint(next) {
      viewer.theme = next;
    },
    reveal(line, column) {
      const part = viewer.scene && elementAt(viewer.scene, { line: line - 1, character: column - 1 });
      viewer.mark(part === undefined ? [] : [part]);
      if (part !== undefined) viewer.reveal(part);
    },
  };
}

async function fetchMaps({ id }: GalleryMap): Promise<GalleryMaps | undefined> {
  try {
    const response = await fetch(`/maps/${id}.json`);
    return response.ok ? await response.json() : undefined;
  } catch {
    // The server is gone; the page says so elsewhere, and asks again when it is back.
    return undefined;
  }
}
