import { BESIDE_THE_PC, expect, SAMPLES, type Shell, type ShellOptions } from './fixtures.ts';
import { choose, expectStep, main, toDoors, toFix, understand } from './guided-walk.ts';
import { stopHalfway } from './halfway.ts';
import { RETIRE_SCREENS } from './retire-screens.ts';
import { fresh, next, type ScreenGroup } from './screen-group.ts';
import { SAMPLE_IDS } from '../shared/windows/sample-ids.ts';

const openDetails = async ({ page }: Shell): Promise<void> => {
  for (const summary of await page.locator('main details:not([open]) > summary').all())
    if (await summary.isVisible()) await summary.click();
};

const home = async ({ page }: Shell): Promise<void> => {
  await expect(page.locator('#verdict')).toBeVisible();
};

/** Opens Explain with a text in it, and waits for the result. */
const explain =
  (text: string, shown: string) =>
  async ({ page, go }: Shell): Promise<void> => {
    await go('explain');
    await page.locator('#explain-text').fill(text);
    await expect(page.locator(shown).first()).toBeVisible();
  };

/** The menu that hands over what Home shows. */
async function share({ page, t, go }: Shell): Promise<void> {
  await go('home');
  await page.getByRole('button', { name: t.share.name }).click();
  await expect(page.getByRole('menu')).toBeVisible();
}

/** Opens the sample PCs as a fleet. */
export async function fleet({ page, t, go }: Shell): Promise<void> {
  await go('many');
  await page.getByRole('button', { name: t.fleet.samples(SAMPLE_IDS.length) }).click();
  await expect(page.getByRole('grid')).toBeVisible();
}

/** The step that makes files, with its files worked out. */
async function fix({ page, go }: Shell): Promise<void> {
  await go('many');
  await page.locator('[data-stop="fix"]').click();
  await expect(page.locator('.fold')).toHaveCount(1);
}

/** Opens the meaning of the check, with every fold-out open. */
async function answer(shell: Shell): Promise<void> {
  await understand(shell);
  await openDetails(shell);
}

/** A stray value next to its correct key. */
const STRAY = {
  find: /(\[HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Internet Settings\]\r?\n)/,
  put: '$1"DefaultSecureProtocols"=dword:00000a00\r\n',
};

