// The Windows versions of the states, without any change.
import type { Short, TestPc } from '../test-pc.suite.ts';
import type { Values } from './one-rung.suite.ts';
import type { Windows } from './state.suite.ts';

const OLD = ['front-door-without-dhe'] as const;
const IE_11 = { 'explorer.svc-version': '11.0.9600.19596' };

/** Both Microsoft 365 roots, fetched when Windows still could. */
const FETCHED: Values = {
  'certificates.digicert-global-root-g2.trusted.fetched': { type: 'REG_BINARY', data: '00' },
  'certificates.microsoft-rsa-root-2017.trusted.fetched': { type: 'REG_BINARY', data: '00' },
};

/** Before Windows 10: no suite with ECDHE, RSA and GCM. */
const old = (pc: TestPc): Windows => ({ pc, limits: OLD });
const since10 = (build: number, more: Partial<TestPc> = {}): Windows => ({ pc: { build, ...more }, limits: [] });
const revised = (build: number, revision: number, more: Partial<TestPc> = {}): Windows =>
  since10(build, { ...more, values: { 'machine.revision': revision } });

export const SEVEN = old({
  build: 7601,
  servicePack: 1,
  files: '6.1.7601.24168',
  values: { ...IE_11, ...FETCHED },
});
export const SERVER_2008_R2 = old({ ...SEVEN.pc, server: true });

/** TLS 1.2 for clients of Windows 7, as the update's text requires. */
export const ON = { 'TLS 1.2': { enabled: 1, disabledByDefault: 0 } } as const;

/** Windows 7 with nothing left to fix. */
export const SEVEN_REPAIRED = old({ ...SEVEN.pc, native: 0x800, wow64: 0x800, schannel: ON });

export const EIGHT = old({
  build: 9200,
  files: '6.2.9200.22099',
  values: { 'explorer.svc-version': '10.0.9200.17609' },
});
export const SERVER_2012 = old({ build: 9200, server: true, files: '6.2.9200.22099', values: IE_11 });
export const EIGHT_ONE = old({ build: 9600 });
export const SERVER_2012_R2 = old({ build: 9600, server: true });

export const TEN_1507 = since10(10240);
export const TEN_1607 = since10(14393);
export const SERVER_2016 = since10(14393, { server: true });
export const TEN_1809_OLD = revised(17763, 3287);
export const TEN_1809 = revised(17763, 5458);
export const SERVER_2019_OLD = revised(17763, 2931, { server: true });
export const SERVER_2019 = revised(17763, 5458, { server: true });
export const TEN_1903 = since10(18362);
export const TEN_21H2_OLD = revised(19044, 1889);
export const TEN_21H2 = revised(19044, 2130);
export const TEN = since10(19045);
export const ELEVEN = since10(22631);
export const ELEVEN_24H2 = since10(26100);
export const SERVER_2022 = since10(20348, { server: true });
export const SERVER_2025 = since10(26100, { server: true });

/** The value of WinHTTP in both views. */
export const value = (given: Short): Partial<TestPc> => ({ native: given, wow64: given });

/** A setting in both views. */
export const both = (id: string, value: Short): Values => ({ [`${id} native`]: value, [`${id} wow64`]: value });
