import type { Box } from '../src/geometry.ts';
import { element } from './element.ts';
import type { WindowPoint } from './zoom-input.ts';

/** What a reader sees of the picture. Plain JSON, to be kept over a reload. */
export interface ViewState {
  /** Px on the screen for one px of the picture. */
  readonly zoom: number;
  /** The picture's point at the left upper corner of the window, in px of the picture. */
  readonly x: number;
  readonly y: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The window onto a picture that is larger than it: how near, and which part. */
export interface PictureWindow {
  readonly port: HTMLElement;
  /** Holds the picture in its natural size, and shows it at this zoom. */
  readonly sheet: HTMLElement;
  /** The picture has this natural size from now on; the first one is shown from its beginning, or as `view` said. */
  resize(size: Size): void;
  /** Keeps the picture's point under `at` where it is; left out: the middle. */
  zoomTo(zoom: number, at?: WindowPoint): void;
  zoomBy(factor: number, at?: WindowPoint): void;
  /** As wide as the window; where it is so already, as a whole. At most natural size. */
  fit(): void;
  /** Shows the beginning of the picture: fitted, but never too small to be read. */
  begin(): void;
  panBy(x: number, y: number): void;
  /** Scrolls as little as it takes to see an element of the picture below what covers so many px at the top. */
  reveal(part: Element, covered?: number): void;
  /** What is seen of the picture, and as much around it, in px of the picture. */
  readonly inSight: Box;
  view: ViewState;
}

const smallest = 0.1;
/** Where body text of 13 px can still be read: a first look is a part one can read, not a whole one cannot. */
const legible = 0.6;
const largest = 4;
/** Between what is revealed and the window's edge, in px. */
const around = 24;

/** @param onChange told of every new zoom, and of every scroll at most once a frame */
export function createPictureWindow(onZoom: (zoom: number) => void, onChange: () => void): PictureWindow {
  const sheet = element('div', { class: 'cjm-sheet' });
  const port = element('div', { class: 'cjm-port' }, sheet);
  let size: Size = { width: 0, height: 0 };
  let zoom = 1;
  let wanted: ViewState | undefined;

  let announced = false;
  const announce = () => {
    if (announced) return;
    announced = true;
    requestAnimationFrame(() => {
      announced = false;
      onChange();
    });
  };
  port.addEventListener('scroll', announce, { passive: true });

  const measure = () => {
    // No custom property: all of the picture would inherit it, and every element be styled anew. No other size of the
    // picture itself: every text in it would be laid out anew.
    port.style.gridTemplate = `${size.height * zoom}px / ${size.width * zoom}px`;
    sheet.style.width = `${size.width}px`;
    sheet.style.height = `${size.height}px`;
    sheet.style.transform = `scale(${zoom})`;
    onZoom(zoom);
    // A picture smaller than the window is zoomed without a scroll.
    announce();
  };
  const middle = (): WindowPoint => ({ x: port.clientWidth / 2, y: port.clientHeight / 2 });
  const zoomTo = (next: number, at = middle()) => {
    const before = sheet.getBoundingClientRect();
    const box = port.getBoundingClientRect();
    const point = { x: (at.x - (before.left - box.left)) / zoom, y: (at.y - (before.top - box.top)) / zoom };
    zoom = clamp(next);
    measure();
    const after = sheet.getBoundingClientRect();
    port.scrollLeft += after.left - box.left + point.x * zoom - at.x;
    port.scrollTop += after.top - box.top + point.y * zoom - at.y;
  };
  const showTop = (next: number) => {
    if (size.width === 0 || port.clientWidth === 0) return;
    zoom = clamp(Math.min(1, next));
    measure();
    port.scrollTo({ left: 0, top: 0, behavior: 'instant' });
  };
  const byWidth = () => port.clientWidth / size.width;
  const setView = (view: ViewState) => {
    if (size.width === 0) {
      wanted = view;
      return;
    }
    zoom = clamp(view.zoom);
    measure();
    port.scrollTo({ left: view.x * zoom, top: view.y * zoom, behavior: 'instant' });
  };
  const begin = () => showTop(Math.max(legible, byWidth()));

  return {
    port,
    sheet,
    resize(natural) {
      const first = size.width === 0;
      const same = natural.width === size.width && natural.height === size.height;
      size = natural;
      if (!same) measure();
      if (first && wanted) setView(wanted);
      else if (first) begin();
    },
    zoomTo,
    zoomBy: (factor, at) => zoomTo(zoom * factor, at),
    fit() {
      const width = clamp(Math.min(1, byWidth()));
      const whole = Math.min(width, port.clientHeight / size.height);
      const isWide = Math.abs(zoom - width) < 1e-6 && port.scrollLeft + port.scrollTop === 0;
      showTop(isWide ? whole : width);
    },
    begin,
    panBy: (x, y) => port.scrollBy({ left: x, top: y, behavior: 'instant' }),
    reveal(part, covered = 0) {
      // A scroll that is under way would be measured where it is, and go on.
      port.scrollTo({ left: port.scrollLeft, top: port.scrollTop, behavior: 'instant' });
      const box = part.getBoundingClientRect();
      const seen = port.getBoundingClientRect();
      const left = distance(box.left, box.right, seen.left, seen.left + port.clientWidth);
      const top = distance(box.top, box.bottom, seen.top + covered, seen.top + port.clientHeight);
      if (left === 0 && top === 0) return;
      const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
      port.scrollBy({ left, top, behavior: still ? 'instant' : 'smooth' });
    },
    get inSight() {
      const { clientWidth, clientHeight } = port;
      const [width, height] = [clientWidth / zoom, clientHeight / zoom];
      const [x, y] = [port.scrollLeft / zoom - width, port.scrollTop / zoom - height];
      return { x, y, width: 3 * width, height: 3 * height };
    },
    get view() {
      if (wanted && size.width === 0) return wanted;
      return { zoom, x: port.scrollLeft / zoom, y: port.scrollTop / zoom };
    },
    set view(view) {
      setView(view);
    },
  };
}

function clamp(zoom: number): number {
  return Math.min(largest, Math.max(smallest, zoom));
}

/** How far to scroll so that what lies from `start` to `end` is seen; of what is too large, its beginning. */
function distance(start: number, end: number, from: number, to: number): number {
  if (start >= from && end <= to) return 0;
  if (end - start + 2 * around > to - from || start < from) return start - around - from;
  return end + around - to;
}
