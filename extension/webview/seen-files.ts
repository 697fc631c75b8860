import type { Scene } from '@cjm/diagram';
import type { MapState } from '@cjm/diagram/map-viewer';

/** How a file was last looked at. */
export interface Look {
  readonly scene: Scene;
  readonly seen: MapState;
}

export interface SeenFiles {
  remember(uri: string, look: Look): void;
  recall(uri: string): Look | undefined;
}

/** Files that a preview has followed the editor to and away from: so many come back as they were. */
const most = 10;

export function createSeenFiles(): SeenFiles {
  const looks = new Map<string, Look>();
  return {
    remember(uri, look) {
      looks.delete(uri);
      looks.set(uri, look);
      const [oldest] = looks.keys();
      if (looks.size > most && oldest !== undefined) looks.delete(oldest);
    },
    recall: (uri) => looks.get(uri),
  };
}
