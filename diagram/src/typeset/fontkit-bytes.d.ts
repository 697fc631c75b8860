import type { Font, FontCollection } from 'fontkit';

/** The package's types ask for Node's `Buffer`, but any bytes will do. */
declare module 'fontkit' {
  export function create(bytes: Uint8Array, postscriptName?: string): Font | FontCollection;
}
