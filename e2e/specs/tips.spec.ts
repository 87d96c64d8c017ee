import { expect, test } from '../fixtures.ts';

test('a cell’s reason can be put away with Escape, by keyboard and by mouse', async ({ shell: { page, t, go } }) => {
  await go('checks');
  await page.getByText(t.matrix.title).click();
  const row = page.locator('.matrix tbody tr').first();
  const [first, second] = [row.locator('td').nth(0), row.locator('td').nth(1)];
  await first.focus();
  await page.keyboard.press('ArrowRight');
  await expect(second.locator('.tip')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(second.locator('.tip')).toBeHidden();
  await expect(second).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(first.locator('.tip')).toBeVisible();
  await page.getByRole('heading', { level: 1 }).focus();
  await second.hover();
  await expect(second.locator('.tip')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(second.locator('.tip')).toBeHidden();
});

test('the pointer can go on to the reason itself', async ({ shell: { page, t, go } }) => {
  await go('checks');
  await page.getByText(t.matrix.title).click();
  const cell = page.locator('.matrix tbody tr').nth(1).locator('td').nth(1);
  await cell.hover();
  const box = await cell.locator('.tip').boundingBox();
  if (box === null) throw new Error('no reason is shown');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 5 });
  await expect(cell.locator('.tip')).toBeVisible();
});

test.describe('the rail as a row of icons', () => {
  test.use({ viewport: { width: 520, height: 720 } });

  test('names each icon on focus and on hover', async ({ shell: { page, t } }) => {
    const item = page.getByRole('button', { name: t.rail.explain, exact: true });
    await expect(item.locator('.tip')).toBeHidden();
    await page.getByRole('button', { name: t.rail.protocols, exact: true }).focus();
    await page.keyboard.press('ArrowRight');
    await expect(item).toBeFocused();
    await expect(item.locator('.tip')).toBeVisible();
    await expect(item.locator('.tip')).toHaveText(t.rail.explain);
    await page.keyboard.press('Escape');
    await expect(item.locator('.tip')).toBeHidden();
    await page.getByRole('button', { name: t.rail.more, exact: true }).hover();
    await expect(page.locator('.nav--foot .tip').last()).toBeVisible();
  });
});

test('with words beside the icons there is no second word', async ({ shell: { page, t } }) => {
  const item = page.getByRole('button', { name: t.rail.explain, exact: true });
  await item.hover();
  await expect(item.locator('.tip')).toBeHidden();
});
