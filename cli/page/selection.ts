import type { Gallery, GalleryFile, GalleryMap } from './gallery.ts';

/** What the page shows large: a map, or a file that has none. */
export interface Selection {
  readonly file: GalleryFile;
  readonly map?: GalleryMap;
}

/** Finds what was chosen by its id, else the first map, else the first file. */
export function select(gallery: Gallery, id: string): Selection | undefined {
  const all = gallery.files.flatMap<Selection>((file) =>
    file.maps.length > 0 ? file.maps.map((map) => ({ file, map })) : [{ file }],
  );
  return all.find((entry) => idOf(entry) === id) ?? all.find((entry) => entry.map !== undefined) ?? all[0];
}

export function idOf({ file, map }: Selection): string {
  return map?.id ?? file.id;
}
