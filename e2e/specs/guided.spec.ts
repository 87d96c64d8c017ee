import { rowOf } from '../../shared/row-of.ts';
import { SYMPTOM_IDS } from '../../shared/symptoms/symptom.ts';
import { expect, test } from '../fixtures.ts';
import { choose, expectStep, heading, main, sentence, toDoors, toFix, understand } from '../guided-walk.ts';

const FIXED = 'TLS 1.2 is on, with one limit';

test.describe('a fix is needed', () => {
  test.use({ sample: 'windows-7-half-fixed' });

  test('the guide leads from what was found to what was read back, and undo leads back', async ({ shell }) => {
    const { page, t, m, secureProtocols } = shell;
    await understand(shell);
    await expect(heading(shell)).toBeFocused();
    await expect(heading(shell)).toHaveText(m.symptoms.names.office);
    await expect(sentence(shell)).toHaveText('32-bit Office can’t reach Microsoft 365');
    await expect(page.getByRole('figure', { name: t.guided.path.links.broken })).toBeVisible();
    await expect(page.locator('.finding')).toContainText([m.rungs.update.name, m.rungs['winhttp-value'].name]);
    await main(shell).click();
    await expectStep(shell, 'fix');
    await expect(heading(shell)).toBeFocused();
    await expect(sentence(shell)).toHaveText(t.guided.fix.title(1));
    await expect(page.locator('main')).toContainText('32-bit programs no longer offer TLS 1.0 by default.');
    await page.getByText(t.guided.fix.exact, { exact: true }).click();
    await expect(page.locator('.data tbody tr')).toHaveText([
      /32-bit view.*DefaultSecureProtocols.*not set.*0x00000800 \(TLS\s1\.2\)/,
    ]);
    expect(await secureProtocols('wow64')).toBeNull();
    await main(shell).click();
    await expectStep(shell, 'works');
    await expect(heading(shell)).toHaveText(FIXED);
    await expect(heading(shell)).toBeFocused();
    await expect(page.getByRole('figure', { name: t.guided.path.links.open })).toBeVisible(); // nothing was tested
    expect(await secureProtocols('wow64')).toBe('dword:00000800');
    await page.getByRole('button', { name: t.change.undo }).click();
    await expect(page.getByRole('heading', { name: t.change.undone(1) })).toBeVisible();
    await expectStep(shell, 'why');
    expect(await secureProtocols('wow64')).toBeNull();
  });

  test('the guide keeps its step while another place is shown, ends as Home does, and leads on', async ({ shell }) => {
    const { page, go, t } = shell;
    await toFix(shell);
    await expect(page.getByText(t.guided.fix.asks)).toHaveCount(0); // Windows asks for no permission
    await expect(page.locator('.main .shield')).toHaveCount(0);
    await go('protocols');
    await page.keyboard.press('Alt+ArrowLeft');
    await expectStep(shell, 'fix');
    await main(shell).click();
    await expect(page.locator('.verdict--ok')).toContainText(FIXED);
    await expect(page.getByRole('status').filter({ hasText: FIXED })).toHaveCount(1); // it is read out
    await page.locator('.actionbar').getByRole('button', { name: t.guided.another }).click();
    await expectStep(shell, 'what');
    await go('home');
    await expect(page.locator('#verdict')).toHaveText(FIXED);
  });

  test('what others ask of this PC is written, with what it needs besides', async ({ shell }) => {
    const { page, t } = shell;
    await choose(shell, 'remote-desktop');
    await expect(page.locator('main')).toContainText('KB3080079');
    await main(shell).click();
    await main(shell).click();
    await expectStep(shell, 'works');
    await expect(heading(shell)).toHaveText(t.guided.works.notYet);
    await expect(page.locator('.tick')).toHaveText([/^Done: /, /^To do: Restart this PC/, /^To do: /]);
  });
});

