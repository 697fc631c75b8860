import { displayPath, pathOfUri } from '../inputs/display-path.ts';

/** The path from the repository's root, with `/`: how services that show a report know files. */
export function repositoryPath(uri: string, root: string): string {
  return displayPath(pathOfUri(uri), root);
}
