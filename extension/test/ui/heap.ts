import type { Page } from '../workbench/browser.ts';

/**
 * Bytes of JavaScript that the window holds on to: the preview with its worker's results, and the workbench around it,
 * which in a browser shares one heap with it.
 */
export async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  // What is only weakly held goes at the second time.
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}
