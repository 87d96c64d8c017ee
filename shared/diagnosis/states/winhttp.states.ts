// `DefaultSecureProtocols` in the place that WinHTTP reads.
import { fixes, improves, serves } from './one-rung.suite.ts';
import type { Short, TestPc } from '../test-pc.suite.ts';
import type { State } from './state.suite.ts';
import {
  EIGHT,
  ELEVEN,
  ON,
  SERVER_2012,
  SERVER_2012_R2,
  SERVER_2016,
  SEVEN,
  SEVEN_REPAIRED,
  TEN,
  value,
} from './windows.states.ts';

const CONFIGMGR = 'https://learn.microsoft.com/en-us/mem/configmgr/core/plan-design/security/enable-tls-1-2-client';
const HYLAND =
  'https://support.hyland.com/r/Perceptive-Content/Perceptive-Content-Update-Guide/Foundation-24.1/Perceptive-Content-Update-Guide/Appendix-G-Configure-Default-Secure-Protocols-for-Microsoft-Windows-HTTP-Services';
const DELPHINUS = 'https://github.com/Memnarch/Delphinus/issues/64';
const DECIMAL =
  'https://super-unix.com/superuser/windows-how-to-set-tls-protocols-as-default-after-applying-kb3140245/';
const EASY_FIX_ON_2012 = 'https://github.com/dotnet/runtime/issues/33708';
const VBA_296 = 'https://github.com/VBA-tools/VBA-Web/issues/296';
const MISTAKES = 'https://github.com/VBA-tools/VBA-Web/issues/222';
const CART32 = 'https://support.cart32.com/ostick/kb/faq.php?id=80';

const SWITCH_ON = ['tls-1.2.enabled 0x1', 'tls-1.2.disabled-by-default 0x0'];
const WRITE = ['winhttp both 0x800'];
const SERVES = { 'winhttp-value': '+serves' } as const;
const MALFORMED = { 'winhttp-value': 'xmalformed' } as const;
const SWITCHED_OFF = { ...SERVES, schannel: 'xnot-configured' } as const;

/** The same with Schannel as Windows 7 needs it. */
const withSchannel = (given: Short): Partial<TestPc> => ({ ...value(given), schannel: ON });

export const STATES: readonly State[] = [
  fixes(
    'Windows 7 with only the update, which sets nothing',
    'https://github.com/libgit2/libgit2/issues/4546',
    SEVEN,
    {},
    { update: '+update-present', 'winhttp-value': 'xmissing', schannel: 'xnot-configured' },
    [...WRITE, ...SWITCH_ON],
  ),
  fixes(
    'the value only for 64-bit programs, while the program that fails has 32 bits',
    DELPHINUS,
    SEVEN,
    { native: 0xa00, schannel: ON },
    { 'winhttp-value': 'xmissing-in-wow64' },
    ['winhttp wow64 0x800'],
  ),
  fixes(
    'the same after the second view was set, with Schannel as shipped',
    DELPHINUS,
    SEVEN,
    value(0xa00),
    SWITCHED_OFF,
    SWITCH_ON,
  ),
  fixes(
    'the value only for 32-bit programs',
    MISTAKES,
    SEVEN,
    { wow64: 0xa00, schannel: ON },
    { 'winhttp-value': 'xmissing-in-native' },
    ['winhttp native 0x800'],
  ),
  fixes(
    'the Easy fix on Windows 7, with its trace below HKLM',
    'https://github.com/libgit2/libgit2/issues/5046',
    SEVEN,
    { ...value(0xa80), values: { 'wininet.machine': 0xa80 } },
    { ...SWITCHED_OFF, wininet: '+default-offers' },
    SWITCH_ON,
  ),
  serves(
    'Windows 7 of 32 bits with TLS 1.2 in its only view',
    VBA_296,
    SEVEN,
    { arch: 'x86', native: 0x800, schannel: ON },
    SERVES,
  ),
  fixes(
    'Windows 7 of 32 bits with nothing set',
    'K1',
    SEVEN,
    { arch: 'x86' },
    { 'winhttp-value': 'xmissing', schannel: 'xnot-configured' },
    ['winhttp native 0x800', ...SWITCH_ON],
  ),
  serves('TLS 1.2 in both views and on in Schannel', CART32, SEVEN_REPAIRED, {}, { ...SERVES, schannel: '+on' }),
  fixes(
    'the number as a text, with the zeros of the article',
    DECIMAL,
    SEVEN,
    withSchannel('0x00000AA0'),
    MALFORMED,
    WRITE,
  ),
  fixes('800 entered as a decimal number', DECIMAL, SEVEN, withSchannel(800), MALFORMED, WRITE),
  fixes(
    '2560 entered as a hexadecimal number in one view',
    DECIMAL,
    SEVEN,
    { native: 0xa00, wow64: 0x2560, schannel: ON },
    MALFORMED,
    ['winhttp wow64 0x800'],
  ),
  fixes('Server 2012 whose value is 0', EASY_FIX_ON_2012, SERVER_2012, value(0), MALFORMED, WRITE),
  serves('the same after the Easy fix', EASY_FIX_ON_2012, SERVER_2012, value(0xa80), { ...SERVES, schannel: '+on' }),
  fixes(
    'Server 2012 with Exchange and nothing set',
    'M1',
    SERVER_2012,
    {},
    { 'winhttp-value': 'xmissing', schannel: '+on' },
    WRITE,
  ),
  serves('TLS 1.1 and 1.2 on Server 2012, as a product’s guide has it', HYLAND, SERVER_2012, value(0xa00), SERVES),
  fixes(
    'Windows 8 with nothing set and Internet Explorer 10',
    'O2',
    EIGHT,
    {},
    { 'winhttp-value': 'xmissing', wininet: '!old-explorer' },
    WRITE,
    { own: ['wininet.user 0xa80'] },
  ),
  improves(
    'Configuration Manager’s example on Windows 7: only SSL 3.0 goes',
    CONFIGMGR,
    SEVEN,
    withSchannel(0xaa0),
    'ssl-enabled',
    '0xa80',
  ),
  improves(
    'Configuration Manager’s example on Windows 10: Windows’ own default is better',
    CONFIGMGR,
    TEN,
    value(0xaa0),
    'ssl-enabled',
  ),
  serves(
    'Configuration Manager’s example on Server 2012 R2, whose default it is',
    CONFIGMGR,
    SERVER_2012_R2,
    value(0xaa0),
    { 'winhttp-value': '+ssl-stays' },
  ),
  serves(
    'Configuration Manager’s example on Server 2016, whose default it is too, but without SSL',
    CONFIGMGR,
    SERVER_2016,
    value(0xaa0),
    SERVES,
  ),
  fixes(
    'the default of Windows 7 written out, in Configuration Manager’s words',
    CONFIGMGR,
    SEVEN,
    withSchannel(0xa0),
    { 'winhttp-value': 'xlacks-tls-1.2' },
    WRITE,
  ),
  improves('TLS 1.1 and 1.2 on Windows 11, which loses TLS 1.3', HYLAND, ELEVEN, value(0xa00), 'tls-1.3-removed'),
];
