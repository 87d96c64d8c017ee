// The installed Office and how it signs in; OneDrive on old Windows versions.
import { settledByUser, statesOf, type Values } from './one-rung.suite.ts';
import type { State } from './state.suite.ts';
import { EIGHT_ONE, ELEVEN, SEVEN, SEVEN_REPAIRED, TEN } from './windows.states.ts';

const APPS: Values = {
  'office.click-to-run native': 'x64',
  'office.click-to-run-16.version native': '16.0.17928.20156',
  'office.click-to-run-16.products native': 'O365ProPlusRetail',
};
const OFFICE_2013: Values = { 'office.click-to-run-15.version native': '15.0.5589.1001' };
const OFFICE_2010: Values = {
  'office.install-root-14.0 wow64': 'C:\\Program Files (x86)\\Microsoft Office\\Office14\\',
};
const OFFICE_2016: Values = {
  'office.install-root-16.0 wow64': 'C:\\Program Files (x86)\\Microsoft Office\\Office16\\',
};

const { hinders, passes } = statesOf('office');

const MODERN_2013 = 'https://techgenix.com/exchange-online-identity-models-and-authentication-demystified-part6/';
const PROMPTS = 'https://sentinelidentity.ca/posts/outlook-keeps-asking-for-password-microsoft-365-mfa';

export const STATES: readonly State[] = [
  {
    title: 'Outlook 2010 on Windows 7: TLS can be fixed, Outlook can’t',
    source:
      'https://martinsblog.dk/update-to-enable-tls-1-1-and-tls-1-2-as-a-default-secure-protocols-in-winhttp-in-windows/',
    on: SEVEN,
    pc: { values: OFFICE_2010 },
    rungs: { 'winhttp-value': 'xmissing', schannel: 'xnot-configured', office: 'xtoo-old' },
    verdict: 'fix-available',
    ready: 'no: winhttp-value schannel',
    step: 'winhttp-value recommended',
    plan: ['winhttp both 0x800', 'tls-1.2.enabled 0x1', 'tls-1.2.disabled-by-default 0x0'],
  },
  hinders(
    'Excel 2010 on a fixed Windows 7',
    'https://github.com/krijnsent/crypto_vba/issues/28',
    SEVEN_REPAIRED,
    'xtoo-old',
    OFFICE_2010,
  ),
  settledByUser(
    hinders('Office 2013 as it comes', MODERN_2013, TEN, 'xoffice-2013-old-sign-in', OFFICE_2013),
    'office.sign-in-15.enable-adal 0x1',
    'office.sign-in-15.version 0x1',
  ),
  settledByUser(
    hinders('Office 2013 with one of its two values', MODERN_2013, TEN, 'xoffice-2013-old-sign-in', {
      ...OFFICE_2013,
      'office.sign-in-15.enable-adal': 1,
    }),
    'office.sign-in-15.version 0x1',
  ),
  hinders('Office 2013 with modern sign-in', MODERN_2013, TEN, '!office-2013', {
    ...OFFICE_2013,
    'office.sign-in-15.enable-adal': 1,
    'office.sign-in-15.version': 1,
  }),
  hinders('Outlook 2013 without its updates', 'Q6', TEN, 'xoffice-2013-outdated', {
    'office.click-to-run-15.version native': '15.0.4420.1017',
    'office.sign-in-15.enable-adal': 1,
    'office.sign-in-15.version': 1,
  }),
  settledByUser(
    hinders('Outlook asks for a password again and again: modern sign-in off', PROMPTS, TEN, 'xold-sign-in', {
      ...APPS,
      'office.sign-in-16.enable-adal': 0,
    }),
    'office.sign-in-16.enable-adal removed',
  ),
  hinders('modern sign-in off by a policy and by the user', PROMPTS, TEN, 'xpolicy-old-sign-in', {
    ...APPS,
    'office.sign-in-16.enable-adal': 0,
    'office.sign-in-16.policy-enable-adal': 0,
  }),
  hinders('modern sign-in off by a policy', PROMPTS, ELEVEN, 'xpolicy-old-sign-in', {
    ...OFFICE_2016,
    'office.sign-in-16.policy-enable-adal': 0,
  }),
  hinders('the account broker left out as a workaround', 'Q8', TEN, '!broker-off', {
    ...APPS,
    'office.sign-in-16.disable-wam-override': 1,
  }),
  hinders('the account broker left out by the other value', 'Q8', ELEVEN, '!broker-off', {
    ...APPS,
    'office.sign-in-16.disable-wam': 1,
  }),
  passes('`EnableADAL` set to the default', PROMPTS, TEN, 'microsoft-365-apps', {
    ...APPS,
    'office.sign-in-16.enable-adal': 1,
  }),
  passes('Office 2016 from an installer', 'Q6', TEN, 'modern-sign-in', OFFICE_2016),
  hinders('Microsoft 365 Apps on a fixed Windows 7', 'Q6', SEVEN_REPAIRED, '!apps-ended-here', APPS),
  hinders('OneDrive on Windows 8.1', 'P2', EIGHT_ONE, '!onedrive-ended', {
    'office.onedrive-user': '21.220.1024.0005',
  }),
];
