import { describe, expect, test } from 'vitest';
import { box, card, id, opened, part, press, testGiftViewer, today, tomorrow } from './gift-viewer.ts';

testGiftViewer();

describe('the card about a part', () => {
  test('opens where the pointer rests, can be entered, and goes with Escape', async () => {
    const { page } = opened;
    await box('finder').hover();
    await card().waitFor();
    expect(await card().getAttribute('aria-label')).toBe('About: Lands on the gift finder');
    expect(await opened.focused()).toBeUndefined();
    const place = await card().boundingBox();
    await page.mouse.move((place?.x ?? 0) + 20, (place?.y ?? 0) + 20, { steps: 5 });
    await page.waitForTimeout(400);
    expect(await card().isVisible()).toBe(true);
    await press('Escape');
    expect(await card().isHidden()).toBe(true);
    await box('finder').hover();
    await card().waitFor();
    await page.mouse.move(10, 300);
    await card().waitFor({ state: 'hidden' });
  });

  test('is in the window at every part, however near the edge', async () => {
    const { page } = opened;
    for (const name of ['anna', 'boris', 'voucher', '.header']) {
      await part(name).focus();
      await page.evaluate((at) => mapViewer.reveal(at), id(name));
      await press('Space');
      const place = await card().boundingBox();
      expect(
        place && place.x >= 0 && place.y >= 0 && place.x + place.width <= 1200 && place.y + place.height <= 800,
      ).toBe(true);
      await press('Escape');
      expect(await opened.focused()).toBe(id(name));
    }
  });

  test('says what is found there, and offers what mends it', async () => {
    const { page } = opened;
    await opened.find([
      { part: id('finder'), severity: 'info', text: 'Has no owner', fixes: [] },
      {
        part: id('finder'),
        severity: 'warning',
        text: 'Has no evidence',
        code: 'evidence-missing',
        fixes: [{ id: 'note', title: 'Add a question' }],
      },
      { part: id('pay'), severity: 'error', text: 'Is off the scale', fixes: [] },
    ]);
    const sign = (at: string) => page.locator(`.cjm-finding[data-of="${id(at)}"]`);
    await sign('finder').waitFor();
    expect(await sign('finder').locator('.cjm-warning').count()).toBe(1);
    expect(await sign('finder').textContent()).toBe('2');
    expect(await sign('pay').locator('.cjm-error').count()).toBe(1);
    const shapes = await page
      .locator('.cjm-finding .cjm-severity-shape')
      .evaluateAll((all) => all.map((it) => it.getAttribute('d')));
    expect(new Set(shapes).size).toBe(2);

    await part('finder').focus();
    await press('i', 'Tab');
    expect(await card().textContent()).toContain('Warning: Has no evidence evidence-missing');
    await press('Enter');
    expect(await page.evaluate(() => heard.fixed)).toEqual([[1, 'note']]);
    expect(await opened.focused()).toBe(id('finder'));

    await sign('pay').hover();
    await card().waitFor();
    expect(await card().textContent()).toContain('Is off the scale');
    await opened.find([]);
    await expect.poll(() => page.locator('.cjm-finding').count()).toBe(0);
  });

  test('follows what is written meanwhile', async () => {
    await part('finder').focus();
    await press('Space');
    await opened.show([
      JSON.parse(JSON.stringify(today).replaceAll('Lands on the gift finder', 'Comes to it')),
      tomorrow,
    ]);
    expect(await card().textContent()).toContain('Comes to it');
  });
});

test('two fingers zoom the picture where they are, and a touch tells about a part', async () => {
  const { page } = opened;
  const client = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...points: readonly (readonly [number, number])[]) =>
    client.send('Input.dispatchTouchEvent', { type, touchPoints: points.map(([x, y]) => ({ x, y })) });
  await client.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 2 });
  const under = () => page.evaluate(() => document.elementFromPoint(500, 400)?.closest('[id]')?.id);
  const before = { zoom: (await opened.state()).window?.zoom ?? 0, under: await under() };
  await touch('touchStart', [450, 400], [550, 400]);
  await touch('touchMove', [440, 400], [560, 400]);
  await touch('touchMove', [380, 400], [620, 400]);
  await touch('touchEnd');
  expect((await opened.state()).window?.zoom).toBeCloseTo(before.zoom * 2, 1);
  expect(await under()).toBe(before.under);

  await page.evaluate((finder) => mapViewer.reveal(finder), id('finder'));
  const place = await box('finder').boundingBox();
  const at = [(place?.x ?? 0) + 10, (place?.y ?? 0) + 10] as const;
  await touch('touchStart', at);
  await touch('touchEnd');
  await card().waitFor();
  expect(await card().getAttribute('aria-label')).toBe('About: Lands on the gift finder');
});
