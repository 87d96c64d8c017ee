import { expect, SCREENS, test } from '../fixtures.ts';

/** What Home says of each sample, in English, and how many values its details line names. */
const CASES = [
  { sample: 'windows-7-updated', headline: 'Office can’t reach Microsoft 365', primary: 'Fix the sample PC' },
  { sample: 'windows-7-half-fixed', headline: '32-bit Office can’t reach Microsoft 365', primary: 'Fix the sample PC' },
  {
    sample: 'windows-7-update-missing',
    headline: 'An update is missing, and no setting replaces it',
    primary: 'Check again',
  },
  { sample: 'windows-8.1-stale-value', headline: 'A stale value switches TLS 1.2 off', primary: 'Fix the sample PC' },
  { sample: 'windows-11-tls13-lost', headline: 'It works, but TLS 1.3 is switched off', primary: 'Remove the value' },
  { sample: 'windows-11-clean', headline: 'This PC is ready for Microsoft 365', primary: null },
  { sample: 'windows-7-x86', headline: 'Office can’t reach Microsoft 365', primary: 'Fix the sample PC' },
  { sample: 'windows-7-wrong-type', headline: 'Office can’t rely on TLS 1.2', primary: 'Fix the sample PC' },
  {
    sample: 'windows-7-schannel-off',
    headline: 'TLS 1.2 is switched off for the whole PC',
    primary: 'Fix the sample PC',
  },
  { sample: 'windows-10-ssl', headline: 'It works, but the value asks for SSL', primary: 'Remove the value' },
  { sample: 'server-2012-update-unclear', headline: 'An update is probably missing', primary: 'Check again' },
  { sample: 'server-2016-clean', headline: 'This PC is ready for Microsoft 365', primary: null },
] as const;

for (const { sample, headline, primary } of CASES) {
  test.describe(sample, () => {
    test.use({ sample });

    test('says its verdict in one sentence with at most one primary action', async ({ shell: { page } }) => {
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline);
      const primaries = page.locator('.btn--primary');
      if (primary === null) await expect(primaries).toHaveCount(0);
      else await expect(primaries).toHaveText(new RegExp(primary));
      await page.screenshot({ path: `${SCREENS}/home-${sample}.png` });
    });
  });
}
