import type { Scene } from '@cjm/diagram';
import type { MapState } from '@cjm/diagram/map-viewer';
import type { FromPage, PanelState } from '../src/preview/messages.ts';

/** What the page keeps while it is hidden or VS Code is closed, so that the picture is back at once. */
export interface PageState extends PanelState {
  readonly scene?: Scene;
  readonly seen?: MapState;
}

interface VsCodeApi {
  postMessage(message: FromPage): void;
  getState(): PageState | undefined;
  setState(state: PageState): void;
}

declare function acquireVsCodeApi(): VsCodeApi;

/** The editor, as the page sees it. */
export const vscode = acquireVsCodeApi();
