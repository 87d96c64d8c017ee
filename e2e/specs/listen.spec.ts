import { isOpen, tlsClient } from '../../electron/proof/port-servers.suite.ts';
import { expect, test } from '../fixtures.ts';

test.use({ isSample: false });

test('another program shows what it offers and what helps; leaving closes the port', async ({ shell }) => {
  const { page, t, go } = shell;
  const listening = async (): Promise<number> => {
    await expect(page.getByText(/^https:\/\/localhost:\d+$/)).toBeVisible();
    return Number((await page.getByText(/^https:\/\/localhost:\d+$/).textContent())?.split(':').at(-1));
  };
  await go('home');
  await page.getByRole('button', { name: t.guided.another }).click();
  await page.getByText('Another program').click();
  const first = await listening();
  await tlsClient(first, 'TLSv1', 'TLSv1');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your program offers TLS 1.0 at most');
  expect(await isOpen(first)).toBe(false);
  await expect(page.getByRole('region', { name: t.listen.kinds }).getByRole('listitem')).toHaveCount(3);
  await page.getByRole('button', { name: t.listen.again }).click();
  const second = await listening();
  await tlsClient(second, 'TLSv1.2', 'TLSv1.3');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your program offers TLS 1.2 and TLS 1.3');
  await expect(page.getByRole('region', { name: t.listen.kinds })).toHaveCount(0);
  await page.getByRole('button', { name: t.listen.again }).click();
  const third = await listening();
  await go('home');
  await expect.poll(() => isOpen(third)).toBe(false);
});
