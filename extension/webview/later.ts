import type { Scene } from '@cjm/diagram';

export interface Later {
  /** Does it once, on the first picture of this version of the text, or of a later one. */
  when(version: number, act: (scene: Scene) => void): void;
  arrived(version: number | undefined, scene: Scene): void;
}

/** What waits for the picture of a text that was just changed; only the latest does. */
export function createLater(): Later {
  let waiting: { readonly version: number; readonly act: (scene: Scene) => void } | undefined;
  let shown: { readonly version: number; readonly scene: Scene } | undefined;
  const look = () => {
    if (!waiting || !shown || shown.version < waiting.version) return;
    const { act } = waiting;
    waiting = undefined;
    act(shown.scene);
  };
  return {
    when(version, act) {
      waiting = { version, act };
      look();
    },
    arrived(version, scene) {
      if (version !== undefined) shown = { version, scene };
      look();
    },
  };
}
