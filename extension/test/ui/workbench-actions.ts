import type { Page } from '../workbench/browser.ts';

const quickInput = '.quick-input-widget';

/** Opens a file of the folder by Quick Open. */
export async function openFile(page: Page, name: string): Promise<void> {
  await pick(page, 'Control+P', name);
  await page.locator('.tab.active', { hasText: name }).first().waitFor();
}

/** Runs a command by its title; where it asks to choose, chooses that. */
export async function runCommand(page: Page, title: string, choice?: string): Promise<void> {
  await pick(page, 'F1', title, choice === undefined);
  if (choice === undefined) return;
  await page.locator(`${quickInput} input`).first().fill(choice);
  await page.locator(`${quickInput} [aria-label^="${choice}"]`).first().click();
  await page.locator(quickInput).waitFor({ state: 'hidden' });
}

/** Gives the window another theme, by its name. */
export const chooseTheme = (page: Page, name: string): Promise<void> =>
  runCommand(page, 'Preferences: Color Theme', name);

async function pick(page: Page, key: string, text: string, isAll = true): Promise<void> {
  // Its name may be followed by keys or a group; the first row may be another one, used more recently.
  const row = page.locator(`${quickInput} :is([aria-label="${text}"], [aria-label^="${text}, "])`).first();
  const ask = async (timeout: number): Promise<void> => {
    await page.keyboard.press(key);
    // Filled rather than typed: the field may be in sight before it has the focus.
    const input = page.locator(`${quickInput} input`).first();
    await input.fill(key === 'F1' ? `>${text}` : text, { timeout });
    await row.click({ timeout });
  };
  try {
    await ask(10_000);
  } catch {
    // The list before it was still closing, or the editor had not yet heard of a new file.
    await page.keyboard.press('Escape');
    await ask(30_000);
  }
  if (isAll) await page.locator(quickInput).waitFor({ state: 'hidden' });
}

/** Puts the cursor into the active text; line and column count from 1. */
async function goTo(page: Page, line: number, column: number): Promise<void> {
  const input = page.locator(`${quickInput} input`).first();
  // A window that is still being set up may close what was opened.
  for (let times = 0; times < 5 && !(await input.isVisible()); times++) {
    await page.keyboard.press('Control+G');
    await input.waitFor({ state: 'visible', timeout: 5000 }).catch(() => {});
  }
  await input.fill(`:${line}:${column}`);
  await input.press('Enter');
  await page.locator(quickInput).waitFor({ state: 'hidden' });
  await page.getByRole('button', { name: `Ln ${line}, Col ${column}` }).waitFor();
}

/** Focuses the text in sight and puts the cursor before the first occurrence of these words. */
export async function goToWords(page: Page, text: string, words: string): Promise<void> {
  await page.locator('.editor-instance .view-lines').first().click();
  const before = text.slice(0, text.indexOf(words)).split('\n');
  await goTo(page, before.length, (before.at(-1) ?? '').length + 1);
}

/** Overwrites the first occurrence of these words by typing. */
export async function retype(page: Page, text: string, words: string, typed: string): Promise<void> {
  await goToWords(page, text, words);
  for (const _ of words) await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.type(typed);
}
