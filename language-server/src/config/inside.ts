import type { URI } from 'langium';

const withSlash = (path: string): string => path.replace(/\/?$/, '/');

/** Whether the file or folder lies in the folder, at any depth; none lies in itself. */
export const isInside = (uri: URI, folder: URI): boolean =>
  uri.path.length > withSlash(folder.path).length && uri.path.startsWith(withSlash(folder.path));

/** The path of a file as seen from a folder that it lies in, with `/`; its whole path where it lies elsewhere. */
export const pathWithin = (uri: URI, folder: URI): string =>
  (isInside(uri, folder) ? uri.path.slice(withSlash(folder.path).length) : uri.path).normalize('NFC');
