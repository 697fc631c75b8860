import type { Scene } from '../src/scene.ts';
import { styleSheet } from '../src/style-sheet.ts';
import type { ThemeChoice } from '../src/theme-names.ts';
import { adoptStyles } from './adopt-styles.ts';
import { enableDragging } from './drag.ts';
import { createScenePainter } from './draw-scene.ts';
import { parsePicture } from './parse-picture.ts';
import { patchPicture } from './patch-picture.ts';
import { createToolbar } from './toolbar.ts';
import { enableZoomKeys, enableZoomWheel } from './zoom-input.ts';

/** What a reader sees of the picture. Plain JSON, to be kept over a reload. */
export interface ViewState {
  /** Px on the screen for one px of the picture. */
  readonly zoom: number;
  /** The picture's point at the left upper corner of the window, in px of the picture. */
  readonly x: number;
  readonly y: number;
}

export interface ViewerOptions {
  /** Names the window for assistive technology. */
  readonly label?: string;
  /** The reader clicked or pressed Enter on a part of the picture; `id` is its element's. */
  readonly onActivate?: (id: string) => void;
  /** Zoom or scroll changed; called at most once a frame. */
  readonly onViewChange?: (view: ViewState) => void;
}

export interface Viewer {
  /**
   * Shows the SVG text that `toSvg` made. What changed is patched, so zoom, scroll, selection and focus stay; the
   * first picture is fitted. Throws when it is not well-formed SVG.
   */
  show(svg: string): void;
  /** Shows what `drawMap` drew, as `show` would show its text: sooner, as only shapes that changed are looked at. */
  draw(scene: Scene, theme: ThemeChoice): void;
  /** Zooms so that the picture is as wide as the window, at most to its natural size, and goes to its top. */
  fit(): void;
  /** Shows the beginning of the picture: fitted, but never too small to be read. */
  begin(): void;
  /** Marks the element with this id, and scrolls to it when it is out of sight; undefined marks none. */
  reveal(id: string | undefined): void;
  view: ViewState;
  /** Empties the host and gives back everything taken from the page. */
  dispose(): void;
}

const smallest = 0.1;
/** Where body text of 13 px can still be read: a first look is a part one can read, not a whole one cannot. */
const legible = 0.6;
const largest = 4;

/** A window onto a picture inside `host`, with zoom and pan. Works under a strict content security policy. */
export function createViewer(host: HTMLElement, options: ViewerOptions = {}): Viewer {
  const document = host.ownerDocument;
  const events = new AbortController();
  const { signal } = events;
  const styles = adoptStyles(document);
  const frame = document.createElement('div');
  frame.className = 'cjm-viewer';
  const port = document.createElement('div');
  port.className = 'cjm-port';
  port.tabIndex = 0;
  port.setAttribute('role', 'region');
  port.setAttribute('aria-label', options.label ?? 'Journey map');
  const sheet = document.createElement('div');
  sheet.className = 'cjm-sheet';
  port.append(sheet);
  const painter = createScenePainter(sheet);
  let size = { width: 0, height: 0 };
  let zoom = 1;
  let wanted: ViewState | undefined;
  let marked: string | undefined;

  let announced = false;
  const announce = () => {
    if (announced) return;
    announced = true;
    requestAnimationFrame(() => {
      announced = false;
      options.onViewChange?.(getView());
    });
  };
  const resize = () => {
    sheet.style.width = `${size.width * zoom}px`;
    sheet.style.height = `${size.height * zoom}px`;
    toolbar.showZoom(zoom);
    // A picture smaller than the window is zoomed without a scroll.
    announce();
  };
  /** Keeps the picture's point under `at` (px of the window) where it is. */
  const zoomTo = (next: number, at = { x: port.clientWidth / 2, y: port.clientHeight / 2 }) => {
    const before = sheet.getBoundingClientRect();
    const box = port.getBoundingClientRect();
    const point = { x: (at.x - (before.left - box.left)) / zoom, y: (at.y - (before.top - box.top)) / zoom };
    zoom = Math.min(largest, Math.max(smallest, next));
    resize();
    const after = sheet.getBoundingClientRect();
    port.scrollLeft += after.left - box.left + point.x * zoom - at.x;
    port.scrollTop += after.top - box.top + point.y * zoom - at.y;
  };
  const fitAbove = (least: number) => {
    if (size.width === 0 || port.clientWidth === 0) return;
    zoom = Math.max(least, Math.min(1, port.clientWidth / size.width));
    resize();
    port.scrollTo(0, 0);
  };
  const fit = () => fitAbove(smallest);
  const begin = () => fitAbove(legible);
  const getView = (): ViewState => ({ zoom, x: port.scrollLeft / zoom, y: port.scrollTop / zoom });
  const setView = (view: ViewState) => {
    if (size.width === 0) {
      wanted = view;
      return;
    }
    zoom = Math.min(largest, Math.max(smallest, view.zoom));
    resize();
    port.scrollTo(view.x * zoom, view.y * zoom);
  };
  const mark = () => {
    for (const element of sheet.querySelectorAll('.cjm-marked')) element.classList.remove('cjm-marked');
    const element = marked === undefined ? null : document.getElementById(marked);
    element?.classList.add('cjm-marked');
    return element;
  };

  const showAt = (natural: typeof size) => {
    const first = size.width === 0;
    size = natural;
    mark();
    resize();
    if (first && wanted) setView(wanted);
    else if (first) begin();
  };

  const toolbar = createToolbar(document, {
    zoomIn: () => zoomTo(zoom * 1.25),
    zoomOut: () => zoomTo(zoom / 1.25),
    fit,
  });
  frame.append(port, toolbar.element);
  host.replaceChildren(frame);
  enableZoomWheel(port, (factor, at) => zoomTo(zoom * factor, at), signal);
  enableZoomKeys(frame, { zoomIn: () => zoomTo(zoom * 1.25), zoomOut: () => zoomTo(zoom / 1.25), fit }, signal);
  const wasDragged = enableDragging(port, signal);

  const activate = (event: Event) => {
    const element = event.target instanceof Element ? event.target.closest('.part') : null;
    if (!element?.id || !sheet.contains(element)) return;
    options.onActivate?.(element.id);
  };
  port.addEventListener('click', (event) => wasDragged() || activate(event), { signal });
  port.addEventListener('keydown', (event) => event.key === 'Enter' && activate(event), { signal });

  port.addEventListener('scroll', announce, { signal, passive: true });

  return {
    show(svg) {
      const picture = parsePicture(svg);
      styles.setPicture(picture.css);
      patchPicture(sheet, picture.root);
      painter.forget();
      showAt(picture.size);
    },
    draw(scene, theme) {
      styles.setPicture(styleSheet(theme));
      painter.draw(scene);
      showAt({ width: scene.width, height: scene.height });
    },
    fit,
    begin,
    reveal(id) {
      marked = id;
      const still = document.defaultView?.matchMedia('(prefers-reduced-motion: reduce)').matches;
      mark()?.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: still ? 'instant' : 'smooth' });
    },
    get view() {
      return wanted && size.width === 0 ? wanted : getView();
    },
    set view(view) {
      setView(view);
    },
    dispose() {
      events.abort();
      styles.dispose();
      host.replaceChildren();
    },
  };
}
