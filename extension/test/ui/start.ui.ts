import assert from 'node:assert/strict';
import { after, afterEach, test } from 'node:test';
import { openWorkbench } from './open-workbench.ts';
import { takePicture } from './take-picture.ts';

const vsix = process.env.CJM_VSIX;
assert.ok(vsix, 'CJM_VSIX names the packaged extension.');
/** A folder without a map. */
const workbench = await openWorkbench(vsix, { 'notes.txt': 'Write a map one day.\n' });
const { page, preview } = workbench;

after(() => workbench.close());
afterEach(async (context) => {
  if ('passed' in context && !context.passed) await takePicture(page, `failed: ${context.name}`);
});

const view = page.locator('.pane-body:has([aria-label="Journeys"])');

test('where there is no map yet, the side bar says how to begin', async () => {
  await page.getByRole('tab', { name: 'Journeys' }).click();
  await page.getByText('There is no journey map in this workspace yet.').waitFor();
  await takePicture(page, 'welcome');
});

test('the walkthrough shows each step with its own picture, in the theme at hand', async () => {
  await page.getByRole('button', { name: 'Get Started' }).click();
  const steps = page.locator('.getting-started-step');
  await steps.nth(4).waitFor();
  assert.equal(await steps.count(), 5);
  const picture = page.locator('.getting-started-media img');
  const names = ['first', 'write', 'findings', 'journeys', 'share'];
  for (const [index, name] of names.entries()) {
    // The first is open; a click would fold it.
    if (index > 0) await steps.nth(index).click();
    await page.locator(`.getting-started-media img[srcset*="${name}-light.svg"]`).waitFor();
    assert.ok(await picture.evaluate((img) => 'naturalWidth' in img && Number(img.naturalWidth) > 0));
    assert.ok(await picture.getAttribute('alt'));
  }
  await takePicture(page, 'walkthrough');
});

test('a first map is begun from a template, drawn beside it, listed and summed up, without a problem', async () => {
  await view.getByRole('button', { name: 'New Map' }).click();
  const templates = page.locator('.quick-input-widget .monaco-list-row');
  await templates.filter({ hasText: 'Оформление заказа' }).waitFor();
  await templates.filter({ hasText: 'My working day' }).click();
  await preview.locator('svg.cjm').filter({ hasText: 'My working day' }).waitFor();
  await view.locator('.monaco-list-row', { hasText: 'My working day' }).waitFor();
  await page.locator('.statusbar-item', { hasText: 'mean +0.8, end +2' }).waitFor();
  await page.getByRole('button', { name: 'No Problems' }).waitFor();
  await takePicture(page, 'first-map');
});
