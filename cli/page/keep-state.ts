import type { MapState } from '@cjm/diagram/map-viewer';

const key = 'cjm-view';
/** Not while one scrolls, in ms. */
const patience = 200;

/** What the reader has set, kept by this tab over a reload. */
export interface KeptState {
  readonly read: () => MapState | undefined;
  readonly keep: (state: MapState) => void;
}

export function createKeptState(): KeptState {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last: MapState | undefined;
  const write = () => {
    clearTimeout(timer);
    if (last) sessionStorage.setItem(key, JSON.stringify(last));
    last = undefined;
  };
  // However soon one leaves.
  addEventListener('pagehide', write);
  return {
    read() {
      try {
        const kept: unknown = JSON.parse(sessionStorage.getItem(key) ?? 'null');
        return isState(kept) ? kept : undefined;
      } catch {
        return undefined;
      }
    },
    keep(state) {
      clearTimeout(timer);
      last = state;
      timer = setTimeout(write, patience);
    },
  };
}

/** Only this page writes it; it may be of another version. */
function isState(value: unknown): value is MapState {
  return typeof value === 'object' && value !== null && 'filters' in value && typeof value.filters === 'object';
}
