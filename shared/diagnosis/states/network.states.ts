// Root certificates, proxies, and how Windows detects a connection. None of it changes the verdict.
import { proxyValue, type Short } from '../test-pc.suite.ts';
import { statesOf, type Values } from './one-rung.suite.ts';
import type { State, Windows } from './state.suite.ts';
import { both, ELEVEN, SERVER_2012_R2, SERVER_2019, TEN, TEN_1809 } from './windows.states.ts';

type Rung = 'certificates' | 'proxy' | 'network';

const holds = (rung: Rung, title: string, source: string, on: Windows, code: string, values: Values): State =>
  statesOf(rung).passes(title, source, on, code, values);

/** A code with its sign. Obstacles are fixed outside the program. */
const hinders = (rung: Rung, title: string, source: string, on: Windows, code: string, values: Values): State =>
  statesOf(rung).hinders(title, source, on, code, values);

const UPDATES_OFF = { 'certificates.disable-root-auto-update': 1 } as const;
const BLOB: Short = { type: 'REG_BINARY', data: '00' };
const G2 = 'certificates.digicert-global-root-g2';
const RSA_2017 = 'certificates.microsoft-rsa-root-2017';

const PROXY = proxyValue(3, 'proxy.example:8080');
const PROXIES = 'https://learn.microsoft.com/en-us/archive/blogs/ieinternals/understanding-web-proxy-configuration';
const WPAD_OFF = { 'service.winhttpautoproxysvc': 4 } as const;
const PROBES = 'https://github.com/MicrosoftDocs/OfficeDocs-Support/issues/403';

export const STATES: readonly State[] = [
  {
    ...hinders(
      'certificates',
      'root updates off by a tuned Windows',
      'https://github.com/meetrevision/playbook/issues/15',
      TEN,
      'xroot-updates-off',
      UPDATES_OFF,
    ),
    step: 'certificates certificates',
    scopes: ['certificates'],
    plan: ['certificates.disable-root-auto-update removed'],
  },
  {
    ...hinders(
      'certificates',
      'root updates off by policy, with one of two roots there',
      'https://github.com/MicrosoftDocs/windowsserverdocs/pull/8079',
      SERVER_2019,
      'xroot-updates-off',
      { ...UPDATES_OFF, [`${G2}.trusted.fetched`]: BLOB },
    ),
    step: 'certificates certificates',
  },
  holds(
    'certificates',
    'root updates off by policy on a server that was given both roots',
    'https://serverdevworker.com/15014b24c',
    SERVER_2019,
    'present-without-updates',
    { ...UPDATES_OFF, [`${G2}.trusted.machine`]: BLOB, [`${RSA_2017}.trusted.policy`]: BLOB },
  ),
  holds(
    'certificates',
    'the policy set to “disabled”, which leaves updates on',
    'https://policypicker.app/policy/windows/system/internet-communication-management/internet-communication-settings/turn-off-automatic-root-certificates-update-9f0b582c417b',
    TEN,
    'when-needed',
    { 'certificates.disable-root-auto-update': 0 },
  ),
  hinders(
    'certificates',
    'roots from an address of one’s own',
    'https://github.com/MicrosoftDocs/SupportArticles-docs/issues/743',
    TEN,
    '!fetched-from-elsewhere',
    { 'certificates.root-address': 'http://ctldl.windowsupdate.com/msdownload/update/v3/static/trustedr/en' },
  ),
  holds(
    'certificates',
    'a closed network that has both roots from its own share',
    'https://learn.microsoft.com/en-us/windows-server/identity/ad-cs/configure-trusted-roots-disallowed-certificates',
    SERVER_2019,
    'present',
    {
      'certificates.root-address': 'file://\\\\server\\roots',
      [`${G2}.trusted.policy`]: BLOB,
      [`${RSA_2017}.trusted.policy`]: BLOB,
    },
  ),
  hinders(
    'certificates',
    'a root that a tool put among the distrusted ones',
    'https://github.com/asheroto/UpdateRootCertificates/issues/14',
    TEN,
    'xdistrusted',
    { [`${G2}.distrusted.machine`]: BLOB },
  ),
  holds('certificates', 'a server without DigiCert’s root that may fetch it', 'Q4', SERVER_2012_R2, 'when-needed', {
    [`${RSA_2017}.trusted.fetched`]: BLOB,
  }),
  hinders('proxy', 'a proxy of WinHTTP for all programs', 'H30', TEN, '!proxy', both('proxy.winhttp-settings', PROXY)),
  hinders('proxy', 'a proxy of WinHTTP for 64-bit programs alone', 'H30', TEN, '!views-differ', {
    'proxy.winhttp-settings native': PROXY,
  }),
  hinders('network', 'the proxy of a debugger, left behind', PROXIES, TEN, '!local-proxy', {
    'proxy.user.enable': 1,
    'proxy.user.server': 'http=127.0.0.1:8888;https=127.0.0.1:8888',
  }),
  hinders('network', 'one proxy for every user of the PC', PROXIES, TEN, '!user-proxy', {
    'proxy.settings-per-user': 0,
    'proxy.machine.enable': 1,
    'proxy.machine.server': 'proxy.example:8080',
  }),
  holds('network', 'a proxy that is switched off and still written down', PROXIES, TEN, 'clear', {
    'proxy.user.enable': 0,
    'proxy.user.server': 'proxy.example:8080',
  }),
  hinders(
    'network',
    'a script for the proxy',
    'https://github.com/anticensority/runet-censorship-bypass/issues/42',
    TEN,
    '!user-script',
    { 'proxy.user.script': 'https://antizapret.prostovpn.org/proxy.pac' },
  ),
  statesOf('network').ofOthers(
    'a proxy of only the system account',
    'https://thewindowsupdate.com/2024/04/08/proxies-proxies-everywhere-but-still-no-internet/',
    TEN,
    'system-proxy',
    { 'proxy.account.enable.system': 1, 'proxy.account.server.system': 'proxy.example:8080' },
  ),
  hinders('network', 'probes off by policy, and Office can’t connect', PROBES, TEN, '!probing-off', {
    'ncsi.no-active-probe': 1,
  }),
  hinders('network', 'probes off in the service', PROBES, TEN, '!probing-off', { 'ncsi.enable-active-probing': 0 }),
  hinders(
    'network',
    'Network Location Awareness switched off by a privacy script',
    'https://github.com/massgravel/Microsoft-Activation-Scripts/issues/1154',
    TEN,
    'xawareness-off',
    { 'service.nlasvc': 4 },
  ),
  hinders(
    'network',
    'the Network List Service off on Windows 11, which probes there',
    'https://learn.microsoft.com/en-us/troubleshoot/windows-server/networking/troubleshoot-ncsi-guidance',
    ELEVEN,
    'xawareness-off',
    { 'service.netprofm': 4 },
  ),
  hinders(
    'network',
    'the search for proxies off as a risk',
    'https://github.com/tailscale/tailscale/issues/10215',
    TEN,
    '!auto-proxy-off',
    WPAD_OFF,
  ),
  hinders(
    'network',
    'the search for proxies off by a hardening tool',
    'https://github.com/hardentools/hardentools/issues/56',
    TEN_1809,
    '!auto-proxy-off',
    WPAD_OFF,
  ),
  hinders(
    'network',
    'the search for proxies off, and the wireless network with it',
    'https://github.com/gordonbay/Windows-On-Reins/issues/44',
    ELEVEN,
    '!auto-proxy-off',
    WPAD_OFF,
  ),
];