const onHalfFixed = test.extend({ sample: 'windows-7-half-fixed' });
onHalfFixed('.NET programs have a fix of their own on Home, which the guide has too', async ({ shell }) => {
  const { page, pc, t } = shell;
  await expect(page.locator('.also')).toContainText(t.home.dotnet.all);
  await choose(shell, 'dotnet');
  await main(shell).click();
  await expect(sentence(shell)).toHaveText(t.guided.fix.dotnet(8));
  await main(shell).click();
  await expect(heading(shell)).toHaveText('Fixed. Close the .NET programs to finish');
  expect(await pc.read()).toContain('"SchUseStrongCrypto"=dword:00000001');
  await page.getByRole('button', { name: t.guided.done }).click();
  await expect(page.locator('.also')).toHaveCount(0);
});

test.describe('.NET programs where nothing is wrong', () => {
  test.use({ sample: 'windows-11-clean' });

  test('have a line on Home that leads to what was found for them', async ({ shell }) => {
    const { page, t } = shell;
    await expect(page.locator('.also')).toHaveCount(0);
    await page.getByRole('button', { name: t.home.dotnetMay }).click();
    await expectStep(shell, 'why');
    await main(shell).click();
    await expect(sentence(shell)).toHaveText(t.guided.fix.dotnet(4));
  });

  test('every answer says what was found, and what to do; what looks right leads to the program', async ({ shell }) => {
    const { page, m, t } = shell;
    for (const id of SYMPTOM_IDS) {
      await toDoors(shell);
      await page.locator('.symptom').filter({ hasText: m.symptoms.names[id] }).click();
      await expect(heading(shell)).toBeFocused();
      if (id === 'other') continue;
      await expect(heading(shell)).toHaveText(m.symptoms.names[id]);
      await expect(sentence(shell)).toHaveText(/\w{3}/);
      await expect(page.locator('main')).toContainText(m.symptoms.unseen[id]);
      const ways = { dotnet: t.guided.next, office: t.doors.test, onedrive: t.doors.test } as const;
      const canShow = id === 'winhttp' || id === 'internet-explorer';
      const way = rowOf<string>(ways, id) ?? (canShow ? t.guided.showIt : t.home.checkAgain);
      await expect(main(shell)).toHaveText(way);
    }
    await expect(heading(shell)).toHaveText(t.listen.title);
  });

  test('a message that is pasted is explained', async ({ shell }) => {
    const { page, t } = shell;
    await toDoors(shell);
    await page.getByRole('textbox', { name: t.guided.paste.label }).fill('0x80072F8F');
    await page.keyboard.press('Enter');
    await expect(page.locator('#explain-text')).toHaveValue('0x80072F8F');
  });
});

const withoutUpdate = test.extend({ sample: 'windows-7-update-missing' });
withoutUpdate('where no setting helps the guide says what Home says, in fewer steps', async ({ shell }) => {
  const { page, t } = shell;
  await understand(shell);
  await expect(sentence(shell)).toHaveText('Windows needs an update first');
  await expect(page.locator('main')).toContainText('KB3140245');
  await expect(page.getByRole('listitem').filter({ hasText: 'Fix, not needed' })).toBeAttached();
  await expect(page.getByRole('button', { name: t.doors.openPage }).first()).toBeVisible();
  await expect(page.locator('.actionbar').getByRole('button')).toHaveText([t.guided.back, t.home.checkAgain]);
});

const withPolicy = test.extend({ sample: 'windows-10-group-policy' });
withPolicy('what to change in a policy comes before the fix, as on Home', async ({ shell }) => {
  const { page, m } = shell;
  await understand(shell);
  await expect(page.locator('.origin--says')).toContainText('Baseline 2016');
  await main(shell).click();
  await expect(main(shell)).toHaveText(m.origin.copyWhat);
});

const withoutTls13 = test.extend({ sample: 'windows-11-tls13-lost' });
withoutTls13('the guide takes away what is in the way of TLS 1.3', async ({ shell }) => {
  const { secureProtocols } = shell;
  await understand(shell);
  await expect(sentence(shell)).toHaveText('TLS 1.2 is on, but TLS 1.3 isn’t');
  await main(shell).click();
  await main(shell).click();
  await expectStep(shell, 'works');
  expect(await secureProtocols('native')).toBeNull();
});
