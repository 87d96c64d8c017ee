// Neighbours that might mislead: roots in another store, Office with Visio, a proxy on this PC.
import type { Short } from '../test-pc.suite.ts';
import { hinders, holds, settledByUser, type Values } from './one-rung.suite.ts';
import type { State } from './state.suite.ts';
import { both, EIGHT_ONE, SERVER_2019, SEVEN_REPAIRED, TEN } from './windows.states.ts';

const BLOB: Short = { type: 'REG_BINARY', data: '00' };
const G2 = 'certificates.digicert-global-root-g2.trusted';
const RSA_2017 = 'certificates.microsoft-rsa-root-2017.trusted';
const FLAGS = 'certificates.protected-roots';
const UPDATES_OFF: Values = { 'certificates.disable-root-auto-update': 1 };
/** DigiCert's root is only in the user's own store. */
const USERS_OWN: Values = { [`${G2}.user`]: BLOB, [`${RSA_2017}.machine`]: BLOB };

const roots = { rung: 'certificates', on: TEN } as const;

const ROOTS: readonly State[] = [
  {
    ...hinders({
      ...roots,
      title: 'a root of only the user, with a policy that ignores those and fetching off',
      source: 'Q10',
      code: 'xroot-updates-off',
      values: { ...USERS_OWN, ...UPDATES_OFF, [FLAGS]: 1 },
    }),
    step: 'certificates certificates',
    scopes: ['certificates'],
    plan: ['certificates.disable-root-auto-update removed'],
  },
  holds({
    ...roots,
    title: 'a root of only the user, which services don’t see',
    source: 'Q2',
    code: '!user-only',
    values: { ...USERS_OWN, ...UPDATES_OFF },
  }),
  holds({
    ...roots,
    title: 'a root of only the user, which Windows fetches for services',
    source: 'Q4',
    code: '+present',
    values: USERS_OWN,
  }),
  holds({
    ...roots,
    title: 'a policy that ends roots of users, and both roots of the PC',
    source: 'Q10',
    code: '+present-without-updates',
    values: { [`${G2}.enterprise`]: BLOB, [`${RSA_2017}.machine`]: BLOB, ...UPDATES_OFF, [FLAGS]: 1 },
  }),
  holds({
    ...roots,
    title: 'a policy that ends roots of users, and neither root yet',
    source: 'Q10',
    code: '+when-needed',
    values: { [FLAGS]: 1 },
  }),
  hinders({
    ...roots,
    title: 'a policy that leaves fetched roots out',
    source: 'Q10',
    code: '!roots-limited',
    values: { [`${G2}.fetched`]: BLOB, [`${RSA_2017}.fetched`]: BLOB, [FLAGS]: 8 },
  }),
  holds({
    ...roots,
    title: 'the same policy, which gives both roots itself',
    source: 'Q10',
    code: '+present',
    values: { [`${G2}.policy`]: BLOB, [`${RSA_2017}.policy`]: BLOB, [FLAGS]: 8 },
  }),
  holds({
    ...roots,
    on: EIGHT_ONE,
    title: 'Windows 8.1 without the roots',
    source: 'Q4',
    code: '+when-needed',
    values: {},
  }),
];

const VISIO: Values = {
  'office.click-to-run native': 'x64',
  'office.click-to-run-16.version native': '16.0.10417.20012',
  'office.click-to-run-16.products native': 'VisioPro2019Volume',
  'office.install-root-16.0 native': 'C:\\Program Files\\Microsoft Office\\root\\Office16\\',
};
const OUTLOOK_2010: Values = {
  'office.path-outlook': 'C:\\PROGRA~2\\MICROS~1\\Office14\\OUTLOOK.EXE',
};

const office = { rung: 'office', on: TEN, source: 'Q6' } as const;

const OFFICE: readonly State[] = [
  hinders({
    ...office,
    title: 'Outlook 2010 next to a Visio 2019',
    code: 'xtoo-old',
    values: { ...VISIO, ...OUTLOOK_2010 },
  }),
  hinders({
    ...office,
    title: 'Office 2010 by its folder next to a Project 2019',
    code: 'xtoo-old',
    values: {
      ...VISIO,
      'office.click-to-run-16.products native': 'ProjectPro2019Volume',
      'office.install-root-14.0 wow64': 'C:\\Program Files (x86)\\Microsoft Office\\Office14\\',
    },
  }),
  settledByUser(
    hinders({
      ...office,
      title: 'Office 2013 next to a Visio 2019',
      code: 'xoffice-2013-old-sign-in',
      values: { ...VISIO, 'office.click-to-run-15.version native': '15.0.5589.1001' },
    }),
    'office.sign-in-15.enable-adal 0x1',
    'office.sign-in-15.version 0x1',
  ),
  holds({ ...office, title: 'Visio and no Office', code: '-not-installed', values: VISIO }),
  holds({
    ...office,
    title: 'Visio among Microsoft 365 Apps, with an old path of Outlook 2010',
    code: '+microsoft-365-apps',
    values: { ...VISIO, ...OUTLOOK_2010, 'office.click-to-run-16.products native': 'O365ProPlusRetail,VisioProRetail' },
  }),
  holds({
    ...office,
    title: 'an Office that only says how many bits it has',
    code: '+modern-sign-in',
    values: { 'office.msi-16.0 wow64': 'x86' },
  }),
];

/** Returns `WinHttpSettings` as written by `netsh winhttp set proxy`. */
function winhttpProxy(server: string, bypass = ''): Values {
  const number = (value: number): string => value.toString(16).padStart(2, '0').padEnd(8, '0');
  const text = (chars: string): string =>
    number(chars.length) + Array.from(chars, (char) => char.charCodeAt(0).toString(16).padStart(2, '0')).join('');
  const data = [0x18, 0, 3].map(number).join('') + text(server) + text(bypass);
  return both('proxy.winhttp-settings', { type: 'REG_BINARY', data });
}

const NETWORK: readonly State[] = [
  hinders({
    rung: 'proxy',
    title: 'a proxy of WinHTTP that is a debugger on this PC',
    source: 'H30',
    on: TEN,
    code: '!local-proxy',
    values: winhttpProxy('127.0.0.1:8888'),
  }),
  hinders({
    rung: 'proxy',
    title: 'a proxy of WinHTTP that this PC’s own name bypasses',
    source: 'H30',
    on: TEN,
    code: '!proxy',
    values: winhttpProxy('proxy.example:8080', '<local>;localhost;127.0.0.1'),
  }),
  hinders({
    rung: 'network',
    title: 'probes switched by a text',
    source: 'Q5',
    on: TEN,
    code: '!probing-malformed',
    values: { 'ncsi.enable-active-probing': '1' },
  }),
  hinders({
    rung: 'network',
    title: 'a proxy script on a fixed Windows 7',
    source: 'P3',
    on: SEVEN_REPAIRED,
    code: '!user-script',
    values: { 'proxy.user.script': 'http://proxy.example/proxy.pac' },
  }),
  {
    ...hinders({
      rung: 'network',
      title: 'a missing root next to a proxy script: the root first, as it surely fails',
      source: 'Q1',
      on: SERVER_2019,
      code: '!user-script',
      values: { ...UPDATES_OFF, 'proxy.user.script': 'http://proxy.example/proxy.pac' },
    }),
    rungs: { certificates: 'xroot-updates-off', network: '!user-script' },
    ready: 'doubtful: certificates network',
    step: 'certificates certificates',
  },
];

export const STATES: readonly State[] = [...ROOTS, ...OFFICE, ...NETWORK];
