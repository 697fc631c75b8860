/**
 * What the preview costs who types, in the real editor with the packaged extension and its language server, on a map of
 * 300 touchpoints: `npm run bench -w extension`. Prints; fails nothing.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import manifest from '../package.json' with { type: 'json' };
import { heapOf } from './ui/heap.ts';
import { largeMap } from './ui/maps.ts';
import { openWorkbench } from './ui/open-workbench.ts';
import { goToWords, openFile } from './ui/workbench-actions.ts';
import type { Page } from './workbench/browser.ts';
import { installWorkbench } from './workbench/install.ts';
import { prepareWorkbench } from './workbench/prepare.ts';

const keys = 30;
const runs = 5;
const text = largeMap(300);
const vsix = join(import.meta.dirname, '..', `cjm-${manifest.version}.vsix`);

installWorkbench();
prepareWorkbench();
spawnSync(process.execPath, ['package.ts'], { cwd: join(import.meta.dirname, '..'), stdio: 'inherit' });
const workbench = await openWorkbench(vsix, { 'large.cjm': text });
const { page, preview } = workbench;

await openFile(page, 'large.cjm');
await page.evaluate(watchKeys);
const without: number[] = [];
const withPreview: number[] = [];
const pixels: number[] = [];
for (let run = 0; run < runs; run++) {
  await goToWords(page, text, 'Touchpoint 150"');
  without.push(...(await type(page)).map(({ typed }) => typed));
  await page.getByRole('button', { name: 'Open Journey Preview to the Side' }).first().click();
  const picture = preview.locator('.cjm-sheet:has(> svg)');
  await picture.waitFor();
  await page.waitForTimeout(1500);
  await picture.evaluate(watchPicture);
  await goToWords(page, text, 'Touchpoint 150"');
  const typed = await type(page, async (key) => (await preview.locator('body').evaluate(drawnAt)) - key);
  withPreview.push(...typed.map((each) => each.typed));
  pixels.push(...typed.flatMap(({ drawn }) => drawn ?? []));
  if (run === runs - 1) {
    const before = await heapOf(page);
    for (let i = 0; i < 100; i++) {
      await page.keyboard.type('x');
      await page.keyboard.press('Backspace');
      await page.waitForTimeout(100);
    }
    await page.waitForTimeout(2000);
    const after = await heapOf(page);
    console.log(`heap of the window with the preview: ${mb(before)} MB, after 200 edits ${mb(after)} MB`);
  }
  await page.locator('.tab', { hasText: 'Preview large.cjm' }).click({ button: 'middle' });
  await picture.waitFor({ state: 'hidden' });
}
await workbench.close();

console.log(`keystroke to pixels of the preview, ms: ${tell(pixels)}`);
console.log(`keystroke to pixels of the text, ms: without preview ${tell(without)}; with ${tell(withPreview)}`);
console.log(`with the preview, typing takes ${(median(withPreview) / median(without)).toFixed(2)} × as long`);
process.exit();

interface Stroke {
  /** Ms from the key to the letter on the screen. */
  readonly typed: number;
  /** Ms from the key to the picture on the screen. */
  readonly drawn?: number;
}

/** Types and takes back one letter after the other, each when the one before has arrived everywhere. */
async function type(of: Page, drawn?: (key: number) => Promise<number>): Promise<readonly Stroke[]> {
  const strokes: Stroke[] = [];
  for (let i = 0; i < keys; i++) {
    if (i % 2 === 0) await of.keyboard.type('x');
    else await of.keyboard.press('Backspace');
    await of.waitForTimeout(drawn ? 400 : 250);
    const { key, painted } = await of.evaluate(() => Reflect.get(globalThis, 'stroke'));
    strokes.push({ typed: painted - key, ...(drawn && { drawn: await drawn(key) }) });
  }
  // The first ones meet cold code.
  return strokes.slice(4);
}

/** In the workbench's page: when the last key went down, and when the frame after it was painted. */
function watchKeys(): void {
  addEventListener(
    'keydown',
    () => {
      const stroke = { key: Date.now(), painted: 0 };
      Reflect.set(globalThis, 'stroke', stroke);
      const lines = document.querySelector('.view-lines');
      if (!lines) return;
      const observer = new MutationObserver(() => {
        observer.disconnect();
        requestAnimationFrame(() => setTimeout(() => (stroke.painted = Date.now())));
      });
      observer.observe(lines, { childList: true, subtree: true, characterData: true, attributes: true });
    },
    { capture: true },
  );
}

/** In the preview: when the picture last changed, and the frame with it was painted. */
function watchPicture(svg: Element): void {
  new MutationObserver(() => {
    requestAnimationFrame(() => setTimeout(() => Reflect.set(globalThis, 'drawn', Date.now())));
  }).observe(svg, { childList: true, subtree: true, characterData: true, attributes: true });
}

function drawnAt(): number {
  return Reflect.get(globalThis, 'drawn');
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function tell(values: readonly number[]): string {
  const sorted = values.toSorted((a, b) => a - b);
  return `median ${median(values)}, 95 % within ${sorted[Math.floor(sorted.length * 0.95)]} (${values.length} keys)`;
}

function mb(bytes: number): string {
  return (bytes / 1e6).toFixed(2);
}
