import assert from 'node:assert/strict';
import { test } from 'node:test';
import { until } from '../../until.ts';
import { takePicture } from '../take-picture.ts';
import { dayWith } from './maps.ts';
import { holds, openAt, page } from './shared.ts';

const list = page.locator('.suggest-widget.visible');
const rows = list.locator('.monaco-list-row');
const focused = list.locator('.monaco-list-row.focused');

/** Each row as its icon and its label. */
const shown = (): Promise<readonly string[]> =>
  rows.evaluateAll((all) =>
    all.map((row) => {
      const icon = [...(row.querySelector('.suggest-icon')?.classList ?? [])].find((name) =>
        name.startsWith('codicon-symbol-'),
      );
      return `${icon?.slice('codicon-symbol-'.length)} ${row.querySelector('.label-name')?.textContent}`;
    }),
  );

/** Takes what is offered first, once that is what bears the label. */
async function take(label: string): Promise<void> {
  const row = focused.filter({ hasText: label });
  await row.waitFor();
  await page.keyboard.press('Enter');
  // The list may be there again at once, with other rows.
  await row.waitFor({ state: 'hidden' });
}

test('what is typed offers the names that may stand there, with their kinds, found by their labels too', async () => {
  const text = await openAt('named.cjm', '\n  stage');
  await page.keyboard.type(' ');
  await until('all personas', async () => (await shown()).length === 3);
  assert.deepEqual(await shown(), ['class boss', 'class me', 'reference driver']);
  await takePicture(page, 'completion');
  await page.keyboard.type('нач');
  await take('boss');
  await holds('named.cjm', text.replace('" for\n', '" for boss\n'));
});

test('a name of another file comes with its import', async () => {
  const text = await openAt('imported.cjm', '\n  stage');
  await page.keyboard.type(' dri');
  await take('driver');
  await holds('imported.cjm', `import "drivers.cjm"\n\n${text.replace('" for\n', '" for driver\n')}`);
});

test('a touchpoint picked by its label for a move gets its name where it stands', async () => {
  await openAt('moved.cjm', '\n}');
  await page.keyboard.type(' ');
  await rows.filter({ hasText: 'Coffee with the team' }).waitFor();
  assert.ok((await shown()).includes('function Coffee with the team'));
  await page.keyboard.type('cof');
  await take('Coffee with the team');
  await holds('moved.cjm', named(dayWith('move bus -> coffeeWithTheTeam')));
});

test('so does one for a path', async () => {
  await openAt('path.cjm', '\n}');
  await page.keyboard.type(' team');
  await take('Coffee with the team');
  await holds('path.cjm', named(dayWith('path early: bus -> coffeeWithTheTeam')));
});

test('a statement that needs a name offers the names at once', async () => {
  await openAt('owned.cjm', '\n}');
  await page.keyboard.type('e');
  await take('owner');
  await take('office');
  await holds('owned.cjm', dayWith('owner office'));
});

const named = (text: string): string => text.replace('touchpoint "Coffee', 'touchpoint coffeeWithTheTeam "Coffee');
