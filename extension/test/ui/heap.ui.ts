import assert from 'node:assert/strict';
import { test } from 'node:test';
import { until } from '../until.ts';
import { heapOf } from './heap.ts';
import { giftShop } from './maps.ts';
import { openPreview, page, picture } from './shared.ts';
import { goToWords } from './workbench-actions.ts';

const words = 'Answers the';
/** A soak tries more. */
const edits = Number(process.env.CJM_EDITS ?? 200);

/** Types a letter and takes it back, so many times; ends when the picture shows the text as it was. */
async function edit(times: number): Promise<void> {
  for (let i = 0; i < times; i++) {
    await page.keyboard.type('x');
    await page.waitForTimeout(20);
    await page.keyboard.press('Backspace');
    await page.waitForTimeout(20);
  }
  await page.keyboard.type('y');
  await picture.filter({ hasText: `y${words}` }).waitFor();
  await page.keyboard.press('Backspace');
  await until('the text as it was', async () => !(await picture.textContent())?.includes(`y${words}`));
}

test(`after ${edits} edits the window holds no more memory than before, but for 5 %`, async () => {
  await openPreview('exported.cjm');
  await picture.waitFor();
  await goToWords(page, giftShop, words);
  await edit(25);
  const before = await heapOf(page);
  await edit(edits / 2);
  const after = await heapOf(page);
  console.log(
    `# heap of the window: ${(before / 1e6).toFixed(2)} MB, after ${edits} edits ${(after / 1e6).toFixed(2)} MB`,
  );
  assert.ok(after <= before * 1.05, `${before} bytes became ${after}`);
});
