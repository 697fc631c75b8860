import { findMarkedRoot, listNeighbours } from '@cjm/language-server/list-maps';

/**
 * The folder of all that a map of this folder may import, or be imported by. Where there is too much to look into, the
 * folder itself: nobody is made to wait for a home folder that is kept in git.
 */
export async function watchedRoot(folder: string): Promise<string> {
  const root = await findMarkedRoot(folder);
  return root !== undefined && (await listNeighbours(folder)) ? root : folder;
}
