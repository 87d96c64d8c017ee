import type { Prober } from '../../electron/ports.ts';
import { unknownProof, type Observation, type Proof } from '../../shared/proof/proof.ts';
import type { Protocol } from '../../shared/tls/protocols.ts';
import type { Locator, Page } from 'playwright/test';
import { expect, test } from '../fixtures.ts';
import { windowOnDouble } from '../window-on-double.ts';

const seen = (...offered: readonly Protocol[]): Observation => ({
  ...unknownProof('cancelled', false).native,
  state: 'seen',
  reason: null,
  offered,
  cipherSuites: ['TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA384'],
  helloVersion: offered.includes('TLS 1.2') ? '0x0303' : '0x0301',
});
const both = (observation: Observation): Proof => ({ native: observation, wow64: observation });

/** A DOUBLE of Windows: offers these one after the other; the last question is never answered until it is cancelled. */
function prober(...proofs: readonly Proof[]): Prober & { readonly hosts: string[] } {
  const hosts: string[] = [];
  let asked = 0;
  return {
    hosts,
    probe: (signal) => {
      const proof = proofs[asked++];
      if (proof !== undefined) return Promise.resolve(proof);
      return new Promise((resolve) => {
        signal.addEventListener('abort', () => resolve(unknownProof('cancelled', true)), { once: true });
      });
    },
    connect: (host, view) => {
      hosts.push(host);
      return Promise.resolve({ host, view, reason: 'no-engine' });
    },
  };
}

/** What was seen of a kind of program, with the line below it. */
const hello = (page: Page, name: string): Locator =>
  page.locator('.matrix tbody').filter({ has: page.getByRole('rowheader', { name }) });

/** Checks has what was seen. */
const toChecks = (page: Page): Promise<void> =>
  page
    .getByRole('button', { name: /^Checks/ })
    .first()
    .click();

const changing = windowOnDouble(prober(both(seen('TLS 1.0')), both(seen('TLS 1.2'))));
changing('a change shows what was offered before it and what is offered after it', async ({ page }) => {
  await page.getByRole('button', { name: 'Fix this PC' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('TLS 1.2 is on, with one limit');
  await expect(page.locator('.tick').getByRole('button')).toHaveText('Test');
  await expect(page.locator('.bar')).toHaveCount(0); // one message, not two
  await toChecks(page);
  await page.getByText('TLS 1.0 before, TLS 1.2 now').click();
  for (const kind of ['64-bit', '32-bit']) {
    const card = (when: string) => hello(page, `${kind} programs: ${when}`);
    await expect(card('before')).toContainText('TLS 1.0 at most');
    await expect(card('before')).toContainText('03 01');
    await expect(card('after').locator('.cell__word')).toHaveText('Offered'); // TLS 1.2
    await expect(card('after')).toContainText('03 03');
    await expect(card('after')).toContainText('1 of 8');
  }
});

const disagreeing = windowOnDouble(prober(both(seen('TLS 1.0')), both(seen('TLS 1.0'))));
disagreeing('a proof that disagrees is said first, with where to look', async ({ page }) => {
  await page.getByRole('button', { name: 'Fix this PC' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Windows doesn’t offer TLS 1.2, although it’s set');
  await expect(page.locator('.verdict--warn')).toContainText('Look at this first: Update.');
  await expect(page.locator('.verdict .btn')).toHaveText(['Check again', 'Undo', 'Share']);
  await expect(page.locator('.flip')).toHaveText('64-bit and 32-bit programs: set on, seen off');
  await expect(page.locator('.flip use[href="#i-arrow"]')).toHaveCount(0); // nothing became anything
  await expect(page.locator('.bar, .verdict--ok')).toHaveCount(0);
  const rows = page.locator('.core tbody tr');
  await expect(rows.locator('.core__when')).toHaveText(['Set', 'Seen']);
  await expect(rows.nth(1)).toContainText('TLS 1.0 at most');
  await page.locator('.door').filter({ hasText: 'Look at this first: Update.' }).click();
  const update = page.locator('.rung details[open] > summary').filter({ hasText: 'Update' });
  await expect(update).toHaveCount(1);
  await page.locator('.fold__said').filter({ hasText: 'Windows still doesn’t use these settings' }).click();
  await expect(page.getByText('64-bit programs don’t offer TLS 1.2')).toBeVisible();
  await page.getByRole('button', { name: 'Look at this first: Update.' }).click();
  await expect(update).toBeFocused();
});

const slow = windowOnDouble(prober(both(seen('TLS 1.0'))));
slow('a slow proof says what it waits for and can be cancelled; the change stays', async ({ page }) => {
  await page.getByRole('button', { name: 'Fix this PC' }).click();
  await expect(page.getByRole('heading', { name: 'The settings are written' })).toBeVisible();
  await page.getByRole('button', { name: 'Skip the test' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('TLS 1.2 is on, with one limit');
  await toChecks(page);
  await page.locator('.fold').filter({ hasText: 'Unknown' }).first().click();
  await expect(hello(page, '64-bit programs: after')).toContainText('You cancelled it.');
});

/** Through the guide, as far as the change. */
async function applyGuided(page: Page): Promise<void> {
  for (const name of ['Show me each step', 'Next: see the fix', 'Fix this PC'])
    await page.getByRole('button', { name }).click();
}

const disagreeingInGuide = windowOnDouble(prober(both(seen('TLS 1.0')), both(seen('TLS 1.0'))));
disagreeingInGuide('the guide says first that Windows disagrees', async ({ page }) => {
  await applyGuided(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Windows doesn’t offer TLS 1.2, although it’s set');
});

const now = prober(both(seen('TLS 1.0')));
windowOnDouble(now)('without a change Windows is asked, and nothing beyond this PC', async ({ page }) => {
  await toChecks(page);
  await page.locator('summary', { hasText: 'Live test' }).click();
  await page.getByRole('button', { name: 'Test now' }).click();
  await expect(hello(page, '32-bit programs')).toContainText('TLS 1.0 at most');
  expect(now.hosts).toEqual([]);
});

test('a practice PC has no proof, and says so', async ({ shell: { page } }) => {
  await toChecks(page);
  await page.locator('summary', { hasText: 'Live test' }).click();
  await expect(page.getByText('there is no Windows to test')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Test now' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Fix the sample PC' }).click();
  await expect(page.locator('.bar--ok')).toBeVisible();
  await expect(page.getByText('64-bit programs: after')).toHaveCount(0);
});
