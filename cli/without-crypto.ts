import type { Plugin } from 'esbuild';

/**
 * Of cryptography, who writes files at once wants no more than a number for the name of one that soon has another: out of
 * its path, the process, and a count. FNV-1a: G. Fowler, L. C. Noll, P. Vo, D. Eastlake, "The FNV Non-Cryptographic Hash
 * Algorithm" (IETF draft, 2019).
 */
const number = `
export function createHash() {
  let sum = 0x811c9dc5;
  const hash = {
    update(text) {
      for (let i = 0; i < text.length; i++) sum = Math.imul(sum ^ text.charCodeAt(i), 0x01000193);
      return hash;
    },
    digest: () => ({ readUInt32BE: () => sum >>> 0 }),
  };
  return hash;
}
`;

/** Bundles `write-file-atomic` without `node:crypto`, which takes longer to load than a file to be written. */
export const withoutCrypto: Plugin = {
  name: 'without-crypto',
  setup: ({ onLoad, onResolve }) => {
    onResolve({ filter: /^node:crypto$/ }, ({ importer }) =>
      /[\\/]write-file-atomic[\\/]/.test(importer) ? { path: 'number', namespace: 'without-crypto' } : undefined,
    );
    onLoad({ filter: /./, namespace: 'without-crypto' }, () => ({ contents: number }));
  },
};
