import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '../workbench/browser.ts';

const folder = join(import.meta.dirname, '..', 'out');

/** Takes a picture of the whole window, for people to look at. */
export async function takePicture(page: Page, name: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`) });
}
