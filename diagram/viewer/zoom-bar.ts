import { element } from './element.ts';
import { iconButton } from './tool-button.ts';
import type { ToolWords } from './words.ts';

/** What the buttons do. */
export interface ZoomActions {
  readonly zoomIn: () => void;
  readonly zoomOut: () => void;
  readonly fit: () => void;
  /** One px of the picture is one of the screen. */
  readonly natural: () => void;
}

export interface ZoomBar {
  readonly element: HTMLElement;
  showZoom(zoom: number): void;
}

/** Over the picture's lower corner, as maps have it. */
export function createZoomBar({ zoom: said }: ToolWords, actions: ZoomActions): ZoomBar {
  const level = element('button', { type: 'button', class: 'cjm-level', title: `${said.natural} (1)` });
  const bar = element(
    'div',
    { class: 'cjm-zoom', role: 'group', 'aria-label': said.bar },
    on(iconButton('minus', said.out, '−'), actions.zoomOut),
    on(level, actions.natural),
    on(iconButton('plus', said.in, '+'), actions.zoomIn),
    on(iconButton('fit', said.fitWidth, '0'), actions.fit),
  );
  return {
    element: bar,
    showZoom(value) {
      const told = percent(value);
      if (level.textContent === told) return;
      level.textContent = told;
      level.setAttribute('aria-label', `${said.level}: ${told}`);
    },
  };
}

function on(button: HTMLButtonElement, act: () => void): HTMLButtonElement {
  button.addEventListener('click', act);
  return button;
}

export function percent(zoom: number): string {
  return `${Math.round(zoom * 100)} %`;
}
