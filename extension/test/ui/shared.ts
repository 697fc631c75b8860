import assert from 'node:assert/strict';
import { after, afterEach, beforeEach } from 'node:test';
import { hostileMap } from './hostile.ts';
import { broken, giftShop, largeMap, misspelt, starter, twoJourneys, workday } from './maps.ts';
import { openWorkbench } from './open-workbench.ts';
import { takePicture } from './take-picture.ts';
import { openFile, runCommand } from './workbench-actions.ts';

/** The one workbench of all UI tests, and what they look at in it. Each test opens a file of its own. */
const vsix = process.env.CJM_VSIX;
assert.ok(vsix, 'CJM_VSIX names the packaged extension.');
export const workbench = await openWorkbench(vsix, {
  'before.cjm': workday,
  'broken.cjm': broken,
  'killed.cjm': workday,
  'moved.cjm': workday,
  'deleted-brace.cjm': workday,
  'dragged.cjm': workday,
  'exported.cjm': giftShop,
  'fixed.cjm': misspelt,
  'gift-shop.cjm': giftShop,
  'hidden.cjm': workday,
  'hostile.cjm': hostileMap(),
  'large.cjm': largeMap(300),
  'keys.cjm': workday,
  'labels.cjm': workday,
  'added.cjm': workday,
  'marked.cjm': workday,
  'reloaded.cjm': workday,
  'selected.cjm': workday,
  'starter.cjm': starter,
  'two.cjm': twoJourneys,
  'typed.cjm': workday,
});
export const { page, preview } = workbench;

after(() => workbench.close());
afterEach(async (context) => {
  if ('passed' in context && !context.passed) await takePicture(page, `failed: ${context.name}`);
});
beforeEach(() => runCommand(page, 'View: Close All Editors'));

export async function openPreview(file: string): Promise<void> {
  await openFile(page, file);
  await page.getByRole('button', { name: 'Open Journey Preview to the Side' }).first().click();
}

export const picture = preview.locator('svg.cjm');
export const chip = preview.locator('#problems');
export const problems = page.locator('.markers-panel .monaco-list-row');
export const zoomLevel = preview.getByLabel('Zoom level');

export const curve = () => preview.locator('[data-kind="curve"] path').last().getAttribute('d');
