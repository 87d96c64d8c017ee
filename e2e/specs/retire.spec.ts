import { execFileSync } from 'node:child_process';
import { mkdir, open, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { windowTexts } from '../../shared/text/texts.suite.ts';
import { violationsOf } from '../axe.ts';
import { dropOn } from '../drop-on.ts';
import { expectFitsEverywhere, TOURED } from '../fit.ts';
import { expect, SCREENS, test, valueInText, type Shell } from '../fixtures.ts';
import { LOGS_WITH_OLD_USE, LOGS_WITHOUT_OLD_USE } from '../retire-logs.ts';
import { retireTest } from '../retire-window.ts';

const SERVER_KEY =
  'HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\SecurityProviders\\SCHANNEL\\Protocols\\TLS 1.0\\Server';

/** What the file has of incoming TLS 1.0, read without the program. */
async function incomingTls10({ pc }: Shell): Promise<readonly (string | null)[]> {
  const text = await pc.read();
  return ['Enabled', 'DisabledByDefault'].map((name) => valueInText(text, SERVER_KEY, name));
}

const press = (page: Page, name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();

test.describe('logs that are dropped', () => {
  test.use({ sample: 'server-2016-clean' });

  for (const what of ['file', 'folder'])
    test(`are read: a ${what}`, async ({ shell: { page, t, go, pc } }) => {
      const [[name, text] = ['', '']] = Object.entries(LOGS_WITHOUT_OLD_USE);
      await mkdir(join(pc.folder, 'logs'));
      const file = join(pc.folder, what === 'file' ? '' : 'logs', name);
      await writeFile(file, text);
      await go('retire');
      await dropOn(page.locator('.drop'), what === 'file' ? file : join(pc.folder, 'logs'));
      await expect(page.getByRole('heading', { name: t.retire.evidence.nobody })).toBeVisible();
    });
});

const withoutUse = test.extend({ sample: 'server-2016-clean', logs: LOGS_WITHOUT_OLD_USE });
withoutUse('a server without evidence shows the plan, turns off, and undoes it exactly', async ({ shell }) => {
  const { page, t, go } = shell;
  const { retire } = t;
  const before = await shell.pc.read();
  await go('retire');
  await expect(page.getByRole('heading', { name: retire.evidence.noneTitle })).toBeVisible();
  await expect(page.getByText(retire.bar.noEvidence)).toBeVisible();
  await expect(page.getByRole('checkbox', { name: 'SSL 3.0' })).toBeDisabled();
  await press(page, retire.evidence.folder);
  await expect(page.getByRole('heading', { name: retire.evidence.nobody })).toBeVisible();
  await page.getByRole('checkbox', { name: 'TLS 1.1' }).uncheck();
  await expect(page.getByText(retire.bar.clear(2))).toBeVisible();
  await press(page, retire.bar.open);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  const rows = page.locator('.core tbody tr');
  await expect(rows.first().locator('.core__changed')).toHaveCount(0);
  await expect(rows.last().locator('.core__changed')).toHaveCount(1);
  await page.getByText(retire.plan.writes).click();
  await expect(page.getByRole('row', { name: 'DisabledByDefault' })).toContainText('1');
  expect(await incomingTls10(shell)).toEqual([null, null]);
  await press(page, retire.bar.switchOff);
  await expect(page.getByRole('heading', { level: 1, name: retire.done.title(['TLS 1.0']) })).toBeFocused();
  expect(await incomingTls10(shell)).toEqual(['dword:00000000', 'dword:00000001']);
  await expect(page.getByText(retire.tomorrow.queues)).toBeVisible();
  await go('history');
  await expect(page.getByRole('heading', { name: t.history.retired(['TLS 1.0']) })).toBeVisible();
  await go('retire');
  await press(page, retire.done.undo);
  await expect(page.getByRole('heading', { level: 1, name: retire.title })).toBeVisible();
  await expect(page.getByRole('heading', { name: t.change.undone(2) })).toBeVisible();
  expect(await incomingTls10(shell)).toEqual([null, null]);
  expect((await shell.pc.read()).includes(SERVER_KEY)).toBe(before.includes(SERVER_KEY));
});

const withUse = test.extend({ sample: 'server-2016-clean', logs: LOGS_WITH_OLD_USE });
withUse('clients that would be cut off stop it, are named, and it is insisted on by keyboard', async ({ shell }) => {
  const { page, t, go } = shell;
  const { retire } = t;
  await go('retire');
  await page.getByRole('button', { name: retire.evidence.folder }).press('Enter');
  await expect(page.getByRole('heading', { name: retire.evidence.cutOff(3, false) })).toBeVisible();
  await expect(page.getByRole('row', { name: /10\.2\.4\.17/ })).toContainText('12');
  const switchOff = page.getByRole('button', { name: retire.bar.open });
  await expect(switchOff).toHaveAccessibleDescription(retire.bar.cutOff(3, false));
  await switchOff.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: retire.title })).toBeVisible();
  await page.getByRole('button', { name: retire.bar.help(3) }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: retire.help.title(3, false) })).toBeFocused();
  await expect(page.locator('.finding').first()).toContainText(retire.help.advice.windows);
  await expect(page.locator('.finding').last()).toContainText(retire.help.advice.quiet);
  await press(page, retire.help.copy);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(
    '- 10.2.9.201, Canon iR-ADV 4525, TLS 1.0',
  );
  await page.locator('summary').filter({ hasText: retire.help.inSpite }).press('Enter');
  await page.getByRole('button', { name: retire.help.seePlan }).press('Enter');
  await expect(page.getByRole('row', { name: /10\.2\.4\.17/ })).toBeVisible();
  await page.getByRole('button', { name: retire.bar.inSpite }).press('Enter');
  await expect(page.locator('.verdict--warn')).toContainText(retire.done.cutOff(3, false));
  expect(await incomingTls10(shell)).toEqual(['dword:00000000', 'dword:00000001']);
});

