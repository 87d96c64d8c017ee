import { expect, test } from '../fixtures.ts';
import { expectStep, heading, main, toFix, understand } from '../guided-walk.ts';

const FIXED = 'TLS 1.2 is on, with one limit';

test.describe('a fix is needed', () => {
  test.use({ sample: 'windows-7-half-fixed' });

  test('the guide leads from Home over what was found to what was read back, and undo leads back', async ({
    shell,
  }) => {
    const { page, t, m, secureProtocols } = shell;
    await understand(shell);
    await expect(heading(shell)).toBeFocused();
    await expect(heading(shell)).toHaveText('32-bit Office can’t reach Microsoft 365');
    await expect(page.locator('.verdict .btn')).toHaveText([t.share.name]); // the ways on are in the bar
    await expect(page.getByRole('figure', { name: t.guided.understand.links.broken })).toBeVisible();
    await expect(page.locator('.finding')).toContainText([m.rungs.update.name, m.rungs['winhttp-value'].name]);
    await main(shell).click();
    await expectStep(shell, 'fix');
    await expect(heading(shell)).toBeFocused();
    await expect(heading(shell)).toHaveText('Change 1 setting?');
    await expect(page.locator('.data tbody tr')).toHaveText([
      /32-bit view.*DefaultSecureProtocols.*not set.*0x00000800 \(TLS\s1\.2\)/,
    ]);
    expect(await secureProtocols('wow64')).toBeNull();
    await main(shell).click();
    await expectStep(shell, 'done');
    await expect(heading(shell)).toHaveText(FIXED);
    await expect(heading(shell)).toBeFocused();
    expect(await secureProtocols('wow64')).toBe('dword:00000800');
    await page.getByRole('button', { name: t.change.undo }).click();
    await expect(page.getByRole('heading', { name: t.change.undone(1) })).toBeVisible();
    await expectStep(shell, 'understand');
    expect(await secureProtocols('wow64')).toBeNull();
  });

  test('the guide keeps its step while another place is shown, ends as Home does, and closes to it', async ({
    shell,
  }) => {
    const { page, go, t } = shell;
    await toFix(shell);
    await expect(page.getByText(t.guided.apply.asks)).toHaveCount(0); // Windows asks for no permission
    await expect(page.locator('.main .shield')).toHaveCount(0);
    await page.getByRole('button', { name: t.guided.other }).click();
    await expect(heading(shell)).toHaveText(t.protocols.title);
    await go('home');
    await page.getByRole('button', { name: t.home.guide }).click();
    await expectStep(shell, 'fix');
    await main(shell).click();
    await expect(page.locator('.verdict--ok')).toContainText(FIXED);
    await expect(page.getByRole('status').filter({ hasText: FIXED })).toHaveCount(1); // it is read out
    await expect(page.getByText(t.change.restart)).toBeVisible();
    await expect(page.getByText('Proven')).toHaveCount(0); // no Windows was asked
    await main(shell).click();
    await expect(page).toHaveTitle('TLS Remedy');
    await expect(page.locator('#verdict')).toHaveText(FIXED);
  });
});

test.describe('it can’t be fixed here', () => {
  test.use({ sample: 'windows-7-update-missing' });

  test('the guide ends with what Home says to do, without the steps that aren’t needed', async ({ shell }) => {
    const { page, t } = shell;
    await understand(shell);
    await expect(heading(shell)).toHaveText('Windows needs an update first');
    await expect(page.locator('.verdict')).toContainText('KB3140245');
    await expect(page.getByRole('button', { name: t.home.checkAgain })).toBeVisible();
    await expect(page.getByRole('listitem').filter({ hasText: 'Fix, not needed' })).toBeVisible();
    await expect(page.locator('.actionbar').getByRole('button')).toHaveText([t.guided.close]);
  });
});

test.describe('it works, and can be better', () => {
  test.use({ sample: 'windows-11-tls13-lost' });

  test('the guide says so, and takes away what is in the way', async ({ shell }) => {
    const { secureProtocols } = shell;
    await understand(shell);
    await expect(heading(shell)).toHaveText('TLS 1.2 is on, but TLS 1.3 isn’t');
    await main(shell).click();
    await main(shell).click();
    await expectStep(shell, 'done');
    expect(await secureProtocols('native')).toBeNull();
  });
});
