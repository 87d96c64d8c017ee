// Neighbours that might mislead: roots in another store, Office with Visio, a proxy on this PC.
import { proxyValue, type Short } from '../test-pc.suite.ts';
import { settledByUser, statesOf, type Values } from './one-rung.suite.ts';
import type { State } from './state.suite.ts';
import { both, EIGHT_ONE, SERVER_2019, SEVEN_REPAIRED, TEN } from './windows.states.ts';

const BLOB: Short = { type: 'REG_BINARY', data: '00' };
const G2 = 'certificates.digicert-global-root-g2.trusted';
const RSA_2017 = 'certificates.microsoft-rsa-root-2017.trusted';
const FLAGS = 'certificates.protected-roots';
const UPDATES_OFF: Values = { 'certificates.disable-root-auto-update': 1 };
/** DigiCert's root is only in the user's own store. */
const USERS_OWN: Values = { [`${G2}.user`]: BLOB, [`${RSA_2017}.machine`]: BLOB };

const roots = statesOf('certificates');

const ROOTS: readonly State[] = [
  {
    ...roots.obstructs(
      'a root of only the user, with a policy that ignores those and fetching off',
      'Q10',
      TEN,
      'root-updates-off',
      { ...USERS_OWN, ...UPDATES_OFF, [FLAGS]: 1 },
    ),
    step: 'certificates certificates',
    scopes: ['certificates'],
    plan: ['certificates.disable-root-auto-update removed'],
  },
  roots.ofOthers('a root of only the user, which services don’t see', 'Q2', TEN, 'user-only', {
    ...USERS_OWN,
    ...UPDATES_OFF,
  }),
  roots.passes('a root of only the user, which Windows fetches for services', 'Q4', TEN, 'present', USERS_OWN),
  roots.passes('a policy that ends roots of users, and both roots of the PC', 'Q10', TEN, 'present-without-updates', {
    [`${G2}.enterprise`]: BLOB,
    [`${RSA_2017}.machine`]: BLOB,
    ...UPDATES_OFF,
    [FLAGS]: 1,
  }),
  roots.passes('a policy that ends roots of users, and neither root yet', 'Q10', TEN, 'when-needed', { [FLAGS]: 1 }),
  roots.warns('a policy that leaves fetched roots out', 'Q10', TEN, 'roots-limited', {
    [`${G2}.fetched`]: BLOB,
    [`${RSA_2017}.fetched`]: BLOB,
    [FLAGS]: 8,
  }),
  roots.passes('the same policy, which gives both roots itself', 'Q10', TEN, 'present', {
    [`${G2}.policy`]: BLOB,
    [`${RSA_2017}.policy`]: BLOB,
    [FLAGS]: 8,
  }),
  roots.passes('Windows 8.1 without the roots', 'Q4', EIGHT_ONE, 'when-needed', {}),
];

const PRODUCTS = 'office.click-to-run-16.products native';
const VISIO: Values = {
  'office.click-to-run native': 'x64',
  'office.click-to-run-16.version native': '16.0.10417.20012',
  [PRODUCTS]: 'VisioPro2019Volume',
  'office.install-root-16.0 native': 'C:\\Program Files\\Microsoft Office\\root\\Office16\\',
};
const OUTLOOK_2010: Values = { 'office.path-outlook': 'C:\\PROGRA~2\\MICROS~1\\Office14\\OUTLOOK.EXE' };

const office = statesOf('office');

const OFFICE: readonly State[] = [
  office.obstructs('Outlook 2010 next to a Visio 2019', 'Q6', TEN, 'too-old', { ...VISIO, ...OUTLOOK_2010 }),
  office.obstructs('Office 2010 by its folder next to a Project 2019', 'Q6', TEN, 'too-old', {
    ...VISIO,
    [PRODUCTS]: 'ProjectPro2019Volume',
    'office.install-root-14.0 wow64': 'C:\\Program Files (x86)\\Microsoft Office\\Office14\\',
  }),
  settledByUser(
    office.obstructs('Office 2013 next to a Visio 2019', 'Q6', TEN, 'office-2013-old-sign-in', {
      ...VISIO,
      'office.click-to-run-15.version native': '15.0.5589.1001',
    }),
    'office.sign-in-15.enable-adal 0x1',
    'office.sign-in-15.version 0x1',
  ),
  office.holds('Visio and no Office', 'Q6', TEN, '-not-installed', VISIO),
  office.passes('Visio among Microsoft 365 Apps, with an old path of Outlook 2010', 'Q6', TEN, 'microsoft-365-apps', {
    ...VISIO,
    ...OUTLOOK_2010,
    [PRODUCTS]: 'O365ProPlusRetail,VisioProRetail',
  }),
  office.passes('an Office that only says how many bits it has', 'Q6', TEN, 'modern-sign-in', {
    'office.msi-16.0 wow64': 'x86',
  }),
];

const proxy = statesOf('proxy');
const network = statesOf('network');
const winhttpProxy = (server: string, bypass = ''): Values =>
  both('proxy.winhttp-settings', proxyValue(3, server, bypass));

const NETWORK: readonly State[] = [
  proxy.warns(
    'a proxy of WinHTTP that is a debugger on this PC',
    'H30',
    TEN,
    'local-proxy',
    winhttpProxy('127.0.0.1:8888'),
  ),
  proxy.warns(
    'a proxy of WinHTTP that this PC’s own name bypasses',
    'H30',
    TEN,
    'proxy',
    winhttpProxy('proxy.example:8080', '<local>;localhost;127.0.0.1'),
  ),
  network.warns('probes switched by a text', 'Q5', TEN, 'probing-malformed', { 'ncsi.enable-active-probing': '1' }),
  network.warns('a proxy script on a fixed Windows 7', 'P3', SEVEN_REPAIRED, 'user-script', {
    'proxy.user.script': 'http://proxy.example/proxy.pac',
  }),
  {
    ...network.warns(
      'a missing root next to a proxy script: the root first, as it surely fails',
      'Q1',
      SERVER_2019,
      'user-script',
      { ...UPDATES_OFF, 'proxy.user.script': 'http://proxy.example/proxy.pac' },
    ),
    rungs: { certificates: 'xroot-updates-off', network: '!user-script' },
    ready: 'doubtful: certificates network',
    step: 'certificates certificates',
  },
];

export const STATES: readonly State[] = [...ROOTS, ...OFFICE, ...NETWORK];
