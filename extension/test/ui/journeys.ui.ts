import assert from 'node:assert/strict';
import { after, afterEach, test } from 'node:test';
import { until } from '../until.ts';
import { broken, giftShop, twoJourneys, workday } from './maps.ts';
import { openWorkbench } from './open-workbench.ts';
import { takePicture } from './take-picture.ts';
import { openFile, retype } from './workbench-actions.ts';

const vsix = process.env.CJM_VSIX;
assert.ok(vsix, 'CJM_VSIX names the packaged extension.');
const workbench = await openWorkbench(vsix, {
  'broken.cjm': broken.replace('My working day', 'A day with a mistake'),
  'gift-shop.cjm': giftShop,
  'overdue.cjm': workday
    .replace('My working day', 'A day long ago')
    .replace('stage', 'reviewed 2020-01-01 every 1 month\n  stage'),
  'two.cjm': twoJourneys,
});
const { page, preview } = workbench;

after(() => workbench.close());
afterEach(async (context) => {
  if ('passed' in context && !context.passed) await takePicture(page, `failed: ${context.name}`);
});

const view = page.locator('.pane-body:has([aria-label="Journeys"])');
const rows = view.locator('.monaco-list-row');
const row = (label: string) => rows.filter({ hasText: label });
const labels = () => rows.locator('.label-name').allTextContents();

/** Opens the filter and chooses these. */
async function filterBy(...choices: readonly string[]): Promise<void> {
  await page.getByRole('button', { name: /^(Filter Journeys…|Change the Filter of Journeys…)$/ }).click();
  const input = page.locator('.quick-input-widget');
  for (const choice of choices) await input.locator('.monaco-list-row', { hasText: choice }).click();
  await input.getByRole('button', { name: 'OK' }).click();
}

test('the side bar lists all journeys, whether their files are open or not', async () => {
  await page.getByRole('tab', { name: 'Journeys' }).click();
  await until('all journeys', async () => (await labels()).length === 5);
  assert.deepEqual(await labels(), [
    'A day with a mistake',
    'Buying a gift online',
    'A day long ago',
    'My working day',
    'My evening',
  ]);
  await takePicture(page, 'journeys-list');
});

test('a journey is read out with all that is known of it', async () => {
  const label = await row('A day long ago').getAttribute('aria-label');
  assert.match(label ?? '', /^A day long ago, State: As is, Mean emotion: \+0\.8, Me \(mean \+0\.8, end \+2\)/);
  assert.match(label ?? '', /Findings: 1 \(warnings: 1\), Reviewed: 2020-01-01 \(overdue since 2020-02-01\)/);
});

test('a click opens the text where the journey begins; the view follows the text in turn', async () => {
  await row('My evening').click();
  await page.locator('.tab.active', { hasText: 'two.cjm' }).waitFor();
  await page.getByRole('button', { name: /^Ln 11, Col 1$/ }).waitFor();
  await openFile(page, 'gift-shop.cjm');
  await view.locator('.monaco-list-row.selected', { hasText: 'Buying a gift online' }).waitFor();
});

test('its inline action shows the picture beside the text', async () => {
  await row('My evening').hover();
  await row('My evening').getByRole('button', { name: 'Open Text and Preview' }).click();
  await preview.locator('svg.cjm').filter({ hasText: 'My evening' }).waitFor();
});

test('it follows what is typed', async () => {
  await openFile(page, 'two.cjm');
  await retype(page, twoJourneys, 'My evening', 'My late evening');
  await row('My late evening').waitFor();
  assert.equal((await labels()).length, 5);
});

test('it can be filtered, says by what, and shows all again', async () => {
  await filterBy('Review overdue');
  await until('one journey', async () => (await labels()).join() === 'A day long ago');
  await page.getByText('Filter: Review overdue').waitFor();
  await takePicture(page, 'journeys-filtered');

  await filterBy('Anna');
  await page.getByText('No journey fits the filter: Anna, buys at the last minute · Review overdue').waitFor();
  await page.getByRole('button', { name: 'Clear the Filter of Journeys' }).click();
  await until('all journeys', async () => (await labels()).length === 5);
});
