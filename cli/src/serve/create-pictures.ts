import { drawMap, type Layout, type Scene, type ThemeName, toSvg } from '@cjm/diagram';
import type { ShownMap } from './show-file.ts';

export interface Pictures {
  /** The map as SVG; each map is laid out once, whatever the themes asked for. */
  readonly draw: (shown: ShownMap, theme: ThemeName) => Promise<string>;
}

const remembered = 50;

/** Draws maps and remembers the latest scenes. */
export function createPictures(layout: Layout): Pictures {
  const scenes = new Map<string, Promise<Scene>>();
  const sceneOf = ({ map, picture }: ShownMap): Promise<Scene> => {
    const known = scenes.get(picture);
    if (known !== undefined) return known;
    const scene = drawMap(map, layout);
    scenes.set(picture, scene);
    for (const oldest of scenes.keys()) {
      if (scenes.size <= remembered) break;
      scenes.delete(oldest);
    }
    return scene;
  };
  return {
    draw: async (shown, theme) => toSvg(await sceneOf(shown), theme),
  };
}
