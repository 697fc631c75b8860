import type { JourneyMap } from '@cjm/grammar/model';
import { describe, expect, test } from 'vitest';
import { giftShop } from '../fixtures/gift-shop.ts';
import { button, card, id, opened, press, testGiftViewer, today, tomorrow } from './gift-viewer.ts';

testGiftViewer();

describe('states', () => {
  test('one, the other, or both, without losing the place', async () => {
    const { page } = opened;
    await page.evaluate(() => {
      mapViewer.state = { ...mapViewer.state, window: { zoom: 1.5, x: 200, y: 150 } };
    });
    await page.getByText('To be', { exact: true }).click();
    await page.locator('[id="cjm.tomorrow..header"]').waitFor();
    expect(await opened.state()).toMatchObject({ journey: 'tomorrow', window: { zoom: 1.5, x: 200 } });
    const curves = await page.locator('.cjm-sheet [data-kind=curve]').count();
    await page.getByText('Compare', { exact: true }).click();
    await expect.poll(() => page.locator('.cjm-sheet [data-kind=curve]').count()).toBeGreaterThan(curves);
    expect(await opened.state()).toMatchObject({ journey: 'tomorrow', compare: true });
    await page.getByRole('radio', { name: 'Compare' }).focus();
    await press('ArrowLeft', 'ArrowLeft');
    await page.locator(`[id="${id('.header')}"]`).waitFor();
    expect((await opened.state()).compare).toBeUndefined();
  });

  test('pains and needs of today are parts like all others: found, told about, walked to, and led to their text', async () => {
    const { page } = opened;
    await page.evaluate((journey) => {
      mapViewer.state = { ...mapViewer.state, journey, compare: true };
    }, tomorrow.id);
    const pain = page.locator(`[id="cjm.tomorrow.${today.id}_2f_lateFee"]`);
    await pain.waitFor();
    await button('Search').click();
    await page.keyboard.type('delivery fee appears only');
    expect(await page.locator('.cjm-current rect').getAttribute('data-of')).toBe(await pain.getAttribute('id'));
    await press('Escape');
    expect(await opened.focused()).toBe(await pain.getAttribute('id'));
    await press('i');
    expect(await card().innerText()).toContain(today.label);
    await press('Escape', 'Enter');
    expect(await page.evaluate(() => heard.activated)).toEqual([await pain.getAttribute('id')]);
    await press('ArrowRight');
    expect(await opened.focused()).not.toBe(await pain.getAttribute('id'));
  });

  test('each journey is found again where it was left', async () => {
    const { page } = opened;
    const other: JourneyMap = { ...giftShop, id: 'other', label: 'Another journey' };
    await opened.show([today, other]);
    await page.evaluate(() => {
      mapViewer.state = { ...mapViewer.state, window: { zoom: 1.5, x: 200, y: 150 } };
    });
    await page.getByRole('combobox', { name: 'Journey' }).selectOption('Another journey');
    await page.locator('[id="cjm.other..header"]').waitFor();
    expect((await opened.state()).window).toMatchObject({ x: 0, y: 0 });
    await page.getByRole('combobox', { name: 'Journey' }).selectOption(today.label);
    await page.locator(`[id="${id('.header')}"]`).waitFor();
    expect((await opened.state()).window).toMatchObject({ zoom: 1.5, x: 200, y: 150 });
  });

  test('all that a reader has set is kept as JSON over a reload', async () => {
    const { page } = opened;
    await button('Filter').click();
    await page.getByLabel('Website', { exact: true }).check();
    await press('Escape');
    await button('Search').click();
    await page.keyboard.type('gift');
    await page.evaluate(() => {
      mapViewer.state = { ...mapViewer.state, window: { zoom: 1.2, x: 100, y: 50 } };
    });
    const kept = JSON.stringify(await opened.state());
    await page.reload();
    await page.evaluate((json) => {
      mapViewer.state = JSON.parse(json);
    }, kept);
    await opened.show([today, tomorrow]);
    const { window, ...rest } = await opened.state();
    expect(rest).toEqual({ journey: today.id, filters: { channel: 'web' }, search: 'gift' });
    expect(window?.zoom).toBeCloseTo(1.2);
    expect(window?.x).toBeCloseTo(100, 0);
    await expect.poll(() => page.locator('.cjm-found rect').count()).toBeGreaterThan(0);
    expect(await opened.focused()).toBeUndefined();
  });
});
