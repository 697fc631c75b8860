import assert from 'node:assert/strict';
import { test } from 'node:test';
import { until } from '../until.ts';
import type { Locator } from '../workbench/browser.ts';
import { page, picture, preview, workbench, zoomLevel } from './shared.ts';
import { takePicture } from './take-picture.ts';

const file = 'by-keyboard.cjm';
const text = `persona me "Me"
persona you "You"
channel phone "Phone" online
channel street "Street" offline

journey workday "My working day" for me, you {
  stage home "At home" {
    touchpoint tea "Make tea" via phone {
      emotion +1
      pain "No kettle" for mee
    }
  }
  stage way "On the way" {
    touchpoint bus "Take the bus" via phone { emotion -0.5 "late again" for me }
    touchpoint coffee "Coffee on the bus" via street { emotion +2 }
  }
}

journey better "A better day" for me {
  state future of workday
  stage way "On the way" {
    touchpoint train "Take the train" { emotion +1 }
  }
}
`;

const key = (name: string) => page.keyboard.press(name);
const type = (words: string) => page.keyboard.type(words);
const quickInput = page.locator('.quick-input-widget');
const focus = preview.locator(':focus');
const card = (label: string) => preview.locator('[data-kind="card"]', { hasText: label });
const dialog = (name: string | RegExp) => preview.getByRole('dialog', { name });
const tool = (name: string) => preview.getByRole('button', { name, exact: true });

async function pick(opening: string, words: string): Promise<void> {
  await key(opening);
  await until('the field', () => hasFocus(quickInput.locator('input').first()));
  await type(words);
  const row = quickInput.locator(`.monaco-list-row.focused[aria-label^="${words}"]`);
  await row.waitFor();
  await key('Enter');
  await quickInput.waitFor({ state: 'hidden' });
}

const hasFocus = (target: Locator) => target.evaluate((element) => element === element.ownerDocument.activeElement);

/** Goes on by one key until that has the focus. */
async function go(by: string, target: Locator): Promise<void> {
  for (let i = 0; i < 40; i++) {
    if ((await target.count()) > 0 && (await hasFocus(target.first()))) return;
    await key(by);
  }
  const reached = await focus.evaluateAll((elements) => elements.map(({ outerHTML }) => outerHTML.slice(0, 200)));
  assert.fail(`${by} does not lead to ${target}, but to ${reached}`);
}

/** From anywhere in the picture to a part of it, by the search. */
async function find(words: string): Promise<void> {
  await key('/');
  await type(words);
  await preview.getByText(/^1 of /).waitFor();
  await key('Escape');
  await preview.locator('.part:focus').waitFor();
}

let now = text;

async function change(from: string, to: string): Promise<void> {
  now = now.replace(from, to);
  await until(`${file} with the edit`, () => workbench.read(file) === now);
}

const level = () => zoomLevel.textContent();
const shown = () => picture.locator('[data-kind="card"]').allTextContents();
const secondGroup = () => key('Control+2');

test('everything in the preview can be done without a mouse', async () => {
  workbench.write(file, text);
  await openPreview();
  await walkToCard();
  await showInText();
  await changeScore();
  await editLabel();
  await addPain();
  await searchWords();
  await chooseView();
  await zoomAndMove();
  await mendFinding();
  await listKeys();
  await exportPicture();
});

async function openPreview(): Promise<void> {
  await pick('Control+P', file);
  await pick('F1', 'CJM: Open Journey Preview to the Side');
  await picture.waitFor();
  await secondGroup();
  await go('Tab', preview.locator('.part:focus'));
}

async function walkToCard(): Promise<void> {
  await go('ArrowDown', card('Make tea'));
  await go('ArrowRight', card('Take the bus'));
}

async function showInText(): Promise<void> {
  await key('Enter');
  const line = text.slice(0, text.indexOf('touchpoint bus')).split('\n').length;
  await page.locator('.statusbar-item', { hasText: `Ln ${line}` }).waitFor();
  await page.locator('.tab.active', { hasText: new RegExp(`^${file}`) }).waitFor();
  await secondGroup();
  await until('the card again', () => hasFocus(card('Take the bus')));
}

async function changeScore(): Promise<void> {
  await go('ArrowDown', preview.locator('[data-kind="feeling"]:focus'));
  await go('ArrowLeft', preview.getByRole('button', { name: /^Me · Take the bus/ }));
  await key('Shift+ArrowUp');
  await change('-0.5', '0');
}

async function editLabel(): Promise<void> {
  await find('Take the bus');
  await key('F2');
  await preview.locator('#text-input').waitFor();
  await type('Take the tram');
  await key('Enter');
  await change('Take the bus', 'Take the tram');
  await until('the card again', () => hasFocus(card('Take the tram')));
}

