import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { FrameLocator } from '../workbench/browser.ts';

const source = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

interface Axe {
  run(): Promise<{
    readonly violations: readonly { readonly id: string; readonly nodes: readonly { html: string }[] }[];
  }>;
}

/** On a page that has read it. */
declare const axe: Axe;

/** What axe finds wrong on the page of a preview, a line each. */
export async function faultsOf(preview: FrameLocator): Promise<readonly string[]> {
  const page = await preview.locator('body').elementHandle();
  const frame = await page?.ownerFrame();
  if (!frame) throw new Error('There is no preview.');
  // Through the debugger, as the page itself takes no script that is not its own.
  await frame.evaluate(source);
  return frame.evaluate(async () => {
    const { violations } = await axe.run();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
  });
}
