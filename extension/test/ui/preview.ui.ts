import assert from 'node:assert/strict';
import { test } from 'node:test';
import { until } from '../until.ts';
import { comparePicture } from './compare-picture.ts';
import { giftShop, twoJourneys, workday } from './maps.ts';
import { renderMap } from './render-map.ts';
import { chip, curve, openPreview, page, picture, preview, problems, workbench, zoomLevel } from './shared.ts';
import { takePicture } from './take-picture.ts';
import { goToWords, openFile, retype, runCommand } from './workbench-actions.ts';

test('a mistake is underlined, and told in Problems', async () => {
  await openFile(page, 'broken.cjm');
  await page.locator('.squiggly-error').waitFor();
  await page.keyboard.press('Control+Shift+M');
  await problems.filter({ hasText: 'nobody' }).waitFor();
  await page.keyboard.press('Control+Shift+M');
});

test('the picture follows the text; zoom and elements stay', async () => {
  await openPreview('typed.cjm');
  await picture.waitFor();
  const before = await curve();
  await picture.evaluate((svg) => svg.setAttribute('data-test', 'the same element'));
  await preview.getByRole('button', { name: 'Zoom in' }).click();
  await preview.getByRole('button', { name: 'Zoom in' }).click();
  const zoom = await zoomLevel.textContent();

  await retype(page, workday, '-0.5', '-1.7');
  await until('another curve', async () => (await curve()) !== before);
  assert.equal(await zoomLevel.textContent(), zoom);
});

test('a page that has missed what has changed asks for the whole, and goes on', async () => {
  await openPreview('typed.cjm');
  await picture.waitFor();
  const before = await curve();
  await preview.locator('body').evaluate(() => {
    const missed = { kind: 'changed', revision: -1, since: -2 };
    dispatchEvent(new MessageEvent('message', { data: { kind: 'maps', version: 1, maps: missed } }));
  });
  await retype(page, workbench.read('typed.cjm'), '+1', '-2');
  await until('another curve', async () => (await curve()) !== before);
});

test('it is the picture that the command line draws', async () => {
  await openPreview('gift-shop.cjm');
  await picture.waitFor();
  await comparePicture(preview, renderMap(giftShop, 'light'));
  await takePicture(page, 'light');
});

test('it follows the theme of the editor at once', async () => {
  await openPreview('gift-shop.cjm');
  await picture.waitFor();
  await runCommand(page, 'Preferences: Toggle between Light/Dark Themes');
  await preview.locator('body.vscode-dark').waitFor();
  await comparePicture(preview, renderMap(giftShop, 'dark'));
  await takePicture(page, 'dark');
  await runCommand(page, 'Preferences: Toggle between Light/Dark Themes');
  await preview.locator('body.vscode-light').waitFor();
});

test('while a brace is missing, the last picture stays and the problem is told', async () => {
  await openPreview('deleted-brace.cjm');
  await picture.waitFor();
  const before = await picture.innerHTML();

  await goToWords(page, workday, '}\n');
  await page.keyboard.press('Delete');
  await chip.filter({ hasText: '1 problem' }).waitFor();
  assert.equal(await picture.innerHTML(), before);
  await takePicture(page, 'broken');

  await chip.click();
  await problems.first().waitFor();
  assert.match(await problems.allInnerTexts().then((texts) => texts.join(' ')), /deleted-brace/);
  await page.keyboard.press('Control+Shift+M');

  await goToWords(page, workday, '}\n');
  await page.keyboard.type('}');
  await chip.waitFor({ state: 'hidden' });
});

test('of several journeys it shows the one at the cursor, or the one chosen', async () => {
  await openPreview('two.cjm');
  await picture.filter({ hasText: 'My working day' }).waitFor();
  await goToWords(page, twoJourneys, 'Read a book');
  await picture.filter({ hasText: 'My evening' }).waitFor();
  await takePicture(page, 'journeys');
  await preview.getByRole('combobox', { name: 'Journey' }).selectOption('My working day');
  await picture.filter({ hasText: 'My working day' }).waitFor();
});

test('a card that is clicked selects where it is written', async () => {
  await openPreview('selected.cjm');
  await preview.locator('[data-kind="card"]', { hasText: 'Take the bus' }).click();
  await page.getByRole('button', { name: /^Ln 6, Col \d+ \(\d+ selected\)/ }).waitFor();
  await page.locator('.monaco-editor.focused').waitFor();
});

test('hidden and shown again, however soon after it was zoomed, it is the same picture at the same zoom', async () => {
  await openPreview('hidden.cjm');
  await picture.waitFor();
  await page.locator('.tab', { hasText: 'Preview hidden.cjm' }).click();
  // So that it does not go along to the next file.
  await page.getByRole('button', { name: 'Lock Preview to This File' }).click();
  const shown = page.locator('.tab', { hasText: '[Preview] hidden.cjm' });
  await shown.waitFor();
  await openFile(page, 'starter.cjm');
  const other = page.locator('.tab', { hasText: 'starter.cjm' });
  await picture.waitFor({ state: 'hidden' });

  const zoomOut = () => preview.getByRole('button', { name: 'Zoom out' }).click();
  const zoomIn = async () => {
    await preview.locator('.part').first().focus();
    await page.keyboard.press('+');
  };
  const byMouse = async () => {
    await other.hover();
    // No hand presses sooner than the window hears what the page told it.
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
    await other.click();
  };
  const byKeyboard = () => page.keyboard.press('Alt+2');
  for (const [zoomed, hide] of [
    [zoomOut, byMouse],
    [zoomIn, byKeyboard],
  ] as const) {
    await shown.click();
    await picture.waitFor();
    const before = await zoomLevel.textContent();
    // As in a page that is hidden before any timer comes.
    await preview.locator('body').evaluate(() => Object.assign(globalThis, { setTimeout: () => 0 }));
    await zoomed();
    const zoom = await zoomLevel.textContent();
    assert.notEqual(zoom, before);
    await hide();
    await picture.waitFor({ state: 'hidden' });
    await shown.click();
    await picture.waitFor();
    assert.equal(await zoomLevel.textContent(), zoom);
  }
});

test('after the window is loaded anew, the preview is back, even without its text', async () => {
  await openPreview('reloaded.cjm');
  await picture.waitFor();
  await preview.getByRole('button', { name: 'Zoom out' }).click();
  const zoom = await zoomLevel.textContent();
  await page.locator('.tab').first().click();
  await runCommand(page, 'View: Close Editor');
  await Promise.all([page.waitForEvent('load'), runCommand(page, 'Developer: Reload Window')]);
  await picture.waitFor();
  assert.equal(await zoomLevel.textContent(), zoom);

  await preview.locator('[data-kind="card"]', { hasText: 'Take the bus' }).click();
  // Else what is selected for the click takes the cursor away again.
  await page.getByRole('button', { name: /^Ln 6, Col \d+ \(\d+ selected\)/ }).waitFor();
  const before = await curve();
  await retype(page, workday, '-0.5', '-1.7');
  await until('another curve', async () => (await curve()) !== before);
});

test('a file without a journey is told how to begin', async () => {
  await openPreview('starter.cjm');
  await preview.getByRole('heading', { name: 'No journey here yet' }).waitFor();
  await takePicture(page, 'starter');
});

test('nothing was refused by the security policy, and nothing left this machine', () => {
  const refused = workbench.console.filter((line) => /Content Security Policy|violates/i.test(line));
  assert.deepEqual(refused, []);
  assert.deepEqual(workbench.outside, []);
});
