import type { Language } from '@cjm/grammar/wording';
import type { Scene } from '../src/scene.ts';
import { styleSheet } from '../src/style-sheet.ts';
import type { ThemeChoice } from '../src/theme-names.ts';
import { adoptStyles } from './adopt-styles.ts';
import { enableDragging } from './drag.ts';
import { createScenePainter } from './draw-scene.ts';
import { element } from './element.ts';
import type { Finding } from './finding.ts';
import { createNews } from './news.ts';
import { createOverlay, type MarkLook } from './overlay.ts';
import { createPaper } from './paper.ts';
import { createPictureWindow, type Size, type ViewState } from './picture-window.ts';
import { enablePinching } from './pinch.ts';
import { boxOfPart, createPartWalk } from './walk-parts.ts';
import { toolWordsOf } from './words.ts';
import { createZoomBar, percent } from './zoom-bar.ts';
import { enablePanKeys, enableZoomKeys, enableZoomWheel } from './zoom-input.ts';

export type { ViewState } from './picture-window.ts';

export interface ViewerOptions {
  /** What the tools speak; left out: English. */
  readonly language?: Language;
  /** Names the window for assistive technology. */
  readonly label?: string;
  /** The reader clicked or pressed Enter on a part of the picture; `id` is its element's. */
  readonly onActivate?: (id: string) => void;
  /** Zoom or scroll changed; called at most once a frame. */
  readonly onViewChange?: (view: ViewState) => void;
}

export interface Viewer {
  /** Holds everything; what stands around the picture is put beside `stage`. */
  readonly frame: HTMLElement;
  /** The window with what floats above it. */
  readonly stage: HTMLElement;
  /** What the picture is scrolled in. */
  readonly port: HTMLElement;
  /**
   * Shows what `drawMap` drew, as its SVG text would show it. Only shapes that changed are touched, so zoom, scroll,
   * selection and focus stay; the first picture is fitted.
   */
  draw(scene: Scene, theme: ThemeChoice): void;
  /** Says something to those who do not see the picture. */
  tell(text: string): void;
  /** Only the colours change. */
  paint(theme: ThemeChoice): void;
  /** Zooms so that the picture is as wide as the window, at most to its natural size, and goes to its top. */
  fit(): void;
  /** Shows the beginning of the picture: fitted, but never too small to be read. */
  begin(): void;
  /** Rings the elements with these ids, for as long as nothing else is marked so. */
  mark(look: MarkLook, ids: readonly string[]): void;
  /** Puts signs at what findings concern. */
  signal(findings: readonly Finding[]): void;
  /** The element with this id, if the picture has it. */
  find(id: string): Element | undefined;
  /** Scrolls as little as it takes to see the element with this id below what covers so many px at the top. */
  reveal(id: string, covered?: number): void;
  /** Goes to the element with this id, or where the reader was last. */
  focus(id?: string): void;
  /** The part that the tab key leads to. */
  readonly current: string | undefined;
  view: ViewState;
  /** Empties the host and gives back everything taken from the page. */
  dispose(): void;
}

/** A window onto a picture inside `host`, with zoom and pan. Works under a strict content security policy. */
export function createViewer(host: HTMLElement, options: ViewerOptions = {}): Viewer {
  const { ownerDocument } = host;
  const events = new AbortController();
  const { signal } = events;
  const words = toolWordsOf(options.language);
  const styles = adoptStyles(ownerDocument);
  const news = createNews();
  let painted: ThemeChoice | undefined;
  const zoomBar = createZoomBar(words, { zoomIn, zoomOut, fit, natural });
  const window = createPictureWindow(zoomed, () => options.onViewChange?.(window.view));
  const { port, sheet } = window;
  const label = options.label ?? words.map;
  port.setAttribute('role', 'application');
  port.setAttribute('aria-roledescription', words.picture);
  port.setAttribute('aria-label', label);
  port.setAttribute('aria-description', words.hint);
  const painter = createScenePainter(sheet, () => window.inSight);
  const paper = createPaper(sheet, painter.print, signal);
  const find = (id: string) => {
    const found = sheet.querySelector(`#${CSS.escape(id)}`);
    if (!(found instanceof SVGGraphicsElement)) return undefined;
    const whole = found.closest('.cjm-sheet > svg > *');
    if (whole) painter.settle(whole.id);
    return found;
  };
  const overlay = createOverlay((id) => {
    const part = find(id);
    return part && boxOf(part);
  });
  port.append(overlay.element);
  const walk = createPartWalk(
    sheet,
    () => painter.settle(),
    (part) => window.reveal(part),
    signal,
  );
  port.addEventListener('scroll', painter.look, { passive: true, signal });
  const stage = element('div', { class: 'cjm-stage' }, port, zoomBar.element);
  // With the class of pictures, for their colours.
  const frame = element('div', { class: 'cjm-viewer cjm', lang: words.lang }, stage, news.element);
  host.replaceChildren(frame);

  enableZoomWheel(port, window.zoomBy, signal);
  enablePinching(port, window.zoomBy, signal);
  enableZoomKeys(stage, { zoomIn, zoomOut, fit, natural }, signal);
  enablePanKeys(port, window.panBy, signal);
  const wasDragged = enableDragging(port, signal);

  const activate = (event: Event) => {
    const part = event.target instanceof Element ? event.target.closest('.part') : null;
    if (!part?.id || !sheet.contains(part)) return;
    options.onActivate?.(part.id);
  };
  port.addEventListener('click', (event) => wasDragged() || activate(event), { signal });
  port.addEventListener('keydown', (event) => event.key === 'Enter' && activate(event), { signal });

  function zoomIn(): void {
    zoom(() => window.zoomBy(1.25));
  }
  function zoomOut(): void {
    zoom(() => window.zoomBy(1 / 1.25));
  }
  function fit(): void {
    zoom(window.fit);
  }
  function natural(): void {
    zoom(() => window.zoomTo(1));
  }
  function zoomed(zoom: number): void {
    painter.look();
    zoomBar.showZoom(zoom);
    overlay.zoom(zoom);
  }
  function zoom(act: () => void): void {
    act();
    news.tell(`${words.zoom.bar} ${percent(window.view.zoom)}`);
  }
  function paint(theme: ThemeChoice): void {
    if (theme !== painted) styles.setPicture(styleSheet(theme));
    painted = theme;
  }
  function arrived(size: Size): void {
    overlay.resize(size);
    paper.resize(size);
    window.resize(size);
    overlay.refresh();
    walk.refresh();
  }

  return {
    frame,
    stage,
    port,
    tell: news.tell,
    draw(scene, theme) {
      paint(theme);
      painter.draw(scene);
      arrived({ width: scene.width, height: scene.height });
    },
    paint,
    fit,
    begin: window.begin,
    mark: overlay.mark,
    signal: overlay.find,
    find,
    reveal(id, covered) {
      const part = find(id);
      if (part) window.reveal(part, covered);
    },
    focus: walk.focus,
    get current() {
      return walk.current;
    },
    get view() {
      return window.view;
    },
    set view(view) {
      window.view = view;
    },
    dispose() {
      events.abort();
      painter.dispose();
      styles.dispose();
      host.replaceChildren();
    },
  };
}

/** Of what is no part (a lane, with its line across the map), its words. */
function boxOf(shown: SVGGraphicsElement): DOMRect {
  if (shown.matches('.part')) return boxOfPart(shown);
  return (shown.querySelector('text')?.closest('g') ?? shown).getBBox();
}
