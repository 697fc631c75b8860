import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import { until } from '../until.ts';
import { faultsOf } from './axe.ts';
import { workday } from './maps.ts';
import { curve, openPreview, page, picture, preview, workbench, zoomLevel } from './shared.ts';
import { takePicture } from './take-picture.ts';
import { watchWork } from './watch-work.ts';
import { chooseTheme, retype, runCommand } from './workbench-actions.ts';

const feeling = (label: string) => preview.locator('[data-kind="feeling"]', { hasText: label });
const field = preview.locator('#text-input');

async function zoomOut(): Promise<string | null> {
  await preview.getByRole('button', { name: 'Zoom out' }).click();
  return zoomLevel.textContent();
}

/** Types into the text, and sees the picture follow. */
async function typeOn(text: string, before: string, after: string): Promise<void> {
  const shown = await curve();
  await retype(page, text, before, after);
  await until('another curve', async () => (await curve()) !== shown);
}

for (const [theme, kind] of [
  ['Light High Contrast', 'vscode-high-contrast-light'],
  ['Dark High Contrast', 'vscode-high-contrast'],
  ['Dark Modern', 'vscode-dark'],
  ['Light Modern', 'vscode-light'],
] as const) {
  test(`${theme}: picture and tools follow at once, and axe finds nothing`, async () => {
    await openPreview('fixed.cjm');
    await picture.waitFor();
    await chooseTheme(page, theme);
    await preview.locator(`body.${kind}`).waitFor();
    await preview.locator('.cjm-finding').first().waitFor();
    assert.deepEqual(await faultsOf(preview), []);
    await preview.locator('[data-kind="card"]', { hasText: 'Take the bus' }).focus();
    await page.keyboard.press('F2');
    await field.waitFor();
    assert.deepEqual(await faultsOf(preview), []);
    await takePicture(page, `editing, ${theme}`);
    await page.keyboard.press('Escape');
  });
}

test('moved to another column, and when its text is closed and opened again, the preview stays as it was', async () => {
  await openPreview('moved.cjm');
  await picture.waitFor();
  const zoom = await zoomOut();
  await page.locator('.tab', { hasText: 'Preview moved.cjm' }).click();
  for (const side of ['Left', 'Right']) {
    await runCommand(page, `View: Move Editor into ${side} Group`);
    await picture.waitFor();
    assert.equal(await zoomLevel.textContent(), zoom);
  }
  await page.locator('.tab', { hasText: /^moved.cjm/ }).click();
  await runCommand(page, 'View: Close Editor');
  await picture.waitFor();
  assert.equal(await zoomLevel.textContent(), zoom);

  await preview.locator('[data-kind="card"]', { hasText: 'Take the bus' }).focus();
  await page.keyboard.press('Enter');
  await page.locator('.tab.active', { hasText: /^moved.cjm/ }).waitFor();
  await typeOn(workday, '-0.5', '-1.7');
  assert.equal(await zoomLevel.textContent(), zoom);
});

test('when the language server dies, the picture stays, follows again, and can be edited', async () => {
  await openPreview('killed.cjm');
  await picture.waitFor();
  const zoom = await zoomOut();
  const server = serverProcess();
  assert.ok(server);
  process.kill(server, 'SIGKILL');
  await until('another server', () => {
    const next = serverProcess();
    return next !== undefined && next !== server;
  });
  await picture.waitFor();
  await typeOn(workday, '-0.5', '-1.7');
  assert.equal(await zoomLevel.textContent(), zoom);
  await feeling('Take the bus').focus();
  await page.keyboard.press('Shift+ArrowUp');
  await until('the edit', () => workbench.read('killed.cjm') === workday.replace('-0.5', '-1.5'));
});

test('when its file is renamed on disk, the preview goes with it', async () => {
  await openPreview('before.cjm');
  await picture.waitFor();
  const zoom = await zoomOut();
  workbench.rename('before.cjm', 'after.cjm');
  await page.locator('.tab', { hasText: 'Preview after.cjm' }).waitFor();
  assert.equal(await zoomLevel.textContent(), zoom);
  await feeling('Take the bus').focus();
  await page.keyboard.press('Shift+ArrowUp');
  await until('the edit', () => workbench.read('after.cjm') === workday.replace('-0.5', '0'));
});

test('a text that is nowhere yet has a preview, and can be edited in it', async () => {
  await runCommand(page, 'File: New Untitled Text File');
  await runCommand(page, 'Change Language Mode', 'Customer Journey Map');
  // Typed as text is pasted: without the editor's own indentation and closing brackets.
  await page.evaluate((text) => navigator.clipboard.writeText(text), workday);
  await page.keyboard.press('Control+V');
  await page.getByRole('button', { name: 'Open Journey Preview to the Side' }).first().click();
  await picture.waitFor();
  await feeling('Take the bus').focus();
  await page.keyboard.press('Shift+ArrowUp');
  await page.locator('.view-line', { hasText: 'emotion 0' }).waitFor();
});

test('while nothing changes, the page does nothing: no timer, no frame, no script', async () => {
  await openPreview('gift-shop.cjm');
  await picture.waitFor();
  const workWithin = (ms: number) => watchWork(page, () => page.waitForTimeout(ms));
  await until('a page at rest', async () => (await workWithin(500)).length === 0);
  assert.deepEqual(await workWithin(3000), []);
  // That is no blindness.
  await until('a frame', async () => {
    const zoomed = await watchWork(page, async () => {
      await zoomOut();
      await page.waitForTimeout(200);
    });
    return zoomed.includes('FireAnimationFrame');
  });
});

/** The language server of this workbench, and of no other. */
function serverProcess(): number | undefined {
  const lines = execFileSync('ps', ['-A', '-o', 'pid=,args='], { encoding: 'utf8' }).split('\n');
  const line = lines.find((each) => each.includes(workbench.home) && each.includes('server.cjs'));
  return line === undefined ? undefined : Number.parseInt(line, 10);
}
