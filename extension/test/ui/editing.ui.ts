import assert from 'node:assert/strict';
import { test } from 'node:test';
import { until } from '../until.ts';
import { workday } from './maps.ts';
import { openPreview, page, picture, preview, workbench } from './shared.ts';
import { takePicture } from './take-picture.ts';
import { goToWords, retype } from './workbench-actions.ts';

const feeling = (label: string) => preview.locator('[data-kind="feeling"]', { hasText: label });
const card = (label: string) => preview.locator('[data-kind="card"]', { hasText: label });
const field = preview.locator('#text-input');

/** Waits until the file holds this text: it is saved soon after each change. */
const holds = (file: string, text: string) =>
  until(`${file} to hold:\n${text}`, () => workbench.read(file) === text).catch(() =>
    assert.equal(workbench.read(file), text),
  );

/** Drags the face of a point by so many points of the scale. */
async function drag(label: string, by: number, options: { readonly alt?: boolean; readonly drop?: boolean } = {}) {
  const scale = await preview.locator('[data-kind="scale"]').boundingBox();
  const face = await feeling(label).locator('path').first().boundingBox();
  assert.ok(scale && face);
  const x = face.x + face.width / 2;
  const y = face.y + face.height / 2;
  // Its upper line and that of zero are 2 points apart; the lower one is only there where somebody feels bad.
  const [upper = 0, zero = 0] = await preview
    .locator('[data-kind="scale"] line')
    .evaluateAll((all) => all.map((line) => line.getBoundingClientRect().top));
  const height = 2 * (zero - upper);
  await page.mouse.move(x, y);
  await page.mouse.down();
  if (options.alt) await page.keyboard.down('Alt');
  await page.mouse.move(x, y - (by / 8) * height, { steps: 3 });
  await page.mouse.move(x, y - (by / 4) * height, { steps: 3 });
  if (options.drop !== false) await page.mouse.up();
  if (options.alt) await page.keyboard.up('Alt');
}

test('a point is dragged: one number of the text changes, and one undo brings it back', async () => {
  await openPreview('dragged.cjm');
  await picture.waitFor();
  await drag('Take the bus', 1.1);
  const after = workday.replace('-0.5', '+0.5');
  await holds('dragged.cjm', after);
  await takePicture(page, 'dragged');

  await drag('Take the bus', -0.72, { alt: true });
  await holds('dragged.cjm', workday.replace('-0.5', '-0.2'));

  await drag('Take the bus', 1, { drop: false });
  await preview.locator('#value').waitFor();
  await takePicture(page, 'dragging');
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await preview.locator('#value').waitFor({ state: 'hidden' });
  assert.equal(workbench.read('dragged.cjm'), workday.replace('-0.5', '-0.2'));

  await goToWords(page, workday, 'persona');
  await page.keyboard.press('Control+Z');
  await holds('dragged.cjm', after);
  await page.keyboard.press('Control+Z');
  await holds('dragged.cjm', workday);
});

test('a point goes up and down by the keyboard', async () => {
  await openPreview('keys.cjm');
  await picture.waitFor();
  await feeling('Take the bus').focus();
  await page.keyboard.press('Shift+ArrowUp');
  await holds('keys.cjm', workday.replace('-0.5', '0'));
  await page.keyboard.press('Shift+Alt+ArrowDown');
  await holds('keys.cjm', workday.replace('-0.5', '-0.1'));
  assert.match((await preview.locator(':focus').textContent()) ?? '', /Take the bus/);
});

test('a label is edited in its place, by a double click or F2', async () => {
  await openPreview('labels.cjm');
  await picture.waitFor();
  await card('Take the bus').dblclick();
  await field.waitFor();
  await takePicture(page, 'label');
  assert.equal(await field.inputValue(), 'Take the bus');
  await page.keyboard.type('Take the "7"');
  await page.keyboard.press('Enter');
  let text = workday.replace('"Take the bus"', '"Take the \\"7\\""');
  await holds('labels.cjm', text);
  await field.waitFor({ state: 'hidden' });
  await preview.locator('[data-kind="card"]:focus', { hasText: 'Take the "7"' }).waitFor();

  await feeling('7').focus();
  await page.keyboard.press('F2');
  await field.waitFor();
  await page.keyboard.press('Escape');
  await field.waitFor({ state: 'hidden' });
  assert.equal(workbench.read('labels.cjm'), text);

  await feeling('7').focus();
  await page.keyboard.press('F2');
  await field.waitFor();
  await page.keyboard.type('again late');
  await page.keyboard.press('Enter');
  text = text.replace('late again', 'again late');
  await holds('labels.cjm', text);
});