/** Every screen in every distinct visual state. A new screen is a row. */
export const SCREEN_GROUPS: readonly ScreenGroup[] = [
  {
    sample: 'windows-7-half-fixed',
    prepare: STRAY,
    rows: [
      fresh('home', async (shell) => {
        await home(shell);
        await openDetails(shell);
      }),
      next('protocols', ({ go }) => go('protocols')),
      next('protocols-extras', async (shell) => {
        const { page, t, go } = shell;
        await go('protocols');
        await page.getByRole('checkbox', { name: t.scopes.dotnet.name }).check();
        await page.getByRole('checkbox', { name: t.scopes.stray.name }).check();
        await openDetails(shell);
        await page.locator('.actionbar .disclose').click();
      }),
      fresh('protocols-separate', async ({ page, t, go }) => {
        await go('protocols');
        await page.getByRole('radio', { name: t.protocols.bitness.native }).check();
        await page.getByLabel(t.protocols.typed).fill('00000880');
      }),
      fresh('protocols-refused', async ({ page, t, go }) => {
        await go('protocols');
        await page.getByLabel(t.protocols.typed).fill('0x2000');
      }),
      fresh('ssl-warning', async ({ page, go, t }) => {
        await go('protocols');
        await page.getByRole('checkbox', { name: 'SSL 3.0' }).click();
        await page.getByRole('button', { name: t.protocols.apply }).click();
        await expect(page.getByRole('dialog')).toBeVisible();
      }),
      fresh('why', async ({ page, go }) => {
        await go('checks');
        await expect(page.locator('.rung details[open]')).toHaveCount(1);
      }),
      next('why-all-open', async ({ page, go }) => {
        await go('checks');
        for (const summary of await page.locator('.rung details:not([open]) > summary').all()) await summary.focus();
        await page.locator('.rung details').evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
      }),
      next('practice', async ({ page, go }) => {
        await go('practice');
        await expect(page.locator('.rowlist')).not.toHaveCount(0);
      }),
      next('more', ({ go }) => go('more')),
      next('about', async (shell) => {
        await shell.go('about');
        await openDetails(shell);
      }),
      next('glossary', async ({ page, go }) => {
        await go('glossary');
        await expect(page.locator('.glossary__one').first()).toBeVisible();
      }),
      next('what-is-this', async ({ page, t, go }) => {
        await go('protocols');
        await page.getByRole('button', { name: t.glossary.asks.winhttp }).click();
        await expect(page.locator('.pop')).toBeVisible();
      }),
      next('history-empty', ({ go }) => go('history')),
      next('home-fixed', async ({ page, t, go }) => {
        await go('protocols');
        await page.getByRole('button', { name: t.protocols.apply }).click();
        await expect(page.locator('.verdict--ok')).toBeVisible();
      }),
      next('history', ({ go }) => go('history')),
    ],
  },
  {
    sample: 'windows-7-half-fixed',
    name: 'each step',
    asksPermission: true,
    rows: [
      fresh('guided-understand', understand),
      next('guided-fix', async (shell) => {
        await main(shell).click();
        await expectStep(shell, 'fix');
        await openDetails(shell);
      }),
      next('guided-done', async (shell) => {
        await main(shell).click();
        await expectStep(shell, 'works');
        await openDetails(shell);
      }),
    ],
  },
  {
    sample: 'windows-7-half-fixed',
    name: 'something else that fails',
    rows: [
      fresh('guided-doors', toDoors),
      next('guided-dotnet', (shell) => choose(shell, 'dotnet')),
      next('guided-dotnet-fix', async (shell) => {
        await main(shell).click();
        await expectStep(shell, 'fix');
        await openDetails(shell);
      }),
      next('guided-dotnet-works', async (shell) => {
        await main(shell).click();
        await expectStep(shell, 'works');
      }),
      next('guided-remote-desktop', (shell) => choose(shell, 'remote-desktop')),
      next('guided-remote-desktop-works', async (shell) => {
        await main(shell).click();
        await main(shell).click();
        await expectStep(shell, 'works');
      }),
      next('guided-sql', (shell) => choose(shell, 'sql')),
      next('guided-wifi', (shell) => choose(shell, 'wifi')),
    ],
  },
  {
    sample: 'windows-7-updated',
    name: 'refused',
    asksPermission: true,
    elevation: { kind: 'refused' },
    rows: [
      fresh('guided-refused', async (shell) => {
        await toFix(shell);
        await main(shell).click();
        await expect(shell.page.locator('.bar--warn')).toBeVisible();
      }),
    ],
  },
  {
    sample: 'windows-7-half-fixed',
    name: 'texts to read and to hand over',
    rows: [
      fresh('explain-empty', ({ go }) => go('explain')),
      next('explain-number', explain('&HAA0', 'output.value__hex')),
      next('explain-problems', async ({ page, t, go }) => {
        await go('explain');
        await page.getByRole('button', { name: t.explain.exampleNames.reg }).click();
        await expect(page.locator('.finding').first()).toBeVisible();
      }),
      next('explain-not-followed', explain('reg add %1 /v A /d 1\nreg add %2 /v A /d 1', '.explained__gaps')),
      next('explain-not-recognised', explain('Outlook can’t connect', '.bar--warn')),
      next('share', share),
      next('share-saved', async ({ page, t }) => {
        await page.getByRole('menuitemcheckbox').click();
        await page.getByRole('menuitem', { name: t.share.save.json }).click();
        await expect(page.locator('.menu--said code')).toBeVisible();
      }),
      next('many-fix', async (shell) => {
        await fix(shell);
        const { page, t } = shell;
        await page.getByRole('radio', { name: t.exports.formats.ansible.name }).check();
        await page.locator('.fold > summary').first().click();
      }),
      next('many-fix-saved', async ({ page, t }) => {
        await page.getByRole('button', { name: t.deploy.save }).click();
        await expect(page.getByRole('heading', { name: t.deploy.next.title })).toBeVisible();
      }),
      fresh('many-fix-nothing', async (shell) => {
        await fix(shell);
        for (const windows of ['need', 'self'] as const)
          await shell.page.getByRole('checkbox', { name: shell.t.deploy.windows[windows] }).uncheck();
        await expect(shell.page.getByText(shell.t.deploy.noWindows)).toBeVisible();
      }),
    ],
  },
  {
    sample: 'windows-7-half-fixed',
    name: 'many PCs',
    folder: SAMPLES,
    rows: [
      fresh('many-collect', ({ go }) => go('many')),
      fresh('many-see', fleet),
      next('many-see-filtered', async ({ page }) => {
        await page.locator('.narrow select').first().selectOption({ index: 1 });
      }),
      next('many-see-one-pc', async ({ page, t }) => {
        await page.getByRole('button', { name: new RegExp(`^${t.fleet.all} `) }).click();
        await page.getByRole('searchbox').fill('half-fixed');
        await page.getByRole('grid').press('Enter');
        await expect(page.locator('.detail__findings')).toBeVisible();
      }),
      next('many-compare-nothing', async ({ page, t }) => {
        await page.locator('[data-stop="compare"]').click();
        await expect(page.getByRole('heading', { name: t.fleet.compareTitle })).toBeVisible();
      }),
      next('many-compare', async ({ page, t }) => {
        await page.getByRole('button', { name: t.fleet.openEarlier }).click();
        await expect(page.locator('.moves')).toBeVisible();
      }),
    ],
  },
  {
    sample: 'windows-7-update-missing',
    rows: [
      fresh('guided-cannot', answer),
      fresh('home-cannot', async (shell) => {
        await home(shell);
        await openDetails(shell);
      }),
      next('why-cannot', ({ go }) => go('checks')),
    ],
  },
  {
    sample: 'windows-11-clean',
    rows: [
      fresh('home-good', home),
      next('protocols-good', ({ go }) => go('protocols')),
      fresh('checklist', async ({ page, t }) => {
        await page.locator('.verdict').getByRole('button', { name: t.claim.stillNot }).click();
        await expect(page.locator('.checks')).toBeVisible();
      }),
      fresh('protocols-confirm', async ({ page, t, go }) => {
        await go('protocols');
        await page.getByLabel(t.protocols.typed).fill('0x80');
        await page.getByRole('button', { name: t.protocols.apply }).click();
        await expect(page.getByRole('dialog')).toBeVisible();
      }),
      next('protocols-without-tls12', async ({ page, t }) => {
        await page.getByRole('button', { name: t.protocols.withoutTls12.apply }).click();
        await expect(page.locator('.verdict .btn--primary')).toHaveText(t.change.undo);
      }),
    ],
  },
  {
    sample: 'windows-7-updated',
    rows: [
      fresh('home-interrupted', async (shell) => {
        await stopHalfway(shell);
        await expect(shell.page.locator('.verdict--warn')).toBeVisible();
      }),
      next('history-interrupted', ({ go }) => go('history')),
    ],
  },
  {
    sample: 'windows-11-tls13-lost',
    rows: [fresh('home-better', home)],
  },
  {
    sample: 'server-2012-update-unclear',
    rows: [fresh('home-unknown', home), next('why-unknown', ({ go }) => go('checks'))],
  },
  RETIRE_SCREENS,
];

export const groupTitle = ({ sample, name }: ScreenGroup): string =>
  name === undefined ? sample : `${sample}, ${name}`;

/** Returns the options that a group's window is opened with. */
export function groupOptions(group: ScreenGroup): Partial<ShellOptions> {
  const { sample, prepare, asksPermission, elevation, folder, logs } = group;
  return {
    sample,
    prepare: prepare ?? null,
    asksPermission: asksPermission ?? false,
    elevation: elevation ?? null,
    logs: logs ?? {},
    folder: folder ?? BESIDE_THE_PC,
  };
}

/** The time limit for a tour of a group, on a slow machine too. */
export const TOUR_MS = 300_000;

/** Opens each screen of a group from a fresh page, and checks it. */
export async function visit(shell: Shell, { rows }: ScreenGroup, look: (name: string) => Promise<void>): Promise<void> {
  const { page } = shell;
  for (const { name, open, goesOn } of rows) {
    if (!goesOn) {
      await page.reload();
      await expect(page.locator('#verdict')).toBeVisible();
    }
    await open(shell);
    await page.mouse.move(0, 0); // what is under the pointer looks otherwise
    await look(name);
  }
}
