import { drawMap, type Layout, type Scene, type Source, type ThemeName, toSvg } from '@cjm/diagram';
import type { GalleryPart } from '../../page/gallery.ts';
import type { ShownMap } from './show-file.ts';

export interface Pictures {
  /** Which text each element of the picture shows. */
  readonly listParts: (shown: ShownMap) => Promise<readonly GalleryPart[]>;
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
    listParts: async (shown) => (await sceneOf(shown)).sources.map(toPart),
  };
}

function toPart({ id, range }: Source): GalleryPart {
  const { start, end } = range;
  return { id, line: start.line + 1, column: start.character + 1, endLine: end.line + 1, endColumn: end.character + 1 };
}
