import { describe, expect, it } from 'vitest';
import { diagnose } from '../diagnosis/diagnose.ts';
import { factsOf } from '../diagnosis/facts.ts';
import { BOTH, NET_35, net4, set } from '../diagnosis/rungs/dotnet/dotnet.suite.ts';
import { snapshotOf, type TestPc } from '../diagnosis/test-pc.suite.ts';
import { shortCause } from '../readiness/short-cause.suite.ts';
import { makePlan } from '../remediation/plan.ts';
import { RECOMMENDED } from '../remediation/selection.ts';
import { W10, W11, W7 } from '../report/ladder-rows.suite.ts';
import { makeReport } from '../report/report.ts';
import { dotnetOffer } from './dotnet.ts';
import { symptomOf, symptomsOf } from './judge.ts';
import { SYMPTOM_IDS, type Symptom, type SymptomId } from './symptom.ts';

const RAN_ON = { driver: 'reg-file', system: 'test' } as const;

function on(pc: TestPc): Parameters<typeof symptomsOf> {
  const facts = factsOf(snapshotOf(pc));
  return [makeReport(diagnose(facts), makePlan(facts, RECOMMENDED), RAN_ON), facts];
}

/** Returns a symptom as `state cause > fix`, or `state key` if something else decides. */
function short({ state, cause, fix, elsewhere }: Symptom): string {
  const written = fix === null ? '' : ` > ${String(fix)}`;
  return `${state}${cause === null ? '' : ` ${shortCause(cause)}`}${written}${elsewhere === null ? '' : ` ${elsewhere}`}`;
}

const CLEAN_7: TestPc = { ...W7.pc, native: null, wow64: null, schannel: {} };
const EAP = 'eap.tls-version';
const OFF = { 'TLS 1.0': { enabled: 0 } } as const;
const USER = 'wininet.user';

type Values = NonNullable<TestPc['values']>;
const ten = (values: Values): TestPc => ({ ...W10.pc, values });
const seven = (values: Values): TestPc => ({ ...W7.pc, values });
const suites = (names: string): TestPc => ten({ 'cipher.policy-functions': names });
const nativeClient = (version: string): TestPc => ten({ 'sql-client.sqlncli-11 native': version });
const SERVER: TestPc = { build: 14393, server: true, schannel: OFF };
const SERVER_12 = 'schannel.tls-1.2.server.enabled';
const SERVER_12_ON = { [SERVER_12]: 1, 'schannel.tls-1.2.server.disabled-by-default': 0 };
const OLD_W7: TestPc = { ...W7.pc, files: '6.1.7601.17514' };
const OLD_DRIVER: TestPc = { ...W7.pc, drivers: ['SQL server', 'ODBC Driver 17 for SQL Server'] };

