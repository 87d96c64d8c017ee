import { expect, test } from '../fixtures.ts';

const inNarrow = test.extend({ viewport: { width: 520, height: 720 } });
inNarrow('the rail as a row of icons names each icon on focus and on hover', async ({ shell: { page, t } }) => {
  const item = page.getByRole('button', { name: t.rail.explain, exact: true });
  await expect(item.locator('.tip')).toBeHidden();
  await page.getByRole('button', { name: t.rail.protocols, exact: true }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(item).toBeFocused();
  await expect(item.locator('.tip')).toBeVisible();
  await expect(item.locator('.tip')).toHaveText(t.rail.explain);
  await page.keyboard.press('Escape');
  await expect(item.locator('.tip')).toBeHidden();
  const more = page.getByRole('button', { name: t.rail.more, exact: true });
  await more.hover();
  const box = await more.locator('.tip').boundingBox();
  if (box === null) throw new Error('no name is shown');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 5 });
  await expect(more.locator('.tip')).toBeVisible(); // the pointer can go on to it
  await page.keyboard.press('Escape');
  await expect(more.locator('.tip')).toBeHidden();
  await page.setViewportSize({ width: 1040, height: 720 });
  await item.hover();
  await expect(item.locator('.tip')).toBeHidden(); // its word is next to it
});
