import type { MapViewerOptions } from '@cjm/diagram/map-viewer';
import type { PageWords } from './words.ts';

/** The keys by which the picture is edited, for the list of all. */
export const editingKeys = ({ keys }: PageWords): NonNullable<MapViewerOptions['keys']> => [
  [['F2'], keys.text],
  [[`${keys.shift} ↑`, `${keys.shift} ↓`], keys.feeling],
  [[`${keys.alt} ${keys.shift} ↑`, `${keys.alt} ${keys.shift} ↓`], keys.fine],
  [[`${keys.shift} F10`], keys.menu],
];
