import type { Exported } from '@cjm/diagram/exporters';
import type { Picture } from './picture.ts';

export type ToWorker =
  | { readonly kind: 'write'; readonly picture: Picture; readonly format: string }
  | { readonly kind: 'file'; readonly path: string; readonly bytes: Uint8Array };

/** `path`: of a file that the extension brings along, within its `dist`. */
export type FromWorker =
  | { readonly kind: 'read'; readonly path: string }
  | { readonly kind: 'written'; readonly exported: Exported }
  | { readonly kind: 'failed'; readonly text: string };
