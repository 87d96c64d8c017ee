// The notation of server states.
//
// accepts   SSL 2.0, SSL 3.0, TLS 1.0 to 1.3: `+` on, `-` off, `r` by request, `?` in doubt, `.` missing
// rungs     what doesn't pass: `!` warn, `x` fail, `?` unknown, then the code
// products  the id, how recent it is, its state by the same signs, then its missing requirements
import type { Protocol } from '../../tls/protocols.ts';
import { schannelIdOf, type SchannelSide } from '../../windows/catalogue/protocols.ts';
import { SERVER_SETTINGS } from '../../windows/catalogue/servers.ts';
import { serverReport, type ServerReport } from '../../report/server-report.ts';
import type { SqlInstance } from './facts.ts';
import { reading, snapshotOf, type Short, type TestPc } from '../test-pc.suite.ts';

/** A server in a few words. A build number represents the Windows version. */
export interface TestServer {
  readonly build: number | null;
  readonly values?: Readonly<Record<string, Short>>;
  /** SQL Server instances by name, with their version; null if the list can't be read. */
  readonly sql?: Readonly<Record<string, Short>> | null;
}

/** Returns the two values of a protocol on a side. */
export function schannel(
  side: SchannelSide,
  protocol: Protocol,
  enabled: Short,
  disabledByDefault: Short,
): Readonly<Record<string, Short>> {
  return {
    [schannelIdOf(protocol, side, 'enabled')]: enabled,
    [schannelIdOf(protocol, side, 'disabled-by-default')]: disabledByDefault,
  };
}

/** Returns TLS 1.0 and 1.1 turned off, as on Microsoft's pages, on these sides. */
export const retired = (...sides: readonly SchannelSide[]): Readonly<Record<string, Short>> =>
  Object.fromEntries(
    sides.flatMap((side) =>
      (['TLS 1.0', 'TLS 1.1'] as const).flatMap((protocol) => Object.entries(schannel(side, protocol, 0, 1))),
    ),
  );

/** Every .NET value on, in every view. */
export const DOTNET_ON: Readonly<Record<string, Short>> = Object.fromEntries(
  ['v2', 'v4'].flatMap((runtime) =>
    ['system-default-tls-versions', 'sch-use-strong-crypto'].flatMap((value) =>
      ['native', 'wow64'].map((view) => [`dotnet.${runtime}.${value} ${view}`, 1]),
    ),
  ),
);
/** .NET 4.8 is installed. */
export const DOTNET_48 = { 'dotnet-setup.v4-release': 528040, 'dotnet-setup.v4-full': 1 } as const;

export const exchange = (version: string): Readonly<Record<string, Short>> =>
  Object.fromEntries(
    ['major', 'minor', 'build', 'revision'].map((part, at) => [`exchange.${part}`, Number(version.split('.')[at])]),
  );

/** The same for Exchange 2010. */
export const exchange2010 = (version: string): Readonly<Record<string, Short>> =>
  Object.fromEntries(
    Object.entries(exchange(version)).map(([id, part]) => [id.replace('exchange.', 'exchange-2010.'), part]),
  );

export const sqlInstances = (versions: Readonly<Record<string, Short>>): readonly SqlInstance[] =>
  Object.entries(versions).map(([name, version]) => ({
    name,
    view: 'native' as const,
    path: `HKLM\\SOFTWARE\\Microsoft\\Microsoft SQL Server\\MSSQL.${name}\\Setup`,
    patchLevel: reading(version),
  }));

export function reportOn({ build, values = {}, sql = {} }: TestServer): ServerReport {
  const pc: TestPc = { build, server: true, values };
  const snapshot = snapshotOf(pc, SERVER_SETTINGS);
  const instances = sql === null ? null : sqlInstances(sql);
  const machine = { release: 'unknown', build, servicePack: null, architecture: 'x64', displayVersion: null } as const;
  return serverReport({ snapshot, sql: instances }, machine, { driver: 'reg-file', system: 'test' });
}

const SIGNS = { pass: '+', warn: '!', fail: 'x', unknown: '?', 'not-applicable': '-' } as const;
const ACCEPTS = { on: '+', off: '-', 'by-request': 'r', 'in-doubt': '?', unsupported: '.' } as const;

export const acceptsInShort = ({ accepts }: ServerReport): string =>
  accepts.map(({ state }) => ACCEPTS[state]).join('');

export const rungsInShort = ({ findings }: ServerReport): Readonly<Record<string, string>> =>
  Object.fromEntries(
    findings
      .filter(({ state }) => state !== 'pass' && state !== 'not-applicable')
      .map(({ rung, state, code }) => [rung, `${SIGNS[state]}${code}`]),
  );

export const productsInShort = ({ products }: ServerReport): readonly string[] =>
  products.map(({ product, recency, state, asks }) =>
    [
      product,
      recency,
      SIGNS[state],
      ...asks
        .filter((one) => one.state === 'unmet' || one.state === 'unknown')
        .map(({ ask, state: is }) => (is === 'unmet' ? ask : `${ask}?`)),
    ].join(' '),
  );
