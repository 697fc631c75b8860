import { basename } from 'node:path';

const written = new Set(['cjm.config.json', 'cjm-baseline.json']);

/** Called like what people write, or keep in their repository: nothing that is made is put in its place. */
export const isSource = (path: string): boolean => path.endsWith('.cjm') || written.has(basename(path));

export const overSource = (path: string): string =>
  `"${path}" is the name of a map, a config or a baseline, and would be written over. Choose another name.`;
