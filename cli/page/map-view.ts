import type { ThemeName } from '@cjm/diagram/theme-names';
import { createViewer, type Viewer, type ViewState } from '@cjm/diagram/viewer';
import type { GalleryMap, GalleryPart } from './gallery.ts';
import { partAt } from './part-at.ts';

export interface MapView {
  /** Shows this map as it is now; zoom and scroll stay, each map has its own. */
  readonly show: (map: GalleryMap, theme: ThemeName) => Promise<void>;
  /** Marks what shows this place of the text, and scrolls to it. */
  readonly reveal: (line: number, column: number) => void;
}

interface Picture {
  readonly svg: string;
  readonly parts: readonly GalleryPart[];
}

/**
 * The map on show, fetched again when its picture or the theme changed.
 *
 * @param onChoose told when the reader chooses a part of the picture
 */
export function createMapView(host: HTMLElement, onChoose: (part: GalleryPart) => void): MapView {
  const views = new Map<string, ViewState>();
  let displayed: { id: string; key: string; parts: readonly GalleryPart[] } = { id: '', key: '', parts: [] };
  let wanted = '';
  const viewer = createViewer(host, {
    onActivate: (id) => {
      const part = displayed.parts.find((it) => it.id === id);
      viewer.mark('cursor', [id]);
      if (part !== undefined) onChoose(part);
    },
  });

  const show = async (map: GalleryMap, theme: ThemeName): Promise<void> => {
    const key = `${map.id} ${map.picture} ${theme}`;
    if (key === wanted) return;
    wanted = key;
    const picture = await fetchPicture(map, theme);
    // Something else was chosen, or the map changed again, while this picture was on its way.
    if (wanted !== key) return;
    if (picture === undefined) {
      wanted = displayed.key;
      return;
    }
    const before = displayed.id;
    displayed = { id: map.id, key, parts: picture.parts };
    if (before !== map.id) views.set(before, viewer.view);
    viewer.show(picture.svg);
    if (before !== map.id) enter(viewer, views.get(map.id));
  };
  const reveal = (line: number, column: number): void => {
    const part = partAt(displayed.parts, line, column);
    viewer.mark('cursor', part ? [part.id] : []);
    if (part) viewer.reveal(part.id);
  };
  return { show, reveal };
}

function enter(viewer: Viewer, view: ViewState | undefined): void {
  viewer.mark('cursor', []);
  if (view === undefined) viewer.begin();
  else viewer.view = view;
}

async function fetchPicture(map: GalleryMap, theme: ThemeName): Promise<Picture | undefined> {
  try {
    const [svg, parts] = await Promise.all([
      fetch(`/maps/${map.id}.svg?theme=${theme}`),
      fetch(`/maps/${map.id}.json`),
    ]);
    return svg.ok && parts.ok ? { svg: await svg.text(), parts: await parts.json() } : undefined;
  } catch {
    // The server is gone; the page says so elsewhere, and asks again when it is back.
    return undefined;
  }
}
