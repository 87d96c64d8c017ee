import { expect, test } from '../fixtures.ts';

test('switches the language live, with the document’s language and title', async ({ shell }) => {
  const { page, go, gate } = shell;
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await go('more');
  await expect(page).toHaveTitle('More - TLS Remedy');
  await page.getByRole('radio', { name: 'Nederlands' }).check();
  await expect(page.locator('html')).toHaveAttribute('lang', 'nl');
  await expect(page).toHaveTitle('Meer - TLS Remedy');
  await page.getByRole('button', { name: 'Overzicht', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Office kan Microsoft 365 niet bereiken');
  await page.getByRole('button', { name: 'Protocollen', exact: true }).click();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Office kan Microsoft 365 niet bereiken');
  expect(gate.asked.filter((channel) => channel === 'set-language')).toHaveLength(1);
});

test.extend({ language: 'nl' })('repairs and undoes in Dutch', async ({ shell: { page, secureProtocols } }) => {
  await page.getByRole('button', { name: 'Voorbeeld-pc herstellen' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('TLS 1.2 staat aan, met één beperking');
  expect(await secureProtocols('native')).toBe('dword:00000800');
  await page.getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect(
    page.getByRole('heading', { name: 'Ongedaan gemaakt: 4 instellingen precies teruggezet' }),
  ).toBeVisible();
});
