import { createViewer, type Viewer } from '@cjm/diagram/viewer';
import type { GalleryMap } from './gallery.ts';
import type { Theme } from './theme.ts';

export interface MapView {
  /** Shows this map as it is now; zoom and scroll stay, each map has its own. */
  readonly show: (map: GalleryMap, theme: Theme) => Promise<void>;
  readonly viewer: Viewer;
}

/** The map on show, fetched again when its picture or the theme changed. */
export function createMapView(host: HTMLElement): MapView {
  const viewer = createViewer(host, {});
  const views = new Map<string, Viewer['view']>();
  let displayed = { id: '', key: '' };
  let wanted = '';

  const show = async (map: GalleryMap, theme: Theme): Promise<void> => {
    const key = `${map.id} ${map.picture} ${theme}`;
    if (key === wanted) return;
    wanted = key;
    const svg = await fetchPicture(map, theme);
    // Something else was chosen, or the map changed again, while this picture was on its way.
    if (wanted !== key) return;
    if (svg === undefined) {
      wanted = displayed.key;
      return;
    }
    if (displayed.id !== map.id) views.set(displayed.id, viewer.view);
    viewer.show(svg);
    if (displayed.id !== map.id) {
      const view = views.get(map.id);
      if (view === undefined) viewer.fit();
      else viewer.view = view;
    }
    displayed = { id: map.id, key };
  };
  return { show, viewer };
}

async function fetchPicture(map: GalleryMap, theme: Theme): Promise<string | undefined> {
  const response = await fetch(`/maps/${map.id}.svg?theme=${theme}`).catch(() => undefined);
  return response?.ok ? response.text() : undefined;
}
