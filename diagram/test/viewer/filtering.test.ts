import type { JourneyMap } from '@cjm/grammar/model';
import { describe, expect, test } from 'vitest';
import { button, cards, id, opened, press, testGiftViewer, today, tomorrow } from './gift-viewer.ts';

testGiftViewer();

describe('filters', () => {
  test('a persona, a channel and a path, each to be lifted by itself', async () => {
    const { page } = opened;
    const all = await cards();
    await button('Filter').click();
    await page.getByLabel('Boris, careful planner', { exact: true }).first().check();
    await expect.poll(cards).toBeLessThan(all);
    await page.getByLabel('Website', { exact: true }).check();
    await expect.poll(() => page.locator('.cjm-sheet .faded').count()).toBeGreaterThan(0);
    expect((await opened.state()).filters).toEqual({ personas: ['boris'], channel: 'web' });
    await press('Escape');
    await button('Lift the filter: Boris, careful planner').click();
    await expect.poll(cards).toBe(all);
    expect(await page.locator('.cjm-sheet .faded').count()).toBeGreaterThan(0);
    await button('Show everything').click();
    await expect.poll(() => page.locator('.cjm-sheet .faded').count()).toBe(0);
    expect(await page.locator('.cjm-active').isHidden()).toBe(true);
  });

  test('stay over a redraw, and for a persona that comes back', async () => {
    const { page } = opened;
    await button('Filter').click();
    await page.getByLabel('Boris, careful planner', { exact: true }).first().check();
    await press('Escape');
    await opened.show([{ ...today, label: 'Edited' }, tomorrow]);
    expect((await opened.state()).filters).toEqual({ personas: ['boris'] });
    expect(await page.locator('.cjm-active').isVisible()).toBe(true);
    const renamed: JourneyMap = JSON.parse(JSON.stringify(today).replaceAll('"boris"', '"bo"'));
    await opened.show([renamed, tomorrow]);
    expect(await page.locator('.cjm-active').isHidden()).toBe(true);
    await opened.show([today, tomorrow]);
    expect(await page.locator('.cjm-active').isVisible()).toBe(true);
  });

  test('several personas together; all of them are everybody', async () => {
    const { page } = opened;
    const all = await cards();
    await button('Filter').click();
    const [anna, boris] = ['Anna, last-minute buyer', 'Boris, careful planner'].map((name) =>
      page.getByRole('checkbox', { name }),
    );
    await anna?.check();
    await expect.poll(cards).toBeLessThan(all);
    await boris?.check();
    await expect.poll(cards).toBe(all);
    expect(await boris?.isChecked()).toBe(true);
    expect(await page.locator('.cjm-active').isHidden()).toBe(true);
    await anna?.uncheck();
    await expect.poll(cards).toBeLessThan(all);
    expect((await opened.state()).filters).toEqual({ personas: ['boris'] });
  });

  test('lanes and arrangement', async () => {
    const { page } = opened;
    const lane = page.locator(`[id="${id('.lane.emotions')}"]`);
    await button('Display').click();
    await page.getByLabel('Emotions', { exact: true }).uncheck();
    await expect.poll(() => lane.count()).toBe(0);
    expect(await page.locator('.cjm-sheet [data-kind=swimlane]').count()).toBeGreaterThan(2);
    await page.getByText('Compact', { exact: true }).click();
    await expect.poll(() => page.locator('.cjm-sheet [data-kind=swimlane]').count()).toBe(0);
    await press('Escape');
    await button('Show everything').click();
    await expect.poll(() => lane.count()).toBe(1);
  });
});
