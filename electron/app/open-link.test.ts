import { describe, expect, it } from 'vitest';
import { OPENABLE } from '../../shared/links/links.ts';
import { ElectronDouble } from './electron.double.ts';
import { createLinkOpener } from './open-link.ts';

const [KNOWN = ''] = OPENABLE;

describe('opening a link, over a test double of Electron', () => {
  const electronOf = () => {
    const electron = new ElectronDouble('current');
    electron.ready();
    const opener = createLinkOpener(electron.module.shell);
    return { electron, open: (address: string) => opener({ address }) };
  };

  // guards: page-browser
  it('passes each address of the table to the browser verbatim', async () => {
    const { electron, open } = electronOf();
    for (const address of OPENABLE) expect(await open(address)).toEqual({ ok: true, value: {} });
    expect(electron.opened).toEqual(OPENABLE);
  });

  // guards: page-browser
  it.each([
    `${KNOWN}/`,
    `${KNOWN}?x=1`,
    `${KNOWN}\n`,
    KNOWN.toUpperCase(),
    KNOWN.replace('https:', 'http:'),
    'https://learn.microsoft.com@example.com/',
    'file:///C:/Windows/System32/calc.exe',
    'javascript:alert(1)',
    '\\\\host\\share',
    '',
  ])('opens nothing else: %j', async (address) => {
    const { electron, open } = electronOf();
    expect(await open(address)).toMatchObject({ ok: false, code: 'refused' });
    expect(electron.opened).toEqual([]);
  });

  it('returns the address if no browser opens it', async () => {
    const { electron, open } = electronOf();
    electron.canOpen = false;
    expect(await open(KNOWN)).toEqual({ ok: false, code: 'link-not-opened', details: { address: KNOWN } });
  });
});
