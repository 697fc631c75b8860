import { repositoryPath } from './repository-path.ts';

/** A reference relative to the repository's root, `maps/my%20map.cjm`; the address itself for what lies outside. */
export function repositoryUri(uri: string, root: string): string {
  const path = repositoryPath(uri, root);
  if (path.startsWith('../') || /^([a-z]:|\/)/i.test(path)) return uri;
  const encoded = path.split('/').map((part) => encodeURIComponent(part.toWellFormed()));
  return encoded.join('/');
}