test('a Windows that isn’t a server has it behind Protocols, and refuses what has no TLS 1.2', async ({ shell }) => {
  const { page, t, go } = shell;
  const { retire } = t;
  await expect(page.getByRole('button', { name: t.rail.retire, exact: true })).toHaveCount(0);
  await go('protocols');
  await page.getByRole('button', { name: retire.title }).click();
  await expect(page.getByRole('heading', { level: 1, name: retire.title })).toBeFocused();
  await expect(page.getByRole('button', { name: t.rail.protocols, exact: true }).first()).toHaveAttribute(
    'aria-current',
    'page',
  );
  await expect(page.getByRole('heading', { name: retire.against.title })).toBeVisible();
  await expect(page.getByRole('button', { name: retire.bar.open })).toHaveAttribute('aria-disabled', 'true');
  await press(page, retire.bar.toHome);
  await expect(page.locator('#verdict')).toBeVisible();
});

const { retire: t } = windowTexts('en');

retireTest('shows how far the logs are, and keeps what was read when that is stopped', async ({ retireWindow }) => {
  const { page, pick, folder } = retireWindow;
  const pipe = join(folder, 'u_ex261124.log');
  execFileSync('mkfifo', [pipe]); // a log that ends only when the test lets it
  pick([pipe]);
  await page.getByRole('button', { name: 'Retire', exact: true }).click();
  await press(page, t.evidence.files);
  const log = await open(pipe, 'w');
  const [text = ''] = Object.values(LOGS_WITHOUT_OLD_USE);
  const lines = text.split('\r\n').slice(1, 2);
  await log.write(text + `${lines.join('')}\r\n`.repeat(200));
  await expect(page.locator('.reading__far')).toContainText('u_ex261124.log');
  await expect(page.getByRole('button', { name: t.bar.open })).toHaveAttribute('aria-disabled', 'true');
  await page.getByRole('button', { name: 'Home', exact: true }).click();
  await page.getByRole('button', { name: 'Retire', exact: true }).click();
  await press(page, t.evidence.cancel);
  await log.write(`${lines.join('')}\r\n`);
  await log.close();
  await expect(page.getByRole('heading', { name: t.evidence.stopped })).toBeVisible();
  await expect(page.locator('#bar-said')).toHaveText(`${t.against.refusals['evidence-cut-off']('')}.`);
});

