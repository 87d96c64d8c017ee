import { expect, type Shell, type ShellOptions } from './fixtures.ts';
import { stopHalfway } from './halfway.ts';

/** A state of a screen that is looked at: its picture, axe, and whether everything fits, in each look, language and size. */
interface ScreenRow {
  readonly name: string;
  /** From Home, right after the page was loaded, to the state; in any language. */
  readonly open: (shell: Shell) => Promise<void>;
}

/** Screens on one sample PC. They are opened in order on the same PC, so rows that change it come last. */
interface ScreenGroup {
  readonly sample: string;
  readonly prepare?: ShellOptions['prepare'];
  readonly rows: readonly ScreenRow[];
}

const openDetails = async ({ page }: Shell): Promise<void> => {
  for (const summary of await page.locator('.more > summary').all()) await summary.click();
};

const home = async ({ page }: Shell): Promise<void> => {
  await expect(page.locator('#verdict')).toBeVisible();
};

/** A stray value beside the key where it belongs. */
const STRAY = {
  find: /(\[HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Internet Settings\]\r?\n)/,
  put: '$1"DefaultSecureProtocols"=dword:00000a00\r\n',
};

/** Every screen in every state that has a look of its own. A new screen is a row. */
export const SCREEN_GROUPS: readonly ScreenGroup[] = [
  {
    sample: 'windows-7-half-fixed',
    prepare: STRAY,
    rows: [
      {
        name: 'home',
        async open(shell) {
          await home(shell);
          await openDetails(shell);
        },
      },
      { name: 'protocols', open: ({ go }) => go('protocols') },
      {
        name: 'protocols-extras',
        async open(shell) {
          const { page, t, go } = shell;
          await go('protocols');
          await page.getByRole('checkbox', { name: t.protocols.extraNames.dotnet }).check();
          await page.getByRole('checkbox', { name: t.protocols.extraNames.stray }).check();
          await openDetails(shell);
          await page.locator('.actionbar .disclose').click();
        },
      },
      {
        name: 'protocols-separate',
        async open({ page, t, go }) {
          await go('protocols');
          await page.getByRole('button', { name: t.protocols.link }).click();
          await page.getByLabel(t.protocols.typed).fill('00000880');
        },
      },
      {
        name: 'protocols-refused',
        async open({ page, t, go }) {
          await go('protocols');
          await page.getByLabel(t.protocols.typed).fill('0x2000');
        },
      },
      {
        name: 'ssl-warning',
        async open({ page, go }) {
          await go('protocols');
          await page.getByRole('checkbox', { name: 'SSL 3.0' }).click();
          await expect(page.getByRole('dialog')).toBeVisible();
        },
      },
      {
        name: 'why',
        async open({ page, go }) {
          await go('why');
          await expect(page.locator('.rung details[open]')).toHaveCount(1);
        },
      },
      {
        name: 'why-all-open',
        async open({ page, go }) {
          await go('why');
          for (const summary of await page.locator('.rung details:not([open]) > summary').all()) await summary.focus();
          await page.locator('.rung details').evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
        },
      },
      {
        name: 'practice',
        async open({ page, go }) {
          await go('practice');
          await expect(page.locator('.sample')).not.toHaveCount(0);
        },
      },
      {
        name: 'about',
        async open(shell) {
          await shell.go('about');
          await openDetails(shell);
        },
      },
      { name: 'history-empty', open: ({ go }) => go('history') },
      {
        name: 'home-fixed',
        async open({ page, t, go }) {
          await go('protocols');
          await page.getByRole('button', { name: t.protocols.apply }).click();
          await expect(page.locator('.bar--ok')).toBeVisible();
        },
      },
      { name: 'history', open: ({ go }) => go('history') },
    ],
  },
  {
    sample: 'windows-7-update-missing',
    rows: [
      {
        name: 'home-cannot',
        async open(shell) {
          await home(shell);
          await openDetails(shell);
        },
      },
      { name: 'why-cannot', open: ({ go }) => go('why') },
      { name: 'protocols-cannot', open: ({ go }) => go('protocols') },
    ],
  },
  {
    sample: 'windows-11-clean',
    rows: [
      { name: 'home-good', open: home },
      { name: 'why-good', open: ({ go }) => go('why') },
      { name: 'protocols-good', open: ({ go }) => go('protocols') },
    ],
  },
  {
    sample: 'windows-7-updated',
    rows: [
      {
        name: 'home-interrupted',
        async open(shell) {
          await stopHalfway(shell);
          await expect(shell.page.locator('.bar--warn')).toBeVisible();
        },
      },
      { name: 'history-interrupted', open: ({ go }) => go('history') },
    ],
  },
  {
    sample: 'windows-11-tls13-lost',
    rows: [
      { name: 'home-better', open: home },
      { name: 'why-better', open: ({ go }) => go('why') },
    ],
  },
  {
    sample: 'server-2012-update-unclear',
    rows: [
      { name: 'home-unknown', open: home },
      { name: 'why-unknown', open: ({ go }) => go('why') },
    ],
  },
];

/** How long a tour of a group may take, on a slow machine too. */
export const TOUR_MS = 300_000;

/** Opens each screen of a group from a fresh page, and looks at it. */
export async function visit(shell: Shell, { rows }: ScreenGroup, look: (name: string) => Promise<void>): Promise<void> {
  const { page } = shell;
  for (const { name, open } of rows) {
    await page.reload();
    await expect(page.locator('#verdict')).toBeVisible();
    await open(shell);
    await page.mouse.move(0, 0); // a cell of the matrix under the pointer would show its tip
    await look(name);
  }
}
