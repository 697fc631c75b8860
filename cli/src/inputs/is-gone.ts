/** Whether a folder could not be read because it is there no more: nobody has lost anything then. */
export const isGone = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
