import assert from 'node:assert/strict';
import { test } from 'node:test';
import { until } from '../until.ts';
import { giftShop } from './maps.ts';
import { renderMap } from './render-map.ts';
import { openPreview, page, picture, preview, workbench } from './shared.ts';
import { takePicture } from './take-picture.ts';

const beginnings = { svg: '<svg', png: '\u0089PNG', pdf: '%PDF-', html: '<!doctype html>' };

async function exportAs(label: string): Promise<void> {
  await preview.getByRole('button', { name: 'Export' }).click();
  await preview.getByRole('button', { name: label, exact: true }).click();
  const save = page.locator('.quick-input-widget').getByRole('button', { name: 'OK' });
  await save.waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
}

test('what is seen is written as SVG, PNG, PDF and HTML, and copied as an image', async () => {
  await openPreview('exported.cjm');
  await picture.waitFor();
  await preview.getByRole('button', { name: 'Export' }).click();
  await takePicture(page, 'export');
  await page.keyboard.press('Escape');
  for (const [label, format] of [
    ['SVG', 'svg'],
    ['PNG', 'png'],
    ['PDF', 'pdf'],
    ['HTML page', 'html'],
  ] as const) {
    await exportAs(label);
    await until(`a file as ${label}`, () => workbench.read(`exported.${format}`).startsWith(beginnings[format]));
  }
  const drawn = renderMap(giftShop, 'light').replace(/<style>[\s\S]*?<\/style>/, '');
  const written = workbench.read('exported.svg').replace(/<style>[\s\S]*?<\/style>/, '');
  assert.equal(written, drawn);

  await preview.getByRole('button', { name: 'Export' }).click();
  await preview.getByRole('button', { name: 'Copy as image' }).click();
  await preview.locator('#message', { hasText: 'in the clipboard' }).waitFor();
});
