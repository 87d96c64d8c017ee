import { unknownProof } from '../../shared/proof/proof.ts';
import type { Connection } from '../../shared/proof/connections.ts';
import { windowTexts } from '../../shared/text/texts.suite.ts';
import { violationsOf } from '../axe.ts';
import { expect } from '../fixtures.ts';
import { windowOnDouble, type DoubleOfWindows } from '../window-on-double.ts';

const { home, ticks, doors } = windowTexts('en');

/** A DOUBLE of Windows, on which Outlook is open; `refuses` is the host that doesn’t answer. */
function windowsWith(refuses: string | null): DoubleOfWindows & { readonly programs: string[] } {
  const hosts: string[] = [];
  return {
    hosts,
    programs: ['Outlook'],
    probe: () => Promise.resolve(unknownProof('cancelled', true)),
    connect: (host, view) => {
      hosts.push(host);
      const isRefused = host === refuses;
      return Promise.resolve({
        ...{ host, view, alert: null, cipherSuite: null, issuer: null },
        ...{ result: isRefused ? 'tls-refused' : 'reached', found: isRefused ? 'tls-refused' : 'works' },
        ...{ code: isRefused ? 12_175 : 200, protocol: isRefused ? null : 'TLS 1.2' },
      } as Connection);
    },
  };
}

const windows = windowsWith(null);
const onWindows10 = windowOnDouble(windows, 'windows-10-came-back');

onWindows10('what is left after a fix ticks by itself, and nothing is asked unpressed', async ({ page }) => {
  await page.getByRole('button', { name: home.fix }).click();
  const lines = page.locator('.tick');
  await expect(lines).toHaveText([
    /Done: Settings written/,
    /To do: Close Outlook and open it again: it’s still open/,
    /To do/,
  ]);
  expect(await violationsOf(page)).toEqual([]);
  windows.programs.pop();
  await expect(lines.nth(1)).toContainText(`Done: ${ticks.closed}`);
  await expect(page.locator('#verdict')).toHaveText(ticks.oneTest.fixed);
  windows.programs.push('Outlook'); // opened again, it has the new settings
  expect(windows.hosts).toEqual([]);
  await lines.nth(2).getByRole('button', { name: ticks.test }).click();
  await expect(page.locator('#verdict')).toHaveText('This PC is ready for Microsoft 365');
  await expect(lines).toHaveCount(0);
});

const refusing = windowOnDouble(windowsWith('outlook.office365.com'), 'windows-10-came-back');

refusing('a test that failed stays in its line, with the way to its result', async ({ page }) => {
  await page.getByRole('button', { name: home.fix }).click();
  await page.getByRole('button', { name: ticks.test }).click();
  await expect(page.locator('.verdict--warn')).toBeVisible();
  await expect(page.locator('.tick').nth(2)).toContainText(ticks.notAll);
  await page.getByRole('button', { name: doors.seeTest }).click();
  await expect(page.locator('.conn')).toBeVisible();
});