const ROWS: readonly (readonly [what: string, id: SymptomId, pc: TestPc, found: string])[] = [
  ['Windows 7 as it ships', 'office', CLEAN_7, 'fail out fix winhttp-value.missing > winhttp,schannel'],
  ['Windows 7 as it ships', 'winhttp', CLEAN_7, 'fail out fix winhttp-value.missing > winhttp,schannel'],
  ['Windows 7 as it ships', 'sql', CLEAN_7, 'fail out fix schannel.not-configured > schannel'],
  ['Windows 7 without the update', 'winhttp', OLD_W7, 'fail out unfit update.update-missing'],
  ['Windows 7, all right', 'winhttp', W7.pc, 'ok'],
  ['Windows 7, all right', 'onedrive', W7.pc, 'warn out limit cipher-suites.front-door-without-dhe'],
  ['Windows 7, all right', 'windows-update', W7.pc, 'elsewhere update-client'],
  ['Windows 10', 'windows-update', W10.pc, 'ok'],
  ['an unknown Windows', 'winhttp', { build: null }, 'unknown out unknown release.unknown'],

  ['no .NET', 'dotnet', W10.pc, 'elsewhere own-tls'],
  ['the newest .NET', 'dotnet', ten(net4('4.8')), 'warn out fix dotnet.by-target > dotnet'],
  ['an old .NET', 'dotnet', ten(net4('4.5.2')), 'fail out fix dotnet.old-4 > dotnet'],
  [
    'a hardened server, TLS 1.0 off',
    'dotnet',
    { ...SERVER, values: net4('4.7') },
    'fail out fix dotnet.left-without > dotnet',
  ],
  ['.NET 4.0', 'dotnet', seven({ 'dotnet-setup.v4-full': 1 }), 'fail out unfit dotnet.too-old'],
  ['both values', 'dotnet', ten({ ...net4('4.8'), ...set('v4', BOTH) }), 'ok'],
  [
    'what Windows PowerShell uses on Windows 7',
    'dotnet',
    seven({ ...NET_35, ...net4('4.8') }),
    'fail out fix dotnet.old-2-by-target > dotnet',
  ],
  ['the same .NET on Windows 10', 'dotnet', ten(NET_35), 'warn out fix dotnet.old-2 > dotnet'],
  [
    'Schannel needs it too',
    'dotnet',
    { ...CLEAN_7, values: net4('4.5.2') },
    'fail out fix dotnet.old-4 > schannel,dotnet',
  ],

  ['nothing is known of the driver', 'sql', W10.pc, 'elsewhere driver'],
  ['an old driver', 'sql', nativeClient('11.0.2100.60'), 'warn out unfit sql.sql-native-client-11'],
  ['the same driver, recent enough', 'sql', nativeClient('11.4.7001.0'), 'elsewhere driver'],
  ['a data source with the driver of Windows', 'sql', OLD_DRIVER, 'warn out unfit sql.sqlsrv32'],
  ['the same driver where it has TLS 1.2', 'sql', { ...W10.pc, drivers: ['SQL Server'] }, 'elsewhere driver'],

  ['ticked', 'internet-explorer', ten({ [USER]: 0x800 }), 'ok'],
  ['ticked, and off by default', 'internet-explorer', { ...CLEAN_7, values: { [USER]: 0x800 } }, 'ok'],
  ['not ticked', 'internet-explorer', ten({ [USER]: 0x80 }), 'fail out fix wininet.user-lacks-tls-1.2 > user'],
  ['no value on Windows 7', 'internet-explorer', W7.pc, 'unknown out unknown wininet.not-stored'],

  [
    'Windows 7 doesn’t accept TLS 1.2',
    'remote-desktop',
    W7.pc,
    'fail in fix remote-desktop.refuses-and-update > schannel-server',
  ],
  ['the same with TLS 1.2', 'remote-desktop', seven(SERVER_12_ON), 'unknown in unknown remote-desktop.kb3080079'],
  ['Windows 10', 'remote-desktop', W10.pc, 'ok'],
  ['turned off', 'remote-desktop', ten({ 'remote-desktop.closed': 1 }), 'elsewhere remote-desktop-off'],
  [
    'TLS 1.2 turned off for incoming connections',
    'remote-desktop',
    ten({ [SERVER_12]: 0 }),
    'fail in fix remote-desktop.refuses > schannel-server',
  ],
  [
    'suites that no RSA certificate can use',
    'remote-desktop',
    suites('TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384'),
    'fail in unfit remote-desktop.ecdsa-only',
  ],
  ['Windows 10', 'wifi', W10.pc, 'ok'],
  ['TLS 1.0 alone by its value', 'wifi', ten({ [EAP]: 0xc0 }), 'fail out unfit wifi.lacks-tls-1.2'],
  ['Windows 7 without a value', 'wifi', W7.pc, 'warn out unfit wifi.only-tls-1.0'],
  ['a value of another type', 'wifi', ten({ [EAP]: '0xC00' }), 'unknown out unknown wifi.malformed'],

  ['Windows 10', 'device', W10.pc, 'elsewhere other-side'],
  ['a server without TLS 1.2', 'device', { ...W7.pc, server: true }, 'fail in fix device.refuses > schannel-server'],
  ['a server that only takes TLS 1.0', 'device', SERVER, 'warn in fix old-protocols.sides-differ'],
  ['a server whose .NET programs can’t connect without TLS 1.0', 'office', SERVER, 'ok'],
  ['the same PC that is no server', 'device', { ...W10.pc, schannel: OFF }, 'elsewhere other-side'],
  ['Windows 11', 'other', W11.pc, 'elsewhere listen'],
  [
    'a policy with few suites',
    'other',
    suites('TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384'),
    'warn out unfit cipher-suites.fewer-than-default listen',
  ],
  ['a hardened PC', 'other', ten({ 'cipher.hashes.sha': 0 }), 'warn out unfit cipher-suites.sha1-off listen'],
];

describe('what is found for a symptom', () => {
  it.each(ROWS)('%s: %s', (_what, id, pc, found) => {
    expect(short(symptomOf(id, ...on(pc)))).toBe(found);
  });

  it.each<[string, TestPc, ReturnType<typeof dotnetOffer>]>([
    ['Windows 10 as it ships', { ...W10.pc, values: net4('4.8') }, 'line'],
    ['the same with TLS 1.0 off', { ...W10.pc, values: net4('4.8'), schannel: OFF }, 'fix'],
    ['a PC that has to be fixed anyway', { ...CLEAN_7, values: net4('4.5.2') }, 'fix'],
    ['.NET 4.0, which no value helps', { ...CLEAN_7, values: { 'dotnet-setup.v4-full': 1 } }, null],
    ['both values', { ...W10.pc, values: { ...net4('4.8'), ...set('v4', BOTH) } }, null],
    ['no .NET', W10.pc, null],
  ])('offers the fix of .NET where it matters: %s', (_what, pc, offer) => {
    expect(dotnetOffer(on(pc)[0])).toBe(offer);
  });

  it('has an answer for each, in their order', () => {
    expect(symptomsOf(...on(W7.pc)).map(({ id }) => id)).toEqual(SYMPTOM_IDS);
  });
});
