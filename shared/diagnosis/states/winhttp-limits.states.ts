// Values that newer Windows versions read differently, missing updates, and values in places that Windows doesn't read.
import { fixes, improves, serves } from './one-rung.suite.ts';
import type { State } from './state.suite.ts';
import {
  both,
  ELEVEN,
  ON,
  SERVER_2008_R2,
  SERVER_2012,
  SERVER_2022,
  SEVEN,
  SEVEN_REPAIRED,
  TEN,
  TEN_1809_OLD,
  TEN_21H2,
  value,
} from './windows.states.ts';

const MISTAKES = 'https://github.com/VBA-tools/VBA-Web/issues/222';
const KB5017811 =
  'https://support.microsoft.com/en-us/topic/kb5017811-manage-transport-layer-security-tls-1-0-and-1-1-after-default-behavior-change-on-september-20-2022-e95b1b47-9c7c-4d64-9baf-610604a64c3e';
const SWITCH_ON = ['tls-1.2.enabled 0x1', 'tls-1.2.disabled-by-default 0x0'];
const REPAIR_BOTH = ['winhttp both 0x800', ...SWITCH_ON];

/** What Windows 7 lacks as shipped. */
const UNSET = { 'winhttp-value': 'xmissing', schannel: 'xnot-configured' } as const;

export const STATES: readonly State[] = [
  improves(
    'only TLS 1.2 on Windows 11 by a policy template',
    'https://github.com/Harvester57/Security-ADMX/issues/16',
    ELEVEN,
    value(0x800),
    'tls-1.3-removed',
  ),
  improves(
    'the value of the Easy fix, carried along to Server 2022',
    'https://martinsblog.dk/update-to-enable-tls-1-1-and-tls-1-2-as-a-default-secure-protocols-in-winhttp-in-windows/',
    SERVER_2022,
    value(0xa80),
    'tls-1.3-removed',
  ),
  fixes('only TLS 1.3 on Windows 11', 'W1', ELEVEN, value(0x2000), { 'winhttp-value': 'xlacks-tls-1.2' }, [
    'winhttp both removed',
  ]),
  improves('the number of Windows 11 on Windows 10', 'W1', TEN, value(0x2800), 'malformed-harmless'),
  fixes(
    'the number of Windows 11 on Windows 7',
    'W1',
    SEVEN,
    { ...value(0x2800), schannel: ON },
    { 'winhttp-value': 'xmalformed' },
    ['winhttp both 0x800'],
  ),
  fixes(
    'only TLS 1.0 for 64-bit programs on Windows 10, for an old server',
    KB5017811,
    TEN,
    { native: 0x80 },
    { 'winhttp-value': 'xlacks-tls-1.2' },
    ['winhttp native removed'],
  ),
  serves(
    'the way back to old servers, which is left alone',
    KB5017811,
    TEN_21H2,
    { values: both('winhttp.enable-insecure-tls-fallback', 1) },
    { 'winhttp-value': '+not-set' },
  ),
  {
    title: 'Windows 7 without the update, as most had it',
    source: 'https://github.com/thommcgrath/Beacon/issues/32',
    on: SEVEN,
    pc: { files: '6.1.7601.17514' },
    rungs: { update: 'xupdate-missing', ...UNSET },
    verdict: 'cannot-be-fixed-here',
    ready: 'no: update winhttp-value schannel',
    step: 'update elsewhere',
    plan: REPAIR_BOTH,
  },
  {
    title: 'everything set by hand, and the update isn’t there',
    source: 'https://github.com/VBA-tools/VBA-Web/issues/296',
    on: SEVEN_REPAIRED,
    pc: { files: '6.1.7601.17514' },
    rungs: { update: 'xupdate-missing', 'winhttp-value': '+serves' },
    verdict: 'cannot-be-fixed-here',
    ready: 'no: update',
    step: 'update elsewhere',
  },
  {
    title: 'a recovered Windows 7 that the Media Creation Tool refuses',
    source: 'https://techlog.kishiro.com',
    on: SEVEN,
    pc: { files: '6.1.7601.17514', values: { 'explorer.svc-version': null, 'explorer.version': '8.0.7601.17514' } },
    rungs: { update: 'xupdate-missing', ...UNSET, wininet: '!old-explorer' },
    verdict: 'cannot-be-fixed-here',
    ready: 'no: update winhttp-value schannel',
    step: 'update elsewhere',
    plan: REPAIR_BOTH,
    own: ['wininet.user 0xa80'],
  },
  {
    title: 'Server 2012 with files of a lower branch',
    source: 'https://github.com/dpaulson45/HealthChecker/issues/237',
    on: SERVER_2012,
    pc: { files: '6.2.9200.16384', ...value(0x800) },
    rungs: { update: '?update-probably-missing', 'winhttp-value': '+serves' },
    verdict: 'undetermined',
    ready: 'doubtful: update',
    step: 'update elsewhere',
  },
  {
    title: 'Windows 7 without its service pack, which the update doesn’t install on',
    source: 'K1',
    on: SEVEN,
    pc: { build: 7600, files: '6.1.7600.16385' },
    rungs: { release: 'xservice-pack-missing', update: 'xupdate-missing', ...UNSET },
    verdict: 'cannot-be-fixed-here',
    ready: 'no: release update winhttp-value schannel',
    step: 'release elsewhere',
    plan: REPAIR_BOTH,
  },
  fixes(
    'the value under HKCU, written by a tool',
    'https://github.com/LegacyUpdate/LegacyUpdate',
    SEVEN,
    { values: { 'stray.user': 0xa00 } },
    { ...UNSET, 'stray-values': '!in-user' },
    REPAIR_BOTH,
  ),
  fixes(
    'a key named like the value',
    MISTAKES,
    SEVEN,
    { values: { 'stray.subkey-default native': { emptyKey: true } } },
    { ...UNSET, 'stray-values': '!empty-subkey' },
    REPAIR_BOTH,
  ),
  fixes(
    'the value without its last letter, in both views',
    MISTAKES,
    SERVER_2008_R2,
    { schannel: ON, values: both('stray.misspelt', 0xa00) },
    { 'winhttp-value': 'xmissing', 'stray-values': '!in-machine' },
    ['winhttp both 0x800', 'stray.misspelt both removed'],
    { scopes: ['stray'] },
  ),
  {
    title: 'the value one key too high on a PC that is well',
    source: MISTAKES,
    on: TEN,
    pc: { values: { 'stray.parent-key native': 0xa00 } },
    rungs: { 'winhttp-value': '+not-set', 'stray-values': '!in-machine' },
    ready: 'likely',
    scopes: ['stray'],
    plan: ['stray.parent-key native removed'],
  },
  fixes(
    'the key of 32-bit programs on 32-bit Windows',
    'https://learn.microsoft.com/windows/win32/winprog64/shared-registry-keys',
    SEVEN,
    { arch: 'x86', schannel: ON, values: { 'stray.wow6432node': 0xa00 } },
    { 'winhttp-value': 'xmissing', 'stray-values': '!in-machine' },
    ['winhttp native 0x800', 'stray.wow6432node removed'],
    { scopes: ['stray'] },
  ),
  serves('Windows 10 1809 before September 2022 with only TLS 1.2', KB5017811, TEN_1809_OLD, value(0x800), {
    'winhttp-value': '+serves',
  }),
];