test('a pain is added from the menu of a card, opened by the keyboard', async () => {
  await openPreview('added.cjm');
  await picture.waitFor();
  await card('Make tea').focus();
  await page.keyboard.press('Shift+F10');
  const item = page.locator('.context-view .action-label', { hasText: 'Add Pain Here' });
  await item.waitFor();
  await takePicture(page, 'menu');
  await item.click();
  await field.waitFor();
  await page.keyboard.type('The kettle is slow');
  await takePicture(page, 'adding');
  await page.keyboard.press('Enter');
  await holds('added.cjm', workday.replace('emotion +1', 'emotion +1 pain "The kettle is slow"'));
  await preview.locator('[data-kind="entry"]', { hasText: 'The kettle is slow' }).waitFor();
});

test('a feeling is added to a card: of who is asked for, where several have none', async () => {
  const text = workday
    .replace('persona me "Me"', 'persona me "Me"\npersona you "You"\npersona she "She"')
    .replace('for me {', 'for me, you, she {')
    .replace('emotion +1', 'emotion +1 for me');
  workbench.write('felt.cjm', text);
  await openPreview('felt.cjm');
  await picture.waitFor();
  await addEmotion('Make tea');
  const choice = page.locator('.quick-input-widget');
  await choice.getByText('Who feels it?').waitFor();
  assert.deepEqual(await choice.locator('.monaco-list-row .label-name').allTextContents(), ['You', 'She']);
  await page.keyboard.type('She');
  await page.keyboard.press('Enter');
  let now = text.replace('emotion +1 for me', 'emotion +1 for me emotion 0 for she');
  await holds('felt.cjm', now);
  await preview.locator('[data-kind="feeling"]', { hasText: 'She · Make tea' }).waitFor();

  // There is but one left, who need not be asked for.
  await addEmotion('Make tea');
  now = now.replace('emotion 0 for she', 'emotion 0 for she emotion 0 for you');
  await holds('felt.cjm', now);

  await addEmotion('Make tea');
  await preview.locator('#message', { hasText: 'known of everybody' }).waitFor();
  assert.equal(workbench.read('felt.cjm'), now);
});

async function addEmotion(label: string): Promise<void> {
  await card(label).focus();
  await page.keyboard.press('Shift+F10');
  await page.locator('.context-view .action-item').first().waitFor();
  const item = page.locator('.context-view .action-item.focused', { hasText: 'Add Emotion Here' });
  for (let i = 0; i < 12 && (await item.count()) === 0; i++) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
}

test('what the cursor is at is marked, and shown in the preview when it is asked for', async () => {
  await openPreview('marked.cjm');
  await picture.waitFor();
  await goToWords(page, workday, 'Coffee');
  const ring = preview.locator('.cjm-cursor rect');
  await until('a ring', async () => /coffee/.test((await ring.first().getAttribute('data-of')) ?? ''));
  await takePicture(page, 'marked');
  await goToWords(page, workday, 'emotion -0.5');
  await until('another ring', async () => /bus.*emotion/.test((await ring.first().getAttribute('data-of')) ?? ''));
});

test('what is typed while a point is dragged is kept', async () => {
  await openPreview('typed.cjm');
  await picture.waitFor();
  await retype(page, workday, 'late again', 'l');
  await drag('Take the bus', 1, { drop: false });
  await page.mouse.up();
  await goToWords(page, workday, 'late again');
  await page.keyboard.type('ate');
  await until('both', () => /emotion \+0.5 ".*ate.*"/.test(workbench.read('typed.cjm')));
});

test('what is wrong is told at its place in the picture, and mended from there', async () => {
  await openPreview('fixed.cjm');
  await picture.waitFor();
  const entry = preview.locator('[data-kind="entry"]', { hasText: 'No kettle' });
  await entry.focus();
  await page.keyboard.press('Space');
  await takePicture(page, 'finding');
  await preview.getByRole('button', { name: 'Change to "me"' }).click();
  await holds('fixed.cjm', workday.replace('emotion +1 }', 'emotion +1 pain "No kettle" for me }'));
});
