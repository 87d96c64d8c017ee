import { expect, test } from '../fixtures.ts';
import { windowOnDouble } from '../window-on-double.ts';

test.use({ sample: 'windows-11-clean' });

test('a PC whose settings are right leads to what to look at next', async ({ shell }) => {
  const { page, t } = shell;
  await page.locator('.verdict').getByRole('button', { name: t.claim.stillNot }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t.pages.checklist);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  const lines = page.getByRole('list', { name: t.checklist.list }).getByRole('listitem');
  await expect(lines).toHaveCount(5);
  await expect(lines.nth(0)).toContainText('No Office was found.');
  await expect(lines.nth(1)).toContainText('Compare it with a phone');
  await expect(lines.nth(2)).toContainText('A sample PC doesn’t connect to anything.');
  await page.getByRole('button', { name: t.share.name }).click();
  await page.getByRole('menuitem', { name: t.share.short }).click();
  await expect(page.locator('.menu--said')).toContainText(t.share.copied);
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^Windows 11 24H2, arm64\nTLS\s1\.2 is on\b/);
  await page.getByRole('navigation', { name: t.pages.path }).getByRole('button').click();
  await expect(page.locator('#verdict')).toBeVisible();
});

test('an error code goes to Explain', async ({ shell }) => {
  const { page, t } = shell;
  await page.locator('.verdict').getByRole('button', { name: t.claim.stillNot }).click();
  await page.getByLabel(t.checklist.code.label).fill('0x8004de40');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t.explain.title);
  await expect(page.locator('#explain-text')).toHaveValue('0x8004de40');
  await expect(page.getByText('0x8004DE40').first()).toBeVisible();
});

const withOldOffice = test.extend({
  prepare: {
    find: /$/,
    put: '\r\n[HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Office\\14.0\\Common\\InstallRoot]\r\n"Path"="C:\\\\Program Files\\\\Microsoft Office\\\\Office14\\\\"\r\n',
  },
});
withOldOffice('an Office that Microsoft 365 no longer accepts is said first, with its source', async ({ shell }) => {
  const { page, t, links } = shell;
  await page.locator('.verdict').getByRole('button', { name: t.claim.stillNot }).click();
  const office = page.getByRole('listitem').filter({ hasText: t.checklist.office.title.warn });
  await expect(office).toContainText('Office 2010 and earlier have no modern authentication');
  await office.getByRole('link').click();
  await expect.poll(() => links.length).toBe(1);
});

const windowTest = windowOnDouble(
  {
    hosts: [],
    probe: () => Promise.reject(new Error('nothing is proved here')),
    connect: (host, view) => Promise.resolve({ host, view, reason: 'no-engine' }),
  },
  'windows-11-clean',
);

windowTest('the connection test is one click away', async ({ page }) => {
  await page.getByRole('button', { name: 'Outlook still doesn’t connect?' }).first().click();
  await expect(page.getByRole('listitem').filter({ hasText: 'Can this PC reach' })).toContainText('Not tested yet.');
  await page.getByRole('button', { name: 'Test now' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Connection test');
});
