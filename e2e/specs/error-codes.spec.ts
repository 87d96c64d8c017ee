import { titleOf } from '../../shared/links/links.ts';
import { windowTexts } from '../../shared/text/texts.suite.ts';
import { expect, test } from '../fixtures.ts';

const DE40 = 'https://learn.microsoft.com/sharepoint/troubleshoot/sync/error-0x8004de40-in-onedrive';

test.use({ sample: 'windows-7-half-fixed' });

test('an error code is explained, leads to its rungs in order, and opens its source', async ({ shell }) => {
  const { page, t, m, go, links } = shell;
  await go('explain');
  await page.locator('#explain-text').fill('Error code: 0x8004de40');
  const code = page.getByRole('region', { name: t.explain.errors.spoken('0x8004DE40') });
  await expect(code.getByText('OneDrive can’t reach the cloud, often for lack of TLS 1.2')).toBeVisible();
  const rows = page.getByRole('list', { name: t.explain.errors.onThisPc }).getByRole('listitem');
  await expect(rows.first()).toContainText(m.rungs['cipher-suites'].name);
  await expect(rows.nth(1)).toContainText(m.rungs['winhttp-value'].name);
  await expect(page.getByText('2147802688')).toBeVisible();
  await code.getByRole('link', { name: titleOf(DE40) ?? DE40 }).click();
  await expect.poll(() => links).toEqual([DE40]);
  await page.getByRole('button', { name: t.explain.errors.toFix }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('32-bit Office can’t reach Microsoft 365');
});

test('each rung of the ladder has its sources as links', async ({ shell: { page, go, links } }) => {
  await go('checks');
  const open = page.locator('.ladder details[open]');
  await open.getByRole('link').first().click();
  await expect.poll(() => links).toEqual(['https://support.microsoft.com/kb/3140245']);
});

test('the meaning follows the language of the window', async ({ shell: { page, go } }) => {
  await go('explain');
  await page.locator('#explain-text').fill('12175');
  await expect(page.getByText('The secure connection failed')).not.toHaveCount(0);
  await go('more');
  await page.getByRole('radio', { name: 'Nederlands' }).check();
  await page.getByRole('button', { name: windowTexts('nl').rail.explain, exact: true }).click();
  await expect(page.getByRole('region', { name: 'Foutcode 0x80072F8F' })).toContainText(
    'De beveiligde verbinding is mislukt',
  );
});
