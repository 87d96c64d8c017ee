import { readdirSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '../fixtures.ts';
import { setBy } from '../set-by.ts';

test.use({ onStick: true, isSample: false });

test('a stick asks once, then has the report of each PC, which Many PCs opens', async ({ shell }) => {
  const { page, t, go, pc } = shell;
  const reports = (): readonly string[] => readdirSync(join(pc.folder, 'reports'));
  await page.getByRole('region', { name: t.stick.ask }).getByRole('button', { name: t.stick.yes }).click();
  const saved = page.getByRole('region', { name: t.stick.saved(hostname()) });
  await expect(saved).toBeVisible();
  await expect(saved.getByRole('button', { name: t.stick.close })).toHaveCount(0); // it still lacks TLS 1.2
  expect(reports()).toEqual([`${hostname()}.json`]);
  await page.getByRole('button', { name: t.home.fix }).click();
  await expect(saved.getByRole('button', { name: t.stick.close })).toBeVisible();
  await page.reload();
  await expect(saved).toBeVisible(); // it isn't asked again
  expect(reports()).toHaveLength(1);
  await saved.getByRole('button', { name: t.stick.pcs(1) }).click();
  const pcs = page.getByRole('grid').getByRole('rowheader');
  await expect(pcs).toHaveText([hostname()]);
  writeFileSync(join(pc.folder, 'reports/DESK-0417.json'), setBy('preferences', 'says-so', 'DESK-0417'));
  await go('more');
  const stick = page.getByRole('region', { name: t.stick.pcs(2) });
  await expect(stick).toContainText('To fix 1Set by a policy 1');
  await stick.getByRole('button', { name: t.rail.many }).click();
  await expect(pcs).toHaveText(['DESK-0417']);
  await go('more');
  await page.getByRole('checkbox', { name: t.stick.always }).uncheck();
  await go('home');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(saved).toHaveCount(0);
});