async function addPain(): Promise<void> {
  await key('Shift+F10');
  const item = page.locator('.context-view .action-item.focused', { hasText: 'Add Pain Here' });
  await page.locator('.context-view .action-item').first().waitFor();
  for (let i = 0; i < 12 && (await item.count()) === 0; i++) await key('ArrowDown');
  await key('Enter');
  await preview.locator('#text-input').waitFor();
  await type('No seat');
  await key('Enter');
  await change('"late again" for me', '"late again" for me pain "No seat"');
}

async function searchWords(): Promise<void> {
  await until('the card again', () => hasFocus(card('Take the tram')));
  await key('/');
  await type('the');
  for (const [by, place] of [
    ['Enter', 2],
    ['Enter', 3],
    ['Shift+Enter', 2],
  ] as const) {
    await key(by);
    await preview.getByText(new RegExp(`^${place} of `)).waitFor();
  }
  await key('Escape');
  await preview.locator('.part:focus').waitFor();
}

async function chooseView(): Promise<void> {
  await go('Shift+Tab', tool('Filter'));
  await key('Enter');
  await go('Tab', dialog('Filter').getByLabel('You'));
  await key('Space');
  await preview.getByRole('button', { name: 'Lift the filter: You' }).waitFor();
  await key('Escape');
  await until('the button again', () => hasFocus(tool('Filter')));

  await go('Tab', tool('Display'));
  await key('Enter');
  await until('the choice', () => hasFocus(dialog('Display').getByLabel('Automatic')));
  await key('ArrowRight');
  await until('compact', () => dialog('Display').getByLabel('Compact').isChecked());
  const lane = dialog('Display').getByLabel('Pains');
  await go('Tab', lane);
  await key('Space');
  await preview.locator('[data-kind="entry"]', { hasText: 'No seat' }).waitFor({ state: 'detached' });
  await key('Space');
  await preview.locator('[data-kind="entry"]', { hasText: 'No seat' }).waitFor();
  await takePicture(page, 'display, by keyboard');
  await key('Escape');

  await go('Shift+Tab', preview.getByRole('button', { name: 'Lift the filter: You' }));
  await key('Enter');
  await preview.getByRole('button', { name: 'Lift the filter: You' }).waitFor({ state: 'hidden' });
  await go('Shift+Tab', preview.getByRole('radio', { name: 'As it is' }));
  await key('ArrowRight');
  await until('what shall be', async () => (await shown()).join().includes('Take the train'));
  await key('ArrowRight');
  await until('both', () => preview.getByRole('radio', { name: 'Compare' }).isChecked());
  await key('ArrowRight');
  await until('what is', async () => (await shown()).join().includes('Take the tram'));
}

async function zoomAndMove(): Promise<void> {
  await go('Tab', preview.locator('.part:focus'));
  await key('1');
  await until('natural size', async () => (await level()) === '100 %');
  await key('+');
  await until('nearer', async () => (await level()) === '125 %');
  await key('-');
  await until('natural size', async () => (await level()) === '100 %');
  await key('Shift+ArrowRight');
  await until('moved', () => preview.locator('.cjm-port').evaluate(({ scrollLeft }) => scrollLeft > 0));
  await key('0');
  await until('fitted', () => preview.locator('.cjm-port').evaluate(({ scrollLeft }) => scrollLeft === 0));
}

async function mendFinding(): Promise<void> {
  await find('No kettle');
  await key('Space');
  await dialog(/No kettle/).waitFor();
  await key('Escape');
  await dialog(/No kettle/).waitFor({ state: 'hidden' });
  await key('Space');
  await go('Tab', tool('Change to "me"'));
  await key('Enter');
  await change('for mee', 'for me');
  await preview.locator('.part:focus').waitFor();
}

async function listKeys(): Promise<void> {
  await key('?');
  await dialog('Keys in the picture').waitFor();
  for (const change of ['Change the text', 'Feel better or worse', 'What can be added here']) {
    await dialog('Keys in the picture').getByText(change).waitFor();
  }
  await key('Escape');
  await dialog('Keys in the picture').waitFor({ state: 'hidden' });
}

async function exportPicture(): Promise<void> {
  await go('Shift+Tab', tool('Export'));
  await key('Enter');
  await go('Tab', dialog('Export').getByRole('button', { name: 'SVG', exact: true }));
  await key('Enter');
  await quickInput.getByRole('button', { name: 'OK' }).waitFor();
  await key('Enter');
  await until('a file', () => workbench.read('by-keyboard.svg').startsWith('<svg'));
}
