import type { Page } from 'playwright/test';
import type { Prober } from '../../electron/ports.ts';
import type { Connection, NotAsked } from '../../shared/proof/connections.ts';
import { unknownProof } from '../../shared/proof/proof.ts';
import { messages, windowTexts } from '../../shared/text/texts.suite.ts';
import type { RegistryView } from '../../shared/windows/registry.ts';
import { violationsOf } from '../axe.ts';
import { expectFitsEverywhere, TOURED } from '../fit.ts';
import { expect, SCREENS } from '../fixtures.ts';
import { windowOnDouble } from '../window-on-double.ts';

type Found = (host: string, view: RegistryView) => Partial<Connection> | Pick<NotAsked, 'reason'> | null;

interface Windows extends Prober {
  readonly hosts: string[];
}

/** A DOUBLE of Windows: gives the answers that it was made with; with null it waits until it is cancelled. */
function windows(found: Found): Windows {
  const hosts: string[] = [];
  return {
    hosts,
    probe: () => Promise.resolve(unknownProof('cancelled', true)),
    connect: (host, view, signal) => {
      hosts.push(`${host} ${view}`);
      const part = found(host, view);
      if (part === null) {
        return new Promise((resolve) => {
          signal.addEventListener('abort', () => resolve({ host, view, reason: 'cancelled' }), { once: true });
        });
      }
      if ('reason' in part) return Promise.resolve({ host, view, reason: part.reason });
      return Promise.resolve({
        ...{ host, view, result: 'reached', found: 'works', code: 200, alert: null, protocol: 'TLS 1.2' },
        cipherSuite: 'TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA384',
        issuer: 'CN=DigiCert Global G2 TLS RSA SHA256 2020 CA1, O=DigiCert Inc, C=US',
        ...part,
      } as Connection);
    },
  };
}

const REFUSED = {
  result: 'tls-refused',
  found: 'tls-refused',
  protocol: null,
  cipherSuite: null,
  issuer: null,
} as const;

/** One result of each kind, as far as one page can have them. */
const various: Found = (host, view) => {
  if (host === 'www.office.com') return { ...REFUSED, code: 12_175, alert: 40 };
  if (host === 'officeclient.microsoft.com') return { issuer: 'CN=Contoso Web Gateway CA, O=Contoso' };
  if (host === 'teams.microsoft.com' && view === 'wow64') return { reason: 'engine-blocked' };
  if (host === 'graph.microsoft.com' && view === 'wow64')
    return { ...REFUSED, result: 'timeout', found: 'no-answer', code: 12_002 };
  return {};
};

const { connection: t, doors, pages, share } = windowTexts('en');
const open = async (page: Page): Promise<void> => {
  await page
    .getByRole('button', { name: /^Checks/ })
    .first()
    .click();
  await page.getByRole('button', { name: pages.connection }).click();
  await expect(page.getByRole('heading', { level: 1, name: pages.connection })).toBeFocused();
};

const windowTest = windowOnDouble(windows(various));

// guards: unshown-address
windowTest('says what will be contacted, and contacts nothing before Start', async ({ page, windows: { hosts } }) => {
  await open(page);
  await expect(page.getByRole('checkbox', { name: 'login.microsoftonline.com sign-in' })).toBeChecked();
  await expect(page.getByText(t.notSent)).toBeVisible();
  await page.getByRole('checkbox', { name: /teams/ }).uncheck();
  const field = page.getByLabel(t.addLabel);
  await field.fill('https://mail.contoso.com/');
  await page.getByRole('button', { name: t.add, exact: true }).click();
  await expect(page.getByText(t.badAddress)).toBeVisible();
  await field.fill('contoso');
  await field.press('Enter');
  await expect(page.getByRole('checkbox', { name: 'contoso-my.sharepoint.com OneDrive' })).toBeChecked();
  await field.fill('Mail.Contoso.com');
  await field.press('Enter');
  expect(hosts).toEqual([]);
  await page.getByRole('button', { name: t.start }).click();
  await expect(page.getByRole('heading', { name: t.titles.fail })).toBeVisible();
  expect(hosts).toContain('contoso.sharepoint.com wow64');
  expect(hosts).toContain('mail.contoso.com native');
  expect(hosts.filter((host) => host.includes('teams'))).toEqual([]);
});

