import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** One script of a browser's page, from the text of a module that may import this workspace's files. */
export async function bundle(source: string): Promise<string> {
  const result = await build({
    stdin: { contents: source, resolveDir: fileURLToPath(new URL('.', import.meta.url)), loader: 'ts' },
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
  });
  return result.outputFiles[0]?.text ?? '';
}
