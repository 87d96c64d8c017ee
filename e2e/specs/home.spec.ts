import type { Page } from 'playwright/test';
import { expect, test } from '../fixtures.ts';

/** What Home says of each sample, its primary action, and its words for TLS 1.2 of WinHTTP, .NET and the user. */
const CASES = [
  {
    sample: 'windows-7-half-fixed',
    headline: '32-bit Office can’t reach Microsoft 365',
    reason: 'Windows 7 offers 32-bit programs TLS 1.0 at most. One setting is missing.',
    primary: 'Fix the sample PC',
    cells: ['Offered', 'Not offered', 'Not by default', 'Not by default', 'Offered'],
  },
  {
    sample: 'windows-7-update-missing',
    headline: 'Windows needs an update first',
    reason: 'Windows 7 (64-bit) needs update KB3140245 before it can read the setting. Install it, then check again.',
    primary: 'Open the download page',
    cells: ['Not offered', 'Not offered', 'Not by default', 'Not by default', 'Offered'],
  },
  {
    sample: 'windows-11-tls13-lost',
    headline: 'TLS 1.2 is on, but TLS 1.3 isn’t',
    reason: 'turns off TLS 1.3 on Windows 11',
    primary: /^Remove the value/,
    cells: ['Offered', 'Offered', 'Not by default', 'Offered'],
  },
  {
    sample: 'windows-11-clean',
    headline: 'TLS 1.2 is on',
    reason: '64-bit and 32-bit Windows programs offer TLS 1.2 and TLS 1.3. Nothing needs to change.',
    primary: null,
    cells: ['Offered', 'Offered', 'Not by default', 'Offered'],
  },
] as const;

for (const { sample, headline, reason, primary, cells } of CASES) {
  const onSample = test.extend({ sample });
  onSample(
    `${sample} says its verdict, its reason and one primary action at most`,
    async ({ shell: { page, t, go } }) => {
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline);
      await expect(page.locator('.verdict')).toContainText(reason);
      const primaries = page.locator('.btn--primary');
      if (primary === null) await expect(primaries).toHaveCount(0);
      else await expect(primaries).toHaveText(primary);
      await go('checks');
      await page.getByText(t.matrix.title).click();
      await expect(page.locator('.matrix .cell__word')).toHaveText([...cells]);
    },
  );
}

/** What is read and what can be pressed on Home, without the rail and the band. */
const measured = (page: Page): Promise<{ words: number; controls: number }> =>
  page.locator('#main').evaluate((main) => ({
    words: (main as HTMLElement).innerText.split(/\s+/).filter(Boolean).length,
    controls: [...main.querySelectorAll('button, summary, a, input, [tabindex="0"]')].filter((one) =>
      one.checkVisibility(),
    ).length,
  }));

for (const [sample, words, controls] of [
  ['windows-11-clean', 75, 7],
  ['server-2016-exchange-2016', 75, 7],
  ['windows-7-half-fixed', 105, 8], // two faults, each with its button
] as const) {
  const onSample = test.extend({ sample });
  onSample(`${sample} has at most ${words} words and ${controls} controls`, async ({ shell: { page } }) => {
    const row = page.locator('details').filter({ has: page.locator('summary', { hasText: 'TLS 1.2' }) });
    if ((await row.getAttribute('open')) !== null) await row.locator('summary').click();
    await expect(page.locator('.core')).toBeHidden();
    const found = await measured(page);
    expect(found.words).toBeLessThanOrEqual(words);
    expect(found.controls).toBeLessThanOrEqual(controls);
  });
}

const onHalfFixed = test.extend({ sample: 'windows-7-half-fixed' });
onHalfFixed('the table that is folded stays folded', async ({ shell: { page, go } }) => {
  const row = page.locator('details').filter({ hasText: 'TLS 1.2' });
  await expect(row).toHaveAttribute('open');
  await row.locator('summary').click();
  await expect(page.locator('.core')).toBeHidden();
  await go('history');
  await go('home');
  await expect(page.locator('.core')).toBeHidden();
  await page.reload();
  await expect(page.locator('.verdict h1')).toBeVisible();
  await expect(page.locator('.core')).toBeHidden();
});