windowTest('shows each result with its reason, problems first, and keeps it', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: t.start }).click();
  await expect(page.getByRole('heading', { name: t.titles.fail })).toBeVisible();
  const rows = page.locator('.conn tbody');
  await expect(rows.first()).toContainText('graph.microsoft.com');
  const office = rows.filter({ hasText: 'www.office.com' });
  await expect(office).toContainText('Refused');
  await expect(office).toContainText('alert 40 (handshake_failure)');
  const client = rows.filter({ hasText: 'officeclient.microsoft.com' });
  await expect(client).toContainText('Possibly inspected');
  await expect(client).toContainText('Contoso Web Gateway CA (Contoso)');
  const teams = rows.filter({ hasText: 'teams.microsoft.com' });
  await expect(teams).toContainText(['Reached', 'Not tested']);
  await page.locator('.nav__item').filter({ hasText: 'Checks' }).click();
  await expect(page.locator('.conn')).toHaveCount(0);
  await page.getByRole('button', { name: 'Home', exact: true }).click();
  await open(page);
  await expect(office).toContainText('Refused');
  await page.getByRole('button', { name: doors.testAgain }).click();
  await expect(page.getByRole('button', { name: t.start })).toBeVisible();
});

windowTest('its results are copied by Share, which also has them in a report', async ({ page }) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page);
  await page.getByRole('button', { name: t.start }).click();
  await page.getByRole('button', { name: share.name }).click();
  await page.getByRole('menuitem', { name: t.copy }).click();
  await expect(page.locator('.menu--said')).toHaveText(share.copied);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('www.office.com');
  await page.getByRole('button', { name: share.name }).click();
  await page.getByRole('menuitem', { name: share.ticket }).click();
  await expect(page.locator('.menu--said')).toHaveText(share.copied);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('www.office.com');
});

const waiting = windowOnDouble(windows((host) => (host === 'login.microsoftonline.com' ? {} : null)));

waiting('can be cancelled by keyboard: what was found stays, and the rest wasn’t asked', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: t.start }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: '2 of 14' })).toBeVisible();
  await expect(page.getByRole('cell', { name: t.asking })).toHaveCount(3);
  expect(await violationsOf(page)).toEqual([]);
  await page.getByRole('button', { name: 'Cancel' }).press('Enter');
  await expect(page.getByRole('heading', { name: t.titles.incomplete })).toBeVisible();
  await expect(page.locator('.conn tbody').filter({ hasText: 'login.microsoftonline.com' })).toContainText('Reached');
  await expect(page.getByText('12 couldn’t be tested')).toBeVisible();
});

const oneDone = windowOnDouble(
  windows((host, view) => (host === 'login.microsoftonline.com' && view === 'native' ? {} : null)),
  'windows-7-x86',
);
oneDone('names the one kind of program of a 32-bit Windows from the beginning', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: t.start }).click();
  const rows = page.locator('.conn tbody').filter({ hasText: 'login.microsoftonline.com' });
  await expect(rows.first()).toContainText('Reached');
  const { only } = messages('en').connections.views;
  await expect(rows.locator('.conn__view')).toHaveText([only]);
  await expect(page.locator('.conn__view').last()).toHaveText(only);
});

for (const language of TOURED) {
  const inLanguage = windowTest.extend({ language });
  inLanguage(`axe finds nothing before and after, and everything fits in any size: ${language}`, async ({ page }) => {
    const look = async (screen: string): Promise<void> => {
      expect.soft(await violationsOf(page), screen).toEqual([]);
      await expectFitsEverywhere(page, screen, `${SCREENS}/sizes/${language}`);
    };
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const { rail, pages: all, connection: words } = windowTexts(language);
    await page
      .getByRole('button', { name: new RegExp(`^${rail.checks}`) })
      .first()
      .click();
    await page.getByRole('button', { name: all.connection }).click();
    await look('connection-before');
    await page.getByRole('button', { name: words.start }).click();
    await expect(page.getByText(messages(language).connections.states.inspected)).toBeVisible();
    await look('connection-result');
  });
}
