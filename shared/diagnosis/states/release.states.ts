// The Windows version: as shipped, by its revision, too old, or newer than known.
import { levelOf } from './one-rung.suite.ts';
import type { State, Windows } from './state.suite.ts';
import {
  EIGHT_ONE,
  ELEVEN,
  ELEVEN_24H2,
  SERVER_2012_R2,
  SERVER_2016,
  SERVER_2019,
  SERVER_2019_OLD,
  SERVER_2022,
  SERVER_2025,
  TEN,
  TEN_1507,
  TEN_1607,
  TEN_1809,
  TEN_1809_OLD,
  TEN_21H2,
  TEN_21H2_OLD,
} from './windows.states.ts';

/** A Windows version without any changes. */
const asItComes = (title: string, source: string, on: Windows): State => ({
  title,
  source,
  on,
  rungs: { release: '+supported', 'winhttp-value': '+not-set', schannel: '+on', wininet: '+default-offers' },
  ready: levelOf(on),
});

const tooOld = (title: string, source: string, code: string, on: Windows['pc']): State => ({
  title,
  source,
  on: { pc: on, limits: [] },
  rungs: { release: code },
  verdict: 'cannot-be-fixed-here',
  ready: 'no: release',
  step: 'release elsewhere',
});

const KB5017811 =
  'https://support.microsoft.com/en-us/topic/kb5017811-manage-transport-layer-security-tls-1-0-and-1-1-after-default-behavior-change-on-september-20-2022-e95b1b47-9c7c-4d64-9baf-610604a64c3e';

export const STATES: readonly State[] = [
  asItComes('Windows 10 22H2', KB5017811, TEN),
  asItComes('Windows 10 1809 before September 2022', KB5017811, TEN_1809_OLD),
  asItComes('Windows 10 1809 since then', KB5017811, TEN_1809),
  asItComes('Windows 10 1809 of an unknown revision', KB5017811, { pc: { build: 17763 }, limits: [] }),
  asItComes('Windows 10 21H2 before September 2022', KB5017811, TEN_21H2_OLD),
  asItComes('Windows 10 21H2 since then', KB5017811, TEN_21H2),
  asItComes('Windows 10 1507', 'R2', TEN_1507),
  asItComes('Windows 10 1607', 'R2', TEN_1607),
  asItComes('Windows 8.1, whose suites end what can be reached', 'O1', EIGHT_ONE),
  asItComes('Server 2012 R2', 'https://github.com/microsoft/azure-devops-tls12/issues/1', SERVER_2012_R2),
  asItComes('Server 2016', 'https://github.com/dragana-r/autoit-winhttp/issues/13', SERVER_2016),
  asItComes('Server 2019 before September 2022', 'https://github.com/curl/curl/issues/21702', SERVER_2019_OLD),
  asItComes('Server 2019 since then', KB5017811, SERVER_2019),
  asItComes('Server 2022', 'R2', SERVER_2022),
  asItComes('Azure Stack HCI, which counts as a server of 2022', 'V3', {
    pc: { build: 20349, server: true },
    limits: [],
  }),
  asItComes('Server 2025', 'K8', SERVER_2025),
  asItComes('Windows 11 23H2', 'R2', ELEVEN),
  asItComes('Windows 11 24H2', 'K8', ELEVEN_24H2),
  asItComes('Windows 11 that calls itself Windows 10', 'https://github.com/libuv/libuv/pull/3718', {
    pc: { build: 22000, values: { 'machine.product-name': 'Windows 10 Pro' } },
    limits: [],
  }),
  asItComes('Windows 11 on ARM', 'https://learn.microsoft.com/windows/win32/winprog64/shared-registry-keys', {
    pc: { build: 26100, arch: 'ARM64' },
    limits: [],
  }),
  tooOld('Server 2008 SP2, which has an update of its own', 'K10', 'xserver-2008', { build: 6002, server: true }),
  tooOld('Server 2008 SP2 after its last change of number', 'K10', 'xserver-2008', { build: 6003, server: true }),
  tooOld('POSReady 2009', 'https://mskb.pkisolutions.com/kb/4467770', 'xtoo-old', { build: 2600, arch: 'x86' }),
  {
    title: 'a Windows version newer than the tables',
    source: 'V3',
    on: { pc: { build: 30000 }, limits: [] },
    rungs: { release: '!newer-than-known' },
    ready: 'doubtful: release',
    step: 'release elsewhere',
  },
];