const SERVICES = '[HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services';

test.describe('services of a server', () => {
  const head = /^Windows.*\r?\n/;
  const put = ['Tssdis', 'MSSQL$$MICROSOFT##WID'].map((name) => `${SERVICES}\\${name}]\n"Start"=dword:00000002\n`);
  test.use({ sample: 'server-2016-exchange-2016', prepare: { find: head, put: `$&\n${put.join('\n')}` } });

  test('open where one doesn’t work, with what it lacks and what to do', async ({ shell: { page, m } }) => {
    const row = page.locator('details').filter({ hasText: m.serverServices.title });
    await expect(row).toHaveAttribute('open');
    await expect(row.locator('summary')).toContainText(m.serverServices.names['remote-desktop']);
    await expect(row).toContainText(m.serverServices.lacks['wid-tls10'].step);
    await expect(row.getByRole('listitem')).toHaveCount(2);
  });
});

const withPolicy = test.extend({ sample: 'windows-10-group-policy' });
withPolicy('a policy that sets the value comes before the repair', async ({ shell: { page } }) => {
  await expect(page.locator('.origin--says')).toContainText(
    'Group Policy “Baseline 2016” sets this value, so a fix here might not last. Change it there.',
  );
  await expect(page.locator('.btn--primary')).toHaveText('Copy what to change');
  await page.getByRole('button', { name: 'Fix the sample PC' }).click();
  await expect(page.locator('.origin')).toContainText('wants 0x00000080 here, and might set it again.');
});

const withGoodPolicy = test.extend({ sample: 'windows-10-policy-right' });
withGoodPolicy('a policy that keeps the value right is said, and nothing is asked', async ({ shell: { page } }) => {
  await expect(page.locator('.origin--good')).toContainText(
    'Group Policy “TLS baseline” makes sure that this stays correct.',
  );
  await expect(page.locator('.btn--primary')).toHaveCount(0);
});

test('the core has the protocols now and after, with values and a legend', async ({ shell: { page } }) => {
  const rows = page.getByRole('table', { name: 'Protocols, now and after' }).locator('tbody tr');
  await expect(rows).toHaveCount(2);
  await expect(rows.nth(0)).toHaveText(/Now.*off.*on by default, unsafe.*on by default.*off, but needed.*not set/);
  await expect(rows.nth(1)).toHaveText(/After.*set, changes.*0x00000800/);
  await expect(page.locator('.keys').getByRole('listitem')).toHaveText([
    'set',
    'on by default',
    'on by default, unsafe',
    'off',
    'off, but needed',
    'not available',
    'changes',
  ]);
});

onHalfFixed('views that differ have lines of their own, and what is written', async ({ shell: { page } }) => {
  const rows = page.locator('.core tbody tr');
  await expect(rows.locator('.core__when')).toHaveText(['Stays', 'Now', 'After']);
  await expect(rows.nth(0)).toContainText('0x00000A00');
  await expect(page.locator('.flip')).toHaveText([/^32-bit programs offbecomeson$/, /^64-bit programs on$/]);
  await expect(page.locator('.verdict__takes')).toHaveText(
    'The fix writes 1 setting. 32-bit programs no longer offer TLS 1.0 by default. The profile TLS 1.0 to 1.2 keeps that.',
  );
});

test('a line below each kind of program says what its signs mean, and why', async ({ shell: { page, go } }) => {
  await go('checks');
  await page.getByText('What each kind of program offers').click();
  const native = page.locator('.matrix tbody').first();
  await expect(native.locator('.data__below')).toContainText('Offered, unsafe (Windows’ own default): SSL 3.0.');
  await expect(native.locator('td').nth(1)).toHaveText('Offered, unsafe');
});

test('checks again what is there now', async ({ shell: { page, pc } }) => {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Office can’t reach Microsoft 365');
  await pc.edit((text) =>
    text.replace(
      /(\[HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Internet Settings)\]/,
      '[HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Internet Settings\\WinHttp]\r\n"DefaultSecureProtocols"=dword:00000a00\r\n\r\n$1]',
    ),
  );
  await page.getByRole('button', { name: 'Check again' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('32-bit Office can’t reach Microsoft 365');
});