async function switchedOff(page: Page, texts: typeof t, rail: string, ports = ''): Promise<void> {
  await page.locator('.rail').getByRole('button', { name: rail, exact: true }).click();
  await press(page, texts.bar.open);
  await page.getByRole('textbox', { name: texts.ports.label }).pressSequentially(ports);
  await expect(page.getByRole('checkbox', { name: texts.plan.byItself(60) })).toBeChecked();
  await press(page, texts.bar.switchOff);
  await expect(page.getByRole('timer')).toBeVisible();
}

retireTest('asks no port that isn’t one, and says so', async ({ retireWindow: { page } }) => {
  await page.getByRole('button', { name: 'Retire', exact: true }).click();
  await press(page, t.bar.open);
  const field = page.getByRole('textbox', { name: t.ports.label });
  await field.fill('443, example.org:443');
  await expect(field).toHaveAccessibleDescription(t.ports.wrong);
  const switchOff = page.getByRole('button', { name: t.bar.switchOff });
  await expect(switchOff).toHaveAttribute('aria-disabled', 'true');
  await field.fill('443');
  await expect(field).toHaveAccessibleDescription(t.ports.hint);
  await expect(switchOff).not.toHaveAttribute('aria-disabled', 'true');
});

retireTest('counts down until it is undone by itself, says so at 10 minutes, and is kept', async ({ retireWindow }) => {
  const { page, tasks } = retireWindow;
  await switchedOff(page, t, 'Retire');
  expect(tasks.get(1)?.toISOString()).toBe('2026-11-24T15:31:00.000Z');
  const status = page.locator('.count [role="status"]');
  await page.clock.pauseAt('2026-11-24T14:43:48.000Z');
  await expect(page.getByRole('timer')).toHaveText('47:12');
  await expect(status).toBeEmpty();
  await page.clock.pauseAt('2026-11-24T15:21:01.000Z');
  await expect(status).toHaveText(t.count.announced(10));
  await page.clock.fastForward('01:00');
  await expect(page.getByRole('timer')).toHaveText('8:59');
  await expect(status).toHaveText(t.count.announced(10));
  await page.clock.resume();
  await page.getByRole('button', { name: t.count.keep }).press('Enter');
  await expect(page.getByRole('timer')).toHaveCount(0);
  expect([...tasks.keys()]).toEqual([]);
  await expect(page.getByRole('heading', { level: 1, name: t.done.title(['TLS 1.0', 'TLS 1.1']) })).toBeVisible();
  await press(page, t.done.undo);
  await expect(page.getByRole('heading', { level: 1, name: t.title })).toBeVisible();
});

for (const language of TOURED) {
  const inLanguage = retireTest.extend({ language });
  inLanguage(`the time that is left and ports pass axe, and fit: ${language}`, async ({ retireWindow: { page } }) => {
    const texts = windowTexts(language);
    const { ports: words } = texts.retire;
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await switchedOff(page, texts.retire, texts.rail.retire, '443, 25');
    // proof outranks what was written: the headline isn't green while a port accepts what was to go
    await expect(page.locator('.verdict--warn #verdict')).toContainText(texts.retire.done.still(['25 (STARTTLS)']));
    const seen = page.getByRole('region', { name: words.title });
    await expect(seen.getByRole('row', { name: /^443/ })).toContainText('443TLS 1.0, TLS 1.2TLS 1.2');
    const mail = seen.getByRole('row', { name: /^25 / });
    await expect(mail).toContainText('25 (STARTTLS)TLS 1.0, TLS 1.2TLS 1.0, TLS 1.2');
    await expect(mail).toContainText(words.seen.still('25 (STARTTLS)', ['TLS 1.0']));
    // nothing is proven yet, so keeping it isn't what is offered first
    const first = page.locator('main .btn--primary');
    await expect(first).toHaveText(texts.retire.done.copyRestart);
    await expect(seen).toContainText(words.seen.gone('443', ['TLS 1.0']));
    await expect(seen).toContainText(words.why);
    await page.clock.pauseAt('2026-11-24T14:43:48.000Z');
    await page.clock.resume();
    expect(await violationsOf(page)).toEqual([]);
    await expectFitsEverywhere(page, 'retire-count', `${SCREENS}/sizes/${language}`);
  });
}
